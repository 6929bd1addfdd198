import { escaped } from '../text/clipboardTable'

/** A piece of a drawing: an element with its attributes, and what stands in it. */
export interface Piece {
  name: string
  attributes: Readonly<Record<string, string | number | undefined>>
  inside: readonly (Piece | string)[]
}

export function piece(name: string, attributes: Piece['attributes'] = {}, inside: Piece['inside'] = []): Piece {
  return { name, attributes, inside }
}

// Control characters may not stand in XML at all.
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** A drawing as text. Every text and value is written out, so that no label can be markup. */
export function svgText({ name, attributes, inside }: Piece): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value).replace(forbidden, ''))}"`],
  )
  const content = inside.map((one) => (typeof one === 'string' ? escaped(one.replace(forbidden, '')) : svgText(one)))
  return `<${name}${written.join('')}>${content.join('')}</${name}>`
}
