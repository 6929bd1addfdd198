import type { View } from './view'
import { formatView } from './viewLink'
import { carried } from './viewSteps'

/** The page that says how every figure is worked out. */
export const methodPage = 'method'

/** The name of a metric on that page, unique among all datasets. */
export function metricAnchor(dataset: string, metric: string): string {
  return `${dataset}.${metric}`
}

/** The link to an entry of the method page, with the choices in force: back leads to the same figures. */
export function methodLink(view: View, anchor: string): string {
  return `#/${methodPage}${formatView({ ...carried(view), spotlight: anchor })}`
}
