import { rowTotalAt } from '../query/figureAt'
import type { Figure, Result } from '../query/query'
import { gainWords } from '../reaudit/reauditWords'
import { figureWords, fractionWords, hasNumber } from '../text/figureWords'
import { formatNumber, formatPercent } from '../text/format'
import type { Drawn } from './drawRows'
import { ink } from './ink'
import { type Piece, piece } from './svg'
import { cut, widthOf, words } from './words'

const rowHeight = 26
const basisWidth = 190
const gainWidth = 110

/** Before and after of each entry: a hollow then a filled circle joined by a bar; one grey circle where they are equal. */
export function drawChange(result: Result, width: number): Drawn {
  const [axis] = result.axes
  const [measure] = result.measures
  if (!axis || !measure) return { pieces: [], height: 0 }
  const isScore = measure.unit === 'score'
  // Scores run from 1 to 10.
  const ticks = isScore ? [1, 4, 7, 10] : [0, 0.25, 0.5, 0.75, 1]
  const [least = 0, most = 1] = [ticks[0], ticks.at(-1)]
  const left = Math.min(300, Math.max(90, ...axis.entries.map(({ label }) => widthOf(label, 13)))) + 20
  const room = width - left - basisWidth - gainWidth
  const x = (value: number) => left + ((value - least) / (most - least)) * room
  const top = 24
  const bottom = top + axis.entries.length * rowHeight
  const scale = ticks.flatMap((at) => [
    words(x(at), 12, isScore ? formatNumber(at) : formatPercent(at), { size: 12, fill: ink.soft, anchor: 'middle' }),
    piece('path', { d: `M${x(at)} ${top - 4}V${bottom}`, stroke: ink.grid }),
  ])
  const said = (figure: Figure): string => {
    if (figure.state === 'withheld') return 'c'
    if (!hasNumber(figure)) return '–'
    return isScore ? figureWords(figure, measure) : fractionWords(figure, '/')
  }
  const rows = axis.entries.flatMap(({ label }, row): readonly Piece[] => {
    const y = top + row * rowHeight + rowHeight / 2
    const [before, after] = [rowTotalAt(result, 0, row), rowTotalAt(result, 1, row)]
    return [
      words(left - 20, y + 4, cut(label, left - 22, 13), { anchor: 'end' }),
      ...circles(before, after, x, y),
      words(left + room + 24, y + 4, `${said(before)} to ${said(after)}`, { size: 12, fill: ink.soft }),
      words(width, y + 4, gainWords(before, after, measure.unit), { weight: 600, anchor: 'end' }),
    ]
  })
  return { pieces: [...scale, ...rows], height: bottom + 4 }
}

function circles(before: Figure, after: Figure, x: (value: number) => number, y: number): readonly Piece[] {
  const circle = (figure: Figure, fill: string, stroke: string): readonly Piece[] =>
    hasNumber(figure) ? [piece('circle', { cx: x(figure.value), cy: y, r: 5, fill, stroke, 'stroke-width': 2 })] : []
  if (hasNumber(before) && hasNumber(after)) {
    if (before.value === after.value) return circle(after, ink.soft, ink.soft)
    const bar = { d: `M${x(before.value)} ${y}H${x(after.value)}`, stroke: ink.plain, 'stroke-width': 3 }
    return [piece('path', bar), ...circle(before, ink.card, ink.plain), ...circle(after, ink.plain, ink.plain)]
  }
  return [...circle(before, ink.card, ink.plain), ...circle(after, ink.plain, ink.plain)]
}
