import { figureAt, rowTotalAt, totalAt } from '../../../core/query/figureAt'
import type { Figure, Result } from '../../../core/query/query'
import { fullFigureWords, hasNumber } from '../../../core/text/figureWords'
import { formatNumber } from '../../../core/text/format'
import type { Behind } from '../../../core/view/view'

/**
 * What the rows behind a figure are: `14 open recommendations: Extrafamilial harm` where each row counts as one, else the
 * figure and the number of rows it is made of: `Audit standards met 47%, 28 of 60: Fathers. 5 rows`.
 */
export function behindWords(result: Result, { entries, measure: id }: Omit<Behind, 'visual'>, shown: number): string {
  const at = Math.max(
    0,
    result.measures.findIndex((one) => one.id === id),
  )
  const measure = result.measures[at]
  if (!measure) return `${formatNumber(shown)} rows`
  const labels = entries.flatMap((entry, place) => {
    const found = result.axes[place]?.entries.find((one) => one.id === entry)
    return found ? [found.label] : entry === null ? [] : [entry]
  })
  const of = labels.length > 0 ? `: ${labels.join(', ')}` : ''
  const figure = figureOf(result, entries, at)
  if (measure.unit === 'count' && figure.value === shown) {
    const label = measure.label.toLowerCase()
    const { noun } = measure
    const what = noun.includes(label) ? noun : label.includes(noun) ? label : `${label} ${noun}`
    return `${formatNumber(shown)} ${what}${of}`
  }
  const words = hasNumber(figure) ? ` ${fullFigureWords(figure, measure)}` : ''
  return `${measure.label}${words}${of}. ${formatNumber(shown)} ${shown === 1 ? 'row' : 'rows'}`
}

function figureOf(result: Result, entries: readonly (string | null)[], measure: number): Figure {
  const [first, second] = [0, 1].map(
    (axis) => result.axes[axis]?.entries.findIndex(({ id }) => id === entries[axis]) ?? -1,
  )
  if (first === undefined || first < 0) return totalAt(result, measure)
  return second === undefined || second < 0
    ? rowTotalAt(result, measure, first)
    : figureAt(result, measure, first, second)
}
