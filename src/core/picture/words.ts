import type { Figure } from '../query/query'
import { figureWords, fractionWords, hasNumber, type Measure } from '../text/figureWords'
import { ink } from './ink'
import { type Piece, piece } from './svg'

/** Text is not measured but reckoned: a picture is read in fonts that are not known here. */
export const widthOf = (text: string, size: number): number => text.length * size * 0.54

interface Type {
  size?: number
  weight?: number | undefined
  fill?: string
  anchor?: 'start' | 'middle' | 'end'
}

export function words(
  x: number,
  y: number,
  text: string,
  { size = 13, weight, fill = ink.text, anchor }: Type = {},
): Piece {
  return piece('text', { x, y, 'font-size': size, 'font-weight': weight, fill, 'text-anchor': anchor }, [text])
}

/** A text in lines no wider than given; a word too long for one stands alone. */
export function wrapped(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** A text cut to a width, with an ellipsis where something is missing. */
export function cut(text: string, width: number, size: number): string {
  const most = Math.max(1, Math.floor(width / (size * 0.54)))
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`
}

/** A figure at its mark: **64%** 41/64; **S** 2/8; a hatched box with c; a dashed line for nothing recorded. */
export function figurePieces(x: number, y: number, figure: Figure, measure: Measure): readonly Piece[] {
  const said = figureWords(figure, measure)
  if (figure.state === 'withheld') {
    const frame = { x, y: y - 12, width: 40, height: 16 }
    return [
      piece('rect', { ...frame, fill: ink.card }),
      piece('rect', { ...frame, fill: `url(#diagonal-${ink.edge.slice(1)})`, stroke: ink.edge }),
      piece('rect', { x: x + 14, y: y - 11, width: 12, height: 14, fill: ink.card }),
      words(x + 20, y, 'c', { weight: 700, anchor: 'middle' }),
      words(x + 48, y, said, { size: 12, fill: ink.soft }),
    ]
  }
  if (!hasNumber(figure)) {
    const dash = piece('path', { d: `M${x} ${y - 4}h20`, stroke: ink.edge, 'stroke-dasharray': '4 3' })
    return [dash, words(x + 26, y, said, { size: 12, fill: ink.soft })]
  }
  const isPercent = measure.unit === 'percent'
  const bold = isPercent && figure.small ? 'S' : said
  const fraction = isPercent ? fractionWords(figure, '/') : ''
  return [
    words(x, y, bold, { weight: 700 }),
    ...(fraction === '' ? [] : [words(x + widthOf(bold, 13) + 10, y, fraction, { size: 12, fill: ink.soft })]),
  ]
}
