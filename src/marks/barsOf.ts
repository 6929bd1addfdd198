import { createElement } from 'react'
import { rowTotalAt } from '../core/query/figureAt'
import type { Result } from '../core/query/query'
import { figureWords, fractionWords, fullFigureWords, hasNumber } from '../core/text/figureWords'
import { partWords } from '../core/text/narrate'
import { themeHue } from '../ui/status'
import type { CategoryRow } from './CategoryRows'
import { FigureLabel } from './FigureLabel'

/** A result laid out as bars of its first measure. */
export interface Bars {
  bars: readonly { id: string; length: number; fill: string }[]
  rows: readonly CategoryRow[]
  max: number
  reserve: number
}

/** Bars start at 0; a percentage's scale is the whole where there is room, so that a target is always on it. */
export function barsOf(result: Result, target?: number): Bars | null {
  const [axis] = result.axes
  const [measure] = result.measures
  if (!axis || !measure) return null
  const figures = axis.entries.map((_, row) => rowTotalAt(result, 0, row))
  const lengths = figures.map((figure) =>
    hasNumber(figure) && !(figure.small && measure.unit === 'percent') ? figure.value : 0,
  )
  const max = measure.unit === 'percent' ? Math.max(1, target ?? 0, ...lengths) : Math.max(1, ...lengths)
  const rows = axis.entries.map((entry, row): CategoryRow => {
    const figure = rowTotalAt(result, 0, row)
    return {
      id: entry.id,
      label: entry.label,
      share: (lengths[row] ?? 0) / max,
      tick: figure.state === 'zero',
      atEnd: createElement(FigureLabel, { figure, measure }),
      more: partWords(result, row),
      tip: {
        head: entry.label,
        lines: result.measures.map((one, index) => ({
          label: one.label,
          value: fullFigureWords(rowTotalAt(result, index, row), one),
        })),
      },
    }
  })
  const words = figures.map((figure) => {
    if (!hasNumber(figure)) return 0
    const fraction = measure.unit === 'percent' ? fractionWords(figure, '/').length + 1 : 0
    return figureWords(figure, measure).length + fraction
  })
  return {
    bars: axis.entries.map((entry, row) => ({
      id: entry.id,
      length: lengths[row] ?? 0,
      fill: axis.dimension === 'theme' ? themeHue(entry.order) : 'var(--gt-hue-4)',
    })),
    rows,
    max,
    reserve: Math.ceil(Math.max(2, ...words) * 6.8 + 10),
  }
}
