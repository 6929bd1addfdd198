import { createElement } from 'react'
import { figureAt, rowTotalAt } from '../core/query/figureAt'
import type { Figure, Figures, Result } from '../core/query/query'
import { figureWords, hasNumber, type Measure } from '../core/text/figureWords'
import { partWords } from '../core/text/narrate'
import { wholeWords } from '../core/text/wholeWords'
import { type Fill, hasHue, statusFill, themeHue } from '../ui/status'
import type { DrawnBar } from './BarPlot'
import { BesideLabel } from './BesideLabel'
import type { CategoryRow } from './CategoryRows'
import { FigureLabel } from './FigureLabel'
import { isDimmed } from './onPick'

/** A part of every bar, and how it is filled. */
export interface StackPart {
  id: string
  label: string
  fill: Fill
}

/** A stack laid out: its parts, a bar an entry, and the rows of words around it. */
export interface Stack {
  parts: readonly StackPart[]
  bars: readonly DrawnBar[]
  rows: readonly CategoryRow[]
  max: number
  reserve: number
}

const ink = 'var(--gt-ink-1)'
const edge = 'var(--gt-edge)'
/** Audit parts in order: met in the theme's own colour, partly, not met, not evidenced. */
const measureFills: readonly Fill[] = [
  { fill: ink, ink: 'var(--gt-card)' },
  { fill: 'var(--gt-card)', texture: 'diagonal', textureInk: edge, ink, edge },
  { fill: 'var(--gt-not-met)', ink, soft: true },
  { fill: 'var(--gt-card)', ink, edge, dashed: true },
]

/** Lays a result out as a stack; null where it has nothing to stack. */
export function stackOf(
  result: Result,
  of: 'measures' | 'axis',
  share: boolean,
  { before = false, rest }: { before?: boolean | undefined; rest?: string | undefined } = {},
): Stack | null {
  const [axis, second] = result.axes
  const lead =
    of === 'measures'
      ? Math.max(
          0,
          result.measures.findIndex((measure) => measure.unit === 'percent'),
        )
      : 0
  const leadMeasure = result.measures[lead]
  if (!axis || !leadMeasure || (of === 'axis' && !second)) return null
  const parts = of === 'axis' ? axisParts(result) : withRest(measureParts(result), result, lead, rest)
  // Shares of a part do not lie within the shares of the whole: only counts are drawn so.
  const whole = share ? undefined : result.whole
  // Parts of a share that is not known would be drawn as the whole: none is.
  const isKnown = (row: number) => !share || hasNumber(rowTotalAt(result, lead, row))
  const lengthsOf = (figures: Figures) =>
    axis.entries.map((_, row) => parts.map(({ at }) => (isKnown(row) ? numberOf(at(row, figures)) : 0)))
  const lengths = lengthsOf(result)
  const drawn = whole ? lengthsOf(whole) : lengths
  const sums = drawn.map((row) => row.reduce((sum, length) => sum + length, 0))
  const max = share ? 1 : Math.max(1, ...sums)
  // Parts that are withheld keep their room, or the others would be drawn as the whole.
  const wholeOf = (row: number) => (rowTotalAt(result, lead, row).N ?? sums[row]) || 1
  const scaled = (row: number, length: number) => (share ? length / wholeOf(row) : length)
  const bars = axis.entries.map((entry, row): DrawnBar => {
    const own = of === 'measures' ? hue(axis.dimension, entry.order) : undefined
    const segments = parts.map((part, place) => ({
      id: part.id,
      length: scaled(row, drawn[row]?.[place] ?? 0),
      fill: place === 0 && own ? { ...part.fill, fill: own } : part.fill,
      dimmed: isDimmed(axis, entry.id) || (of === 'axis' && isDimmed(second, part.id)),
      ...(whole ? { part: lengths[row]?.[place] ?? 0 } : {}),
    }))
    return { id: entry.id, segments }
  })
  const wholeAt = (row: number) => result.whole && rowTotalAt(result, lead, row, result.whole)
  const rows = axis.entries.map((entry, row): CategoryRow => {
    const figure = rowTotalAt(result, lead, row)
    const reach = scaled(row, sums[row] ?? 0) / max
    const label = createElement(FigureLabel, { figure, measure: leadMeasure, whole: wholeAt(row) })
    const right = share && (before || hasNumber(figure))
    const was = before && result.before ? rowTotalAt(result, lead, row, result.before) : null
    return {
      id: entry.id,
      label: entry.label,
      share: reach,
      tick: figure.state === 'zero' && reach === 0,
      atEnd: right ? undefined : label,
      atRight: right ? (was ? createElement(BesideLabel, { label, was, measure: leadMeasure }) : label) : undefined,
      more: partWords(result, row),
      ...(of === 'axis' ? { parts: stretches(bars[row], max) } : {}),
    }
  })
  const words = axis.entries.map((_, row) => {
    const figure = rowTotalAt(result, lead, row)
    return `${figureWords(figure, leadMeasure)} ${wholeWords(figure, wholeAt(row), leadMeasure)}`.trim().length
  })
  return { parts, bars, rows, max, reserve: share ? 0 : Math.min(Math.max(2, ...words), 12) * 7 + 10 }
}

