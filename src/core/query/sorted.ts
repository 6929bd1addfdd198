import { hasNumber } from '../text/figureWords'
import { rowTotalAt } from './figureAt'
import { blankId, type Result } from './query'
import { withRows } from './withRows'

/** How a reader sorted a visual: by `label`, or by the id of a measure. */
export type SortOfVisual = readonly { by: string; descending: boolean }[]

const byName = new Intl.Collator('en-GB', { numeric: true })

/**
 * The result with the entries of its first axis in the order asked for; equal ones stay as they stand. Either way an
 * entry without a number comes after those with one, and blank last. A sort by what the result lacks changes nothing.
 */
export function sorted(result: Result, sort: SortOfVisual | undefined): Result {
  const [axis] = result.axes
  const keys = (sort ?? []).flatMap(({ by, descending }) => {
    const measure = result.measures.findIndex(({ id }) => id === by)
    return by === 'label' || measure >= 0 ? [{ measure, descending }] : []
  })
  if (!axis || keys.length === 0) return result
  const valueAt = (row: number, measure: number): number | null => {
    const figure = rowTotalAt(result, measure, row)
    return hasNumber(figure) ? figure.value : null
  }
  const isBlank = (row: number) => Number(axis.entries[row]?.id === blankId)
  const compare = (a: number, b: number): number => {
    for (const { measure, descending } of keys) {
      const way = descending ? -1 : 1
      if (measure < 0) {
        const order = byName.compare(axis.entries[a]?.label ?? '', axis.entries[b]?.label ?? '')
        if (order !== 0) return way * order
        continue
      }
      const [one, other] = [valueAt(a, measure), valueAt(b, measure)]
      if (one === null || other === null) {
        if (one !== other) return Number(one === null) - Number(other === null)
      } else if (one !== other) return way * (one - other)
    }
    return 0
  }
  const places = axis.entries.map((_, row) => row)
  return withRows(
    result,
    places.sort((a, b) => isBlank(a) - isBlank(b) || compare(a, b)),
  )
}
