import type { Quarter } from '../calendar/quarter'
import type { Figure, Figures, Result } from '../query/query'

/** Where a figure stands: in which set of figures, at which moment, under which entries (`theme=fathers`), of which measure. */
export interface Place {
  /** `kept`: the totals of now over what can be compared. */
  set: 'now' | 'whole' | 'before' | 'kept' | 'trend'
  moment: string
  entries: string
  measure: number
}

type Change = (figure: Figure, place: Place) => Figure

/** Entries of axes as one name, whatever the order of the axes; null stands for all of an axis. */
export function entriesName({ axes }: Result, entries: readonly (number | null)[]): string {
  return entries
    .flatMap((entry, at) => (entry === null ? [] : [`${axes[at]?.id}=${axes[at]?.entries[entry]?.id}`]))
    .toSorted()
    .join('&')
}

export const momentName = (period: readonly Quarter[]): string => period.join(',')

/** A result with every figure of it, of now, before, behind and along the trend, replaced by what `change` makes of it. */
export function eachFigure(result: Result, change: Change): Result {
  const { measures, axes, before, trend, whole } = result
  const seconds = axes[1]?.entries.length ?? 1
  const changed = (
    figures: readonly Figure[],
    { set, moment }: Pick<Place, 'set' | 'moment'>,
    entriesOf: (row: number) => readonly (number | null)[],
  ) =>
    figures.map((figure, index) => {
      const entries = entriesName(result, entriesOf(Math.floor(index / measures.length)).slice(0, axes.length))
      return change(figure, { set, moment, entries, measure: index % measures.length })
    })
  const all = (figures: Figures, of: Pick<Place, 'set' | 'moment'>): Figures => ({
    cells: changed(figures.cells, of, (row) => [Math.floor(row / seconds), row % seconds]),
    rowTotals: changed(figures.rowTotals, of, (row) => [row]),
    ...(figures.colTotals ? { colTotals: changed(figures.colTotals, of, (column) => [null, column]) } : {}),
    totals: changed(figures.totals, of, () => []),
  })
  const moment = momentName(result.period)
  return {
    ...result,
    ...all(result, { set: 'now', moment }),
    ...(whole ? { whole: { ...whole, ...all(whole, { set: 'whole', moment }) } } : {}),
    ...(before
      ? {
          before: {
            ...before,
            ...all(before, { set: 'before', moment: momentName(before.period) }),
            now: changed(before.now, { set: 'kept', moment }, () => []),
          },
        }
      : {}),
    ...(trend
      ? {
          trend: trend.map((point) => ({
            ...point,
            totals: changed(point.totals, { set: 'trend', moment: momentName([point.quarter]) }, () => []),
          })),
        }
      : {}),
  }
}
