import type { View } from './view'
import { formatView } from './viewLink'
import { carried } from './viewSteps'

/** The services that want a check or a place, on the Data page. */
export const servicesUpkeepAnchor = 'services-upkeep'

/** The link to a part of the Data page, with the choices in force: back leads to the same figures. */
export function dataLink(view: View, anchor: string): string {
  return `#/data${formatView({ ...carried(view), spotlight: anchor })}`
}
