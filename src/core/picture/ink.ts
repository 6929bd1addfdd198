import type { Result } from '../query/query'
import { type Piece, piece } from './svg'

/** The light colours of the house: a picture is for paper and slides, whatever the reader's own scheme. */
export const ink = {
  text: '#242424',
  soft: '#616161',
  grid: '#e6e6e6',
  edge: '#616161',
  card: '#ffffff',
  plain: '#3d3d3d',
  other: '#8c8c8c',
} as const

const hues = ['#12436d', '#28a197', '#801650', '#f46a25', '#3d3d3d', '#6b6b6b', '#a285d1', '#1d70b8', '#8a6100']

/** The colour of an entry: a theme's own, one plain colour for anything else. */
export function hueOf(axis: Result['axes'][number] | undefined, order: number): string {
  if (axis?.dimension !== 'theme') return ink.plain
  return hues[order] ?? ink.other
}

/** A colour for a line that is no theme. */
export const lineHue = (place: number): string => hues[place % hues.length] ?? ink.plain

type Texture = 'diagonal' | 'cross' | 'horizontal' | 'dots'

/** How a part of a whole is filled. */
export interface Fill {
  fill: string
  texture?: Texture
  textureInk?: string
  edge?: string
  dashed?: boolean
  /** Stands in a stretch wide enough for it, so that no hue is needed. */
  letter?: string
}

/** Parts of audits in order: met in the theme's own colour, partly met, not met, not evidenced. */
export const measureFills: readonly Fill[] = [
  { fill: ink.text },
  { fill: ink.card, texture: 'diagonal', textureInk: ink.edge, edge: ink.edge },
  { fill: ink.other },
  { fill: ink.card, edge: ink.edge, dashed: true },
]

export const statusFills: Readonly<Record<string, Fill>> = {
  overdue: { letter: 'O', fill: '#8f1d21' },
  'at-risk': { letter: 'A', fill: '#f5b942', texture: 'diagonal', textureInk: ink.text, edge: ink.edge },
  'on-track': { letter: 'T', fill: '#2b6b3a' },
  'not-started': { letter: 'N', fill: '#ebebeb', edge: ink.edge },
  paused: { letter: 'P', fill: '#595959', texture: 'horizontal', textureInk: ink.card },
  'completed-awaiting-evidence': {
    letter: 'W',
    fill: '#b4d2f2',
    texture: 'dots',
    textureInk: ink.text,
    edge: ink.edge,
  },
  'completed-evidenced': { letter: 'E', fill: '#1b4f93' },
  'not-taken-forward': { letter: 'X', fill: ink.card, texture: 'cross', textureInk: ink.edge, edge: ink.edge },
}

const textures: Readonly<Record<Texture, string>> = {
  diagonal: 'M-1 7 7 -1 M-1 1 1 -1 M5 7 7 5',
  cross: 'M0 0 6 6 M6 0 0 6',
  horizontal: 'M0 1.5H6M0 4.5H6',
  dots: 'M1 1.5h1M4 4.5h1',
}

const textureId = (texture: Texture, colour: string): string => `${texture}-${colour.slice(1)}`

/** The textures a picture may use. */
export function textureDefinitions(): Piece {
  const used = [...measureFills, ...Object.values(statusFills)].flatMap(({ texture, textureInk }) =>
    texture && textureInk ? [[textureId(texture, textureInk), texture, textureInk] as const] : [],
  )
  return piece(
    'defs',
    {},
    [...new Map(used.map((one) => [one[0], one])).values()].map(([id, texture, stroke]) =>
      piece('pattern', { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse' }, [
        piece('path', { d: textures[texture], stroke, 'stroke-width': texture === 'dots' ? 1.8 : 1.2, fill: 'none' }),
      ]),
    ),
  )
}

/** A filled box, its texture over it. */
export function box(x: number, y: number, width: number, height: number, fill: Fill): readonly Piece[] {
  const place = { x, y, width, height }
  const stroke = fill.edge
    ? { stroke: fill.edge, 'stroke-width': 1, 'stroke-dasharray': fill.dashed ? '3 2' : undefined }
    : {}
  const over = fill.texture && fill.textureInk ? `url(#${textureId(fill.texture, fill.textureInk)})` : undefined
  return [
    piece('rect', { ...place, fill: fill.fill, ...stroke }),
    ...(over ? [piece('rect', { ...place, fill: over })] : []),
    ...(fill.letter !== undefined && width >= 14 ? letterIn(x + width / 2, y + height / 2, fill.letter, fill) : []),
  ]
}

const dark = new Set(['#8f1d21', '#2b6b3a', '#595959', '#1b4f93'])

/** A letter in the middle of a fill, on a plain plate where a texture is behind it. */
function letterIn(x: number, y: number, letter: string, { fill, texture }: Fill): readonly Piece[] {
  const plate = piece('rect', { x: x - 6, y: y - 6.5, width: 12, height: 13, fill })
  const colour = dark.has(fill) ? ink.card : ink.text
  const type = { 'font-size': 11, 'font-weight': 700, 'text-anchor': 'middle', fill: colour }
  return [...(texture ? [plate] : []), piece('text', { x, y: y + 4, ...type }, [letter])]
}
