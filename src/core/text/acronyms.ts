/** An abbreviation as it stands in text, and what it is short for. */
export interface Acronym {
  term: string
  expansion: string
}

export type Acronyms = readonly Acronym[]

interface Known {
  pattern: RegExp
  byTerm: ReadonlyMap<string, Acronym>
}

const made = new WeakMap<Acronyms, Known>()

const escaped = (term: string) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** One pattern for the whole list: whole words in their own capitals, a plural s let be, the longest term first. */
function knownOf(acronyms: Acronyms): Known {
  const known = made.get(acronyms)
  if (known) return known
  const terms = acronyms.map(({ term }) => term).sort((a, b) => b.length - a.length)
  const words = terms.length > 0 ? terms.map(escaped).join('|') : '(?!)'
  const fresh = {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?=s?(?![\\p{L}\\p{N}]))`, 'gu'),
    byTerm: new Map(acronyms.map((one) => [one.term, one])),
  }
  made.set(acronyms, fresh)
  return fresh
}

/** A text in pieces: words as they stand, and each abbreviation where it stands first. Joined, they are the text. */
export function acronymParts(text: string, acronyms: Acronyms): readonly (string | Acronym)[] {
  const { pattern, byTerm } = knownOf(acronyms)
  const parts: (string | Acronym)[] = []
  const met = new Set<string>()
  let from = 0
  for (const { 0: term, index } of text.matchAll(pattern)) {
    const acronym = byTerm.get(term)
    if (!acronym || met.has(term)) continue
    met.add(term)
    if (index > from) parts.push(text.slice(from, index))
    parts.push(acronym)
    from = index + term.length
  }
  if (from < text.length) parts.push(text.slice(from))
  return parts
}

/** The abbreviations that stand in a text, each once, in their order. */
export function acronymsIn(text: string, acronyms: Acronyms): Acronyms {
  return acronymParts(text, acronyms).filter((part) => typeof part !== 'string')
}