type PartAt = StackPart & { at: (row: number, figures: Figures) => Figure; measure: Measure }

function measureParts(result: Result): PartAt[] {
  const counts = result.measures.flatMap((measure, index) => (measure.unit === 'count' ? [{ measure, index }] : []))
  return counts.map(({ measure, index }, place) => ({
    id: measure.id,
    label: measure.label,
    fill: measureFills[place] ?? { fill: 'var(--gt-hue-other)', ink, edge },
    measure,
    at: (row, figures) => rowTotalAt(result, index, row, figures),
  }))
}

/** The parts with what they leave of the whole, named, before the last of them; nothing of a whole or a part not known. */
function withRest(parts: PartAt[], result: Result, lead: number, rest: string | undefined): PartAt[] {
  const last = parts.at(-1)
  if (rest === undefined || !last) return parts
  const at = (row: number, figures: Figures): Figure => {
    const { N } = rowTotalAt(result, lead, row, figures)
    const others = parts.map((part) => part.at(row, figures))
    const left = others.reduce((sum, figure) => sum - numberOf(figure), N ?? 0)
    const isKnown = N !== null && left >= 0 && others.every(hasNumber)
    const none: Figure = { state: 'none-recorded', value: null, n: null, N: null, atLeast: false, small: false }
    return isKnown ? { ...none, state: left === 0 ? 'zero' : 'value', value: left, n: left } : none
  }
  const fill: Fill = { fill: 'var(--gt-not-met)', ink, soft: true }
  const named = measureFills.at(-1)
  const end = named ? { ...last, fill: named } : last
  return [...parts.slice(0, -1), { id: 'rest', label: rest, fill, measure: last.measure, at }, end]
}

function axisParts(result: Result): PartAt[] {
  const [measure] = result.measures
  if (!measure) return []
  return (result.axes[1]?.entries ?? []).map((entry, index) => ({
    id: entry.id,
    label: entry.label,
    fill: statusFill(entry.id),
    measure,
    at: (row, figures) => figureAt(result, 0, row, index, figures),
  }))
}

/** Where the parts of a bar lie on the scale; those of no length are left out. */
function stretches(bar: DrawnBar | undefined, max: number): { id: string; from: number; to: number }[] {
  let from = 0
  return (bar?.segments ?? []).flatMap(({ id, length }) => {
    const stretch = { id, from, to: from + length / max }
    from = stretch.to
    return length > 0 ? [stretch] : []
  })
}

function numberOf(figure: Figure): number {
  return hasNumber(figure) ? figure.value : 0
}

/** A theme beyond the palette has the ink of what has no colour of its own: its plain grey is that of not met. */
function hue(dimension: string | undefined, order: number): string {
  return dimension === 'theme' && hasHue(order) ? themeHue(order) : 'var(--gt-hue-4)'
}
