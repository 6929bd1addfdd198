import type { Dimension } from '../../../core/dataset/define'
import { filterName } from '../../../core/text/selectionWords'

/** `theme, period and town`. */
export function namesOf(given: readonly Dimension[]): string {
  const names = given.map((dimension) => filterName(dimension).toLowerCase())
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
