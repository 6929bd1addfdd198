import type { Partnership } from '../../../core/partnership'
import { toCsv } from '../../../core/text/toCsv'
import { toOpenReferral } from '../../../datasets/openReferral'
import { services as describe } from '../../../datasets/services'
import { cellOf, type PlacedService } from './serviceRow'

/** A file of services: its name, what is in it, and of which type. */
export interface ServicesFile {
  name: string
  text: string
  type: string
}

/**
 * The services as a file that can be loaded again: CSV under the labels of their columns, or a page by Open Referral UK 3.
 * What a withheld address would give away is already gone from their cells.
 */
export function servicesFile(
  kind: 'csv' | 'json',
  services: readonly PlacedService[],
  partnership: Partnership,
): ServicesFile {
  const columns = Object.entries(describe(partnership).columns)
  if (kind === 'csv') {
    const rows = services.map((service) => columns.map(([id]) => cellOf(service, id)))
    const text = toCsv([columns.map(([, { label }]) => label), ...rows])
    return { name: 'early-help-services.csv', text, type: 'text/csv;charset=utf-8' }
  }
  const cells = services.map((service) => Object.fromEntries(columns.map(([id]) => [id, cellOf(service, id)])))
  const text = `${JSON.stringify(toOpenReferral(cells), null, 2)}\n`
  return { name: 'early-help-services.json', text, type: 'application/json' }
}
