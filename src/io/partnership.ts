import { type Partnership, partnershipSchema } from '../core/partnership'
import { fetchJson } from './host'

/** The partnership's own list of themes, agencies, towns, limits. Throws a HostFault that names what is wrong. */
export function loadPartnership(signal?: AbortSignal): Promise<Partnership> {
  return fetchJson('partnership.json', partnershipSchema, signal)
}
