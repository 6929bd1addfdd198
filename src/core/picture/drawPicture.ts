import type { Result } from '../query/query'
import { hasSmall, hasWithheld, isEmpty } from '../text/narrate'
import { stampsOf } from '../text/provenance'
import type { Visual } from '../view/page'
import { drawChange } from './drawChange'
import { drawGrid } from './drawGrid'
import { drawLines } from './drawLines'
import { drawNumber } from './drawNumber'
import { type Drawn, drawRows } from './drawRows'
import { ink, textureDefinitions } from './ink'
import { type Piece, piece, svgText } from './svg'
import { widthOf, words, wrapped } from './words'

export interface Picture {
  svg: string
  width: number
  height: number
}

const width = 960
const edge = 32
const within = width - 2 * edge

/** A visual as a picture that stands alone, light, for paper and slides: title, mark, values, key, and where it is from. */
export function drawPicture({
  visual,
  result,
  title,
  subtitle,
  lines,
}: {
  visual: Visual
  result: Result
  title: string
  subtitle: string
  lines: readonly string[]
}): Picture {
  const pieces: Piece[] = []
  let y = edge
  const write = (text: string, size: number, more: { weight?: number; fill?: string }) => {
    for (const line of wrapped(text, within, size)) {
      y += size * 1.32
      pieces.push(words(edge, y, line, { size, ...more }))
    }
  }
  const stamps = stampsOf(result)
  if (stamps.length > 0) pieces.push(...stampPieces(stamps))
  y += stamps.length > 0 ? 20 : -8
  write(title, 20, { weight: 600 })
  write(subtitle, 13, { fill: ink.soft })
  y += 20
  const body = isEmpty(result) ? nothing() : drawMark(visual, result)
  pieces.push(piece('g', { transform: `translate(${edge} ${y})` }, body.pieces))
  y += body.height + 14
  const key = [
    ...(hasSmall(result) ? ['S: small sample, counts only.'] : []),
    ...(hasWithheld(result) ? ['c: withheld.'] : []),
  ]
  if (key.length > 0) write(key.join(' '), 12, {})
  y += 10
  pieces.push(piece('path', { d: `M${edge} ${y}H${width - edge}`, stroke: ink.grid }))
  y += 4
  for (const line of lines.filter((line) => !stamps.includes(line))) write(line, 11.5, { fill: ink.soft })
  const height = Math.ceil(y + edge - 8)
  const drawing = piece(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'font-family': "'Segoe UI', 'Noto Sans', system-ui, sans-serif",
    },
    [
      piece('title', {}, [title]),
      piece('desc', {}, [[subtitle, ...lines].join('. ')]),
      textureDefinitions(),
      piece('rect', { width, height, fill: ink.card }),
      ...pieces,
    ],
  )
  return { svg: svgText(drawing), width, height }
}

function drawMark({ mark }: Visual, result: Result): Drawn {
  if (mark.kind === 'number') return drawNumber(result, mark)
  if (mark.kind === 'line') return drawLines(result, within)
  if (mark.kind === 'matrix') return drawGrid(result, within)
  if (mark.kind === 'change') return drawChange(result, within)
  if (mark.kind === 'spread') return drawRows(result, { kind: 'stack', of: 'measures', share: false }, within)
  return drawRows(result, mark, within)
}

function nothing(): Drawn {
  return { pieces: [words(0, 20, 'Nothing to show', { size: 14 })], height: 30 }
}

/** Boxed words along the top: the first thing seen wherever the picture ends up. */
function stampPieces(stamps: readonly string[]): readonly Piece[] {
  let x = edge
  return stamps.flatMap((stamp) => {
    const wide = widthOf(stamp, 12) + 22
    const from = x
    x += wide + 10
    return [
      piece('rect', { x: from, y: 16, width: wide, height: 24, fill: ink.card, stroke: ink.text, 'stroke-width': 1.5 }),
      words(from + wide / 2, 32, stamp, { size: 12, weight: 600, anchor: 'middle' }),
    ]
  })
}
