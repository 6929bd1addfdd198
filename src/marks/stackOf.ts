import { createElement } from 'react'
import { figureAt, rowTotalAt } from '../core/query/figureAt'
import type { Figure, Result } from '../core/query/query'
import { figureWords, fullFigureWords, hasNumber, type Measure } from '../core/text/figureWords'
import { partWords } from '../core/text/narrate'
import { type Fill, statusFill, themeHue } from '../ui/status'
import type { CategoryRow } from './CategoryRows'
import { FigureLabel } from './FigureLabel'

/** A part of every bar, and how it is filled. */
export interface StackPart {
  id: string
  label: string
  fill: Fill
}

/** A stack laid out: its parts, a bar an entry (part lengths by part id), and the rows of words around it. */
export interface Stack {
  parts: readonly StackPart[]
  bars: readonly ({ id: string; fill: string | undefined } & Readonly<Record<string, number | string | undefined>>)[]
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
export function stackOf(result: Result, of: 'measures' | 'axis', share: boolean): Stack | null {
  const [axis, second] = result.axes
  const lead = of === 'measures' ? result.measures.findIndex((measure) => measure.unit === 'percent') : 0
  const leadMeasure = result.measures[Math.max(lead, 0)]
  if (!axis || !leadMeasure || (of === 'axis' && !second)) return null
  const parts = of === 'measures' ? measureParts(result) : axisParts(result)
  // Parts of a share that is not known would be drawn as the whole: none is.
  const isKnown = (row: number) => !share || hasNumber(rowTotalAt(result, Math.max(lead, 0), row))
  const lengths = axis.entries.map((_, row) => parts.map(({ at }) => (isKnown(row) ? numberOf(at(row)) : 0)))
  const sums = lengths.map((row) => row.reduce((sum, length) => sum + length, 0))
  const max = share ? 1 : Math.max(1, ...sums)
  const bars = axis.entries.map((entry, row) => {
    const whole = share ? sums[row] || 1 : 1
    const drawn = parts.map(({ id }, index) => [id, (lengths[row]?.[index] ?? 0) / whole] as const)
    return {
      ...Object.fromEntries(drawn),
      id: entry.id,
      fill: of === 'measures' ? hue(axis.dimension, entry.order) : undefined,
    }
  })
  const rows = axis.entries.map((entry, row): CategoryRow => {
    const figure = rowTotalAt(result, Math.max(lead, 0), row)
    const drawn = (sums[row] ?? 0) / (share ? sums[row] || 1 : max)
    const label = createElement(FigureLabel, { figure, measure: leadMeasure })
    const right = share && hasNumber(figure)
    return {
      id: entry.id,
      label: entry.label,
      share: drawn,
      tick: figure.state === 'zero' && drawn === 0,
      atEnd: right ? undefined : label,
      atRight: right ? label : undefined,
      more: partWords(result, row),
      tip: { head: entry.label, lines: tipLines(result, figure, leadMeasure, parts, row) },
    }
  })
  const longest = Math.max(
    ...rows.map((_, row) => figureWords(rowTotalAt(result, Math.max(lead, 0), row), leadMeasure).length),
    2,
  )
  return { parts, bars, rows, max, reserve: share ? 0 : Math.min(longest, 12) * 7 + 10 }
}

type PartAt = StackPart & { at: (row: number) => Figure; measure: Measure }

function measureParts(result: Result): PartAt[] {
  const counts = result.measures.flatMap((measure, index) => (measure.unit === 'count' ? [{ measure, index }] : []))
  return counts.map(({ measure, index }, place) => {
    const fill = measureFills[place] ?? { fill: 'var(--gt-hue-other)', ink, edge }
    return {
      id: measure.id,
      label: measure.label,
      fill,
      measure,
      at: (row: number) => rowTotalAt(result, index, row),
    }
  })
}

function axisParts(result: Result): PartAt[] {
  const [measure] = result.measures
  const entries = result.axes[1]?.entries ?? []
  if (!measure) return []
  return entries.map((entry, index) => {
    const fill = statusFill(entry.id)
    return {
      id: entry.id,
      label: entry.label,
      fill,
      measure,
      at: (row: number) => figureAt(result, 0, row, index),
    }
  })
}

function tipLines(result: Result, figure: Figure, measure: Measure, parts: readonly PartAt[], row: number) {
  const lines = parts
    .map((part) => ({ label: part.label, figure: part.at(row), measure: part.measure }))
    .filter((line) => line.figure.state !== 'zero' && line.figure.state !== 'none-recorded')
    .map((line) => ({ label: line.label, value: figureWords(line.figure, line.measure) }))
  const extra = result.axes[1] ? 'In all' : measure.label
  return [{ label: extra, value: fullFigureWords(figure, measure) }, ...lines]
}

function numberOf(figure: Figure): number {
  return hasNumber(figure) ? figure.value : 0
}

function hue(dimension: string | undefined, order: number): string {
  return dimension === 'theme' ? themeHue(order) : 'var(--gt-hue-4)'
}
