import type { View } from './view'
import { formatView } from './viewLink'
import { carried } from './viewSteps'

/** The parts of the Data page that say what wants mending: fields left blank, and services to check or to place. */
export const dataParts = { fields: 'data-fields', services: 'data-services' } as const

/** The link to a part of the Data page, with the choices in force: back leads to the same figures. */
export function dataLink(view: View, part: keyof typeof dataParts): string {
  return `#/data${formatView({ ...carried(view), spotlight: dataParts[part] })}`
}
