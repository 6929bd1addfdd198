import type { LocatedService } from '../../../marks/map/locatedService'
import { nameWords, type PlacedService } from './serviceRow'

/** The points of the services that are on the map. */
export function mapPoints(services: readonly PlacedService[], inFilter: boolean): LocatedService[] {
  return services.flatMap((service) => {
    const { key, located } = service
    if (located.on === 'list') return []
    const { lat, lon, precision, within } = located
    return [{ key, name: nameWords(service), lat, lon, precision, within, inFilter }]
  })
}

/** Services that do not run are listed, and counted nowhere. */
export const isIdle = ({ located }: PlacedService): boolean => located.on === 'list' && located.reason === 'not-running'
