import { createElement } from 'react'
import { rowTotalAt } from '../core/query/figureAt'
import type { Figure, Result } from '../core/query/query'
import { figureWords, fractionWords, hasNumber, type Measure } from '../core/text/figureWords'
import { partWords } from '../core/text/narrate'
import { wholeWords } from '../core/text/wholeWords'
import { themeHue } from '../ui/status'
import type { DrawnBar } from './BarPlot'
import type { CategoryRow } from './CategoryRows'
import { FigureLabel } from './FigureLabel'
import { isDimmed } from './onPick'

/** A result laid out as bars of its first measure. */
export interface Bars {
  bars: readonly DrawnBar[]
  rows: readonly CategoryRow[]
  max: number
  reserve: number
}

/** Bars start at 0; a percentage's scale is the whole where there is room, so that a target is always on it. */
export function barsOf(result: Result, target?: number): Bars | null {
  const [axis] = result.axes
  const [measure] = result.measures
  const { whole } = result
  if (!axis || !measure) return null
  const lines = axis.entries.map((entry, row) => {
    const figure = rowTotalAt(result, 0, row)
    const all = whole && rowTotalAt(result, 0, row, whole)
    return { entry, row, figure, all, length: lengthOf(figure, measure), behind: all ? lengthOf(all, measure) : 0 }
  })
  const lengths = lines.flatMap(({ length, behind }) => [length, behind])
  const max = measure.unit === 'percent' ? Math.max(1, target ?? 0, ...lengths) : Math.max(1, ...lengths)
  const bars = lines.map(({ entry, length, behind }): DrawnBar => {
    const hue = axis.dimension === 'theme' ? themeHue(entry.order) : 'var(--gt-hue-4)'
    const fill = { fill: hue, ink: 'var(--gt-card)' }
    const segment = { id: 'length', fill, dimmed: isDimmed(axis, entry.id) }
    return {
      id: entry.id,
      segments: [whole ? { ...segment, length: behind, part: length } : { ...segment, length }],
    }
  })
  const rows = lines.map(
    ({ entry, row, figure, all, length, behind }): CategoryRow => ({
      id: entry.id,
      label: entry.label,
      share: length / max,
      reach: Math.max(length, behind) / max,
      tick: figure.state === 'zero',
      atEnd: createElement(FigureLabel, { figure, measure, whole: all }),
      more: partWords(result, row),
    }),
  )
  const words = lines.map(({ figure, all }) => labelLength(figure, all, measure))
  return { bars, rows, max, reserve: Math.ceil(Math.max(2, ...words) * 6.8 + 10) }
}

/** How long a figure is drawn; a share of a small sample is not. */
function lengthOf(figure: Figure, measure: Measure): number {
  return hasNumber(figure) && !(figure.small && measure.unit === 'percent') ? figure.value : 0
}

function labelLength(figure: Figure, whole: Figure | undefined, measure: Measure): number {
  const behind = wholeWords(figure, whole, measure)
  if (!hasNumber(figure)) return behind === '' ? 0 : figureWords(figure, measure).length + behind.length + 5
  const fraction = measure.unit === 'percent' ? fractionWords(figure, '/').length + 1 : 0
  return figureWords(figure, measure).length + fraction + (behind === '' ? 0 : behind.length + 1)
}
