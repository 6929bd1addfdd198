/** How well a text answers what was typed, and which of its letters do. */
export interface Match {
  /** Smaller is better. */
  rank: number
  /** From and to, in order and apart, counted in letters (code points). */
  marks: readonly (readonly [from: number, to: number])[]
}

/** Each letter by itself in small and without accents, so that places in the text stay places in the text. */
const folded = (text: string): readonly string[] =>
  [...text].map((letter) => letter.normalize('NFD').charAt(0).toLocaleLowerCase('en-GB').charAt(0) || letter)

const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign)

/** Where a word stands in a text: at the beginning of one of its words if it does anywhere. -1 where it does not. */
function placeOf(word: readonly string[], text: readonly string[]): number {
  const places = text.flatMap((_, at) => (word.every((sign, offset) => text[at + offset] === sign) ? [at] : []))
  return places.find((at) => !isLetter(text[at - 1])) ?? places[0] ?? -1
}

/** The match of a text with what was typed: every word of it must stand somewhere. Null where one does not. */
export function matchOf(text: string, typed: string): Match | null {
  const signs = folded(text)
  const words = typed.split(/\s+/).filter(Boolean).map(folded)
  const found: [number, number][] = []
  let rank = 0
  for (const word of words) {
    const at = placeOf(word, signs)
    if (at < 0) return null
    rank += at === 0 ? 0 : isLetter(signs[at - 1]) ? 2 : 1
    found.push([at, at + word.length])
  }
  return { rank, marks: joined(found) }
}

function joined(marks: readonly [number, number][]): Match['marks'] {
  const made: [number, number][] = []
  for (const [from, to] of marks.toSorted(([a], [b]) => a - b)) {
    const last = made.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else made.push([from, to])
  }
  return made
}
