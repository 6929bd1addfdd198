import { formatQuarter } from '../calendar/quarter'
import { figureAt, noFigure, rowTotalAt, totalAt } from '../query/figureAt'
import type { Figure, Figures, Result } from '../query/query'
import { figureWords, fullFigureWords, hasNumber, type Measure } from './figureWords'
import { formatDay } from './format'
import { periodWords } from './periodWords'

export type Cell = string | number | null

/** What stands in a table for a figure: its number, `c` where it is withheld, else its words. A share is a percentage. */
function cellsOf(figure: Figure, measure: Measure): Cell[] {
  const isPercent = measure.unit === 'percent'
  if (figure.state === 'withheld') return isPercent ? ['c', 'c', 'c'] : ['c']
  if (!hasNumber(figure)) return [figureWords(figure, measure), ...(isPercent ? [figure.n, figure.N] : [])]
  if (!isPercent) return [figure.atLeast ? figureWords(figure, measure) : figure.value]
  const share = figure.small ? 'small sample' : Math.round(figure.value * 1000) / 10
  return [share, figure.n, figure.N]
}

function headings(measure: Measure, label = measure.label): string[] {
  if (measure.unit !== 'percent') return [label]
  return [`${label} (%)`, `${label}: numerator`, `${label}: denominator`]
}

/** A result as rows for a spreadsheet, headings first: the same figures as its mark. */
export function resultRows(result: Result): readonly (readonly Cell[])[] {
  const [rows, columns] = result.axes
  const { measures } = result
  const [lead] = measures
  if (!rows || !lead) return momentRows(result)
  const across = columns?.entries ?? []
  const crossed = (figure: Figure): Cell => {
    if (figure.state === 'withheld') return 'c'
    return lead.unit === 'count' && hasNumber(figure) && !figure.atLeast ? figure.value : fullFigureWords(figure, lead)
  }
  const columnTotal = (column: number) => result.colTotals?.[column * measures.length]
  return [
    [
      rows.label,
      ...across.map(({ label }) => label),
      ...measures.flatMap((measure, index) =>
        headings(measure, columns && index === 0 ? `${measure.label}, in all` : measure.label),
      ),
    ],
    ...rows.entries.map(({ label }, row) => [
      label,
      ...across.map((_, column) => crossed(figureAt(result, 0, row, column))),
      ...measures.flatMap((measure, index) => cellsOf(rowTotalAt(result, index, row), measure)),
    ]),
    [
      'All, each counted once',
      ...across.map((_, column) => crossed(columnTotal(column) ?? { ...noFigure, state: 'not-applicable' })),
      ...measures.flatMap((measure, index) => cellsOf(totalAt(result, index), measure)),
    ],
  ]
}

function momentRows(result: Result): readonly (readonly Cell[])[] {
  const { measures, before, trend } = result
  const when = ({ asAt, period }: Pick<Result, 'asAt' | 'period'>) =>
    measures[0]?.time === 'period' ? periodWords(period) : `As at ${formatDay(asAt)}`
  const moments: readonly (readonly [string, Pick<Figures, 'totals'>])[] = [
    [when(result), result],
    ...(before ? ([[`Before: ${when(before)}`, before]] as const) : []),
    ...(trend ?? []).map((point) => [formatQuarter(point.quarter), point] as const),
  ]
  return [
    ['When', ...measures.flatMap((measure) => headings(measure))],
    ...moments.map(([label, { totals }]) => [
      label,
      ...measures.flatMap((measure, index) => cellsOf(totals[index] ?? noFigure, measure)),
    ]),
  ]
}
