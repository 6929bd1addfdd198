import type { Clause } from './clauses'

/** A row's mask is a byte, which is what a pass is quick by. */
const mostBits = 8

interface Filtered {
  clauses: readonly Clause[]
}

/** Tallies for one time over the rows. */
export interface Round<Tally> {
  together: readonly Tally[]
  bitOf: ReadonlyMap<Clause, number>
}

/**
 * A bit for each clause, those that the same tallies mind sharing one: no tally can tell them apart. Null where there are
 * more of them than bits.
 */
function bitsOf(tallies: readonly Filtered[]): ReadonlyMap<Clause, number> | null {
  const clauses = [...new Set(tallies.flatMap((tally) => tally.clauses))]
  if (clauses.length <= mostBits) return new Map(clauses.map((clause, at) => [clause, 1 << at]))
  const minding = tallies.map((tally) => new Set(tally.clauses))
  const bits = new Map<string, number>()
  const bitOf = new Map<Clause, number>()
  for (const clause of clauses) {
    const minders = minding.map((minded) => Number(minded.has(clause))).join('')
    const bit = bits.get(minders) ?? 1 << bits.size
    bits.set(minders, bit)
    bitOf.set(clause, bit)
  }
  return bits.size <= mostBits ? bitOf : null
}

/** Puts tallies together that fit one mask, each clause with its bit. A single tally always fits. */
export function rounds<Tally extends Filtered>(tallies: readonly Tally[]): readonly Round<Tally>[] {
  const bitOf = bitsOf(tallies)
  if (bitOf) return [{ together: tallies, bitOf }]
  const half = Math.ceil(tallies.length / 2)
  return [...rounds(tallies.slice(0, half)), ...rounds(tallies.slice(half))]
}
