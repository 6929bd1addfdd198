import { figureAt, rowTotalAt } from '../query/figureAt'
import type { Figure, Result } from '../query/query'
import { hasNumber } from '../text/figureWords'
import { formatPercent } from '../text/format'
import type { Mark } from '../view/page'
import { box, type Fill, hueOf, ink, measureFills, statusFills } from './ink'
import { type Piece, piece } from './svg'
import { cut, figurePieces, widthOf, words } from './words'

/** A drawn part of a picture, and how tall it came out. */
export interface Drawn {
  pieces: readonly Piece[]
  height: number
}

interface Part {
  label: string
  fill: (row: number) => Fill
  at: (row: number) => Figure
}

const rowHeight = 28
const barHeight = 18

/** The parts of each bar: one for plain bars, counts or entries of the second axis for stacks. */
function partsOf(result: Result, mark: Mark): readonly Part[] {
  const [axis, second] = result.axes
  const hue = (row: number): Fill => ({
    fill: row < 0 ? ink.text : hueOf(axis, axis?.entries[row]?.order ?? -1),
  })
  if (mark.kind !== 'stack') {
    const label = result.measures[0]?.label ?? ''
    return [{ label, fill: hue, at: (row) => rowTotalAt(result, 0, row) }]
  }
  if (mark.of === 'axis') {
    return (second?.entries ?? []).map(({ id, label }, at) => ({
      label,
      fill: (): Fill => statusFills[id] ?? { fill: ink.other, edge: ink.edge },
      at: (row) => figureAt(result, 0, row, at),
    }))
  }
  const counts = result.measures.flatMap((measure, at) => (measure.unit === 'count' ? [{ measure, at }] : []))
  return counts.map(({ measure, at }, place) => ({
    label: measure.label,
    fill: place === 0 ? hue : () => measureFills[place] ?? { fill: ink.other, edge: ink.edge },
    at: (row) => rowTotalAt(result, at, row),
  }))
}

const numberOf = (figure: Figure): number => (hasNumber(figure) ? figure.value : 0)

/** Bars and stacks, an entry a row: its name, its bar, its figure and what that rests on. */
export function drawRows(result: Result, mark: Mark, width: number): Drawn {
  const [axis] = result.axes
  const lead = Math.max(
    0,
    result.measures.findIndex(({ unit }) => unit === 'percent'),
  )
  const measure = result.measures[lead]
  if (!axis || !measure) return { pieces: [], height: 0 }
  const parts = partsOf(result, mark)
  const asShare = mark.kind === 'stack' ? mark.share : measure.unit === 'percent'
  const sums = axis.entries.map((_, row) => parts.reduce((sum, part) => sum + numberOf(part.at(row)), 0))
  const most = asShare ? Math.max(1, ...(mark.kind === 'bar' ? sums : [])) : Math.max(1, ...sums)
  const left = Math.min(360, Math.max(90, ...axis.entries.map(({ label }) => widthOf(label, 13)))) + 12
  const room = width - left - 180
  const key = parts.length > 1 ? keyOf(parts, width) : { pieces: [], height: 0 }
  const top = key.height
  const pieces: Piece[] = [...key.pieces]
  for (const [row, entry] of axis.entries.entries()) {
    const y = top + row * rowHeight
    const figure = rowTotalAt(result, lead, row)
    pieces.push(words(left - 10, y + 17, cut(entry.label, left - 12, 13), { anchor: 'end' }))
    const known = hasNumber(figure) && !(mark.kind === 'bar' && figure.small && measure.unit === 'percent')
    // Parts that are withheld keep their room, or the others would be drawn as the whole.
    const whole = mark.kind === 'stack' && mark.share ? (figure.N ?? sums[row]) || 1 : most
    let x = left
    for (const part of known ? parts : []) {
      const length = (numberOf(part.at(row)) / whole) * room
      if (length > 0) pieces.push(...box(x, y + 4, length, barHeight, part.fill(row)))
      x += length
    }
    const hidden = known && mark.kind === 'stack' && parts.some((part) => part.at(row).state === 'withheld')
    if (hidden && mark.kind === 'stack' && mark.share && left + room - x > 1) {
      pieces.push(...hiddenPart(x, y + 4, left + room - x))
    }
    if (figure.state === 'zero' && x === left)
      pieces.push(piece('rect', { x: left, y: y + 3, width: 2, height: 20, fill: ink.text }))
    const end = mark.kind === 'stack' && mark.share && known ? left + room : x
    pieces.push(...figurePieces(end + 8, y + 17, figure, measure))
  }
  const bottom = top + axis.entries.length * rowHeight
  const target = 'target' in mark && mark.kind !== 'matrix' ? mark.target : undefined
  if (target === undefined || !asShare) return { pieces, height: bottom }
  const x = left + (target / most) * room
  const line = { d: `M${x} ${top}V${bottom}`, fill: 'none' }
  return {
    pieces: [
      ...pieces,
      piece('path', { ...line, stroke: ink.card, 'stroke-width': 4 }),
      piece('path', { ...line, stroke: ink.text, 'stroke-width': 1.4, 'stroke-dasharray': '4 3' }),
      words(x, bottom + 14, `target ${formatPercent(target)}`, { size: 12, anchor: 'middle' }),
    ],
    height: bottom + 20,
  }
}

/** The room of parts that are withheld, whatever each of them is. */
function hiddenPart(x: number, y: number, width: number): readonly Piece[] {
  const plate = piece('rect', { x: x + width / 2 - 7, y: y + 2, width: 14, height: barHeight - 4, fill: ink.card })
  const label = width > 20 ? [plate, words(x + width / 2, y + 13, 'c', { weight: 700, anchor: 'middle' })] : []
  const hatch: Fill = { fill: ink.card, texture: 'cross', textureInk: ink.edge, edge: ink.edge }
  return [...box(x, y, width, barHeight, hatch), ...label]
}

/** What each fill means, in as many lines as it takes. */
function keyOf(parts: readonly Part[], width: number): Drawn {
  let x = 0
  let y = 0
  const pieces = parts.flatMap(({ label, fill }, at) => {
    const wide = 22 + widthOf(label, 12) + 18
    if (x + wide > width && x > 0) {
      x = 0
      y += 20
    }
    const from = x
    x += wide
    const shown = at === 0 && fill(-1).texture === undefined ? fill(-1) : fill(0)
    return [...box(from, y, 14, 12, shown), words(from + 20, y + 11, label, { size: 12 })]
  })
  return { pieces, height: y + 26 }
}
