import { formatQuarter } from '../calendar/quarter'
import { noFigure, totalAt } from '../query/figureAt'
import type { Result } from '../query/query'
import { changeWords } from '../text/changeWords'
import { figureWords, fractionWords, fullFigureWords, hasNumber } from '../text/figureWords'
import { heldAgainst } from '../text/heldAgainst'
import type { Mark } from '../view/page'
import type { Drawn } from './drawRows'
import { ink } from './ink'
import { type Piece, piece } from './svg'
import { figurePieces, words } from './words'

/** One figure, large: what it rests on, how it moved, and its last quarters, each in words. */
export function drawNumber(result: Result, mark: Extract<Mark, { kind: 'number' }>): Drawn {
  const [measure] = result.measures
  if (!measure) return { pieces: [], height: 0 }
  const figure = totalAt(result, 0)
  const pieces: Piece[] = hasNumber(figure)
    ? [words(0, 52, figureWords(figure, measure), { size: 56, weight: 600 })]
    : [...figurePieces(0, 40, figure, measure)]
  let y = 66
  const say = (text: string, fill: string = ink.text) => {
    if (text === '') return
    y += 20
    pieces.push(words(0, y, text, { size: 14, fill }))
  }
  say(measure.unit === 'percent' ? `${fractionWords(figure)} ${measure.noun}`.trim() : measure.noun)
  for (const [at, other] of result.measures.entries()) {
    if (at > 0) say(`${other.label}: ${fullFigureWords(totalAt(result, at), other)}`)
  }
  const { before, trend = [] } = result
  if (before) {
    const since = mark.since ?? heldAgainst(result, measure)
    const now = before.now[0] ?? noFigure
    say(changeWords(now, before.totals[0] ?? noFigure, measure, since).words, ink.soft)
  }
  if (trend.length === 0) return { pieces, height: y + 10 }
  const [top, each] = [y + 18, 108]
  for (const [at, point] of trend.entries()) {
    const x = at * each
    pieces.push(words(x, top + 14, formatQuarter(point.quarter), { size: 12, fill: ink.soft }))
    pieces.push(words(x, top + 32, figureWords(point.totals[0] ?? noFigure, measure), { size: 13, weight: 600 }))
  }
  pieces.push(piece('path', { d: `M0 ${top}H${trend.length * each - 20}`, stroke: ink.grid }))
  return { pieces, height: top + 40 }
}
