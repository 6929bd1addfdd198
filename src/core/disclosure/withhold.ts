import type { Network } from './network'
import { balancesOf, possible, type Range } from './possible'

/**
 * Why a count is kept back: it is small, it is part of a small whole, it stands nowhere but is small and could be worked
 * out, or another could be worked out from it. Only `small` is said to the reader: of the others nothing may be known.
 */
export type Reason = 'small' | 'under' | 'left' | 'with-it'

const anything: Range = { from: 0, to: Number.POSITIVE_INFINITY }

/** Small counts, and every part of a small whole, 0 included: how many parts there are says what the whole is at least. */
function primary({ values, loose, left, wholes }: Network, limit: number): Map<number, Reason> {
  const kept = new Map<number, Reason>()
  for (const [at, value] of values.entries()) {
    if (value > 0 && value < limit && !loose.has(at)) kept.set(at, left.has(at) ? 'left' : 'small')
  }
  for (let before = -1; before !== kept.size + under(kept); ) {
    before = kept.size + under(kept)
    for (const { whole, parts } of wholes) {
      if (!kept.has(whole)) continue
      for (const at of parts) if (!loose.has(at)) kept.set(at, 'under')
    }
  }
  return kept
}

function under(kept: ReadonlyMap<number, Reason>): number {
  return [...kept.values()].filter((reason) => reason === 'under').length
}

/** The counts that can be read off the figures still shown. */
function seenIn({ figures }: Network, kept: ReadonlyMap<number, Reason>): ReadonlySet<number> {
  return new Set(figures.filter((counts) => !counts.some((at) => kept.has(at))).flat())
}

/**
 * Which counts to keep back, so that for each that is small, or part of a small whole, every value from 1 to under the
 * limit agrees with all that is still shown, the limit and the reasons given included. Of the others the smallest nearby
 * goes first, and whatever proves not to be needed is shown again.
 */
export function withhold(network: Network, limit: number): ReadonlyMap<number, Reason> {
  const { values, loose, left } = network
  const ties = balancesOf(network)
  const kept = primary(network, limit)
  const secret = [...kept.keys()].filter((at) => (values[at] ?? 0) > 0)
  const examples = new Map<string, ReadonlyMap<number, number>>()
  let seen = seenIn(network, kept)

  const rangeOf = (at: number): Range => {
    const value = values[at] ?? 0
    if (loose.has(at) || left.has(at)) return anything
    const reason = kept.get(at)
    if (reason === 'small') return { from: 1, to: limit - 1 }
    if (reason === 'under') return anything
    if (seen.has(at) || value === 0) return { from: value, to: value }
    return { from: limit, to: anything.to }
  }

  /** Whether some counts that agree with all that is shown have this value here. They stand as examples for others, too. */
  const hasExample = (at: number, value: number): boolean => {
    const key = `${at}=${value}`
    if (values[at] === value || examples.has(key)) return true
    const example = possible(network, ties, rangeOf, at, value)
    if (!example) return false
    for (const [place, found] of example) examples.set(`${place}=${found}`, example)
    return true
  }

  /** A count that is not safe: a value is ruled out, or, of one that stands nowhere, all but the true one. */
  const check = (): number | null => {
    const small = Array.from({ length: limit - 1 }, (_, at) => at + 1)
    const isSafe = (at: number): boolean =>
      left.has(at)
        ? [...small, limit, 0].some((value) => value !== values[at] && hasExample(at, value))
        : small.every((value) => hasExample(at, value))
    return secret.find((at) => !isSafe(at)) ?? null
  }

  const added: number[] = []
  for (let failing = check(); failing !== null; failing = check()) {
    const near = nearest(network, ties, seen, failing, 1)
    const isRelaxed = near === null && relax(network, ties, kept, failing)
    const next = near ?? (isRelaxed ? null : nearest(network, ties, seen, failing))
    if (next !== null) {
      kept.set(next, 'with-it')
      added.push(next)
    } else if (!isRelaxed && !blanket(network, ties, kept, failing)) break
    seen = seenIn(network, kept)
  }

  for (const at of added.toReversed()) {
    const reason = kept.get(at)
    if (reason !== 'with-it') continue
    kept.delete(at)
    seen = seenIn(network, kept)
    const stale = [...examples].filter(([, example]) =>
      [...example].some(([place, found]) => found < rangeOf(place).from || found > rangeOf(place).to),
    )
    for (const [key] of stale) examples.delete(key)
    if (check() === null) continue
    for (const [key, example] of stale) examples.set(key, example)
    kept.set(at, reason)
    seen = seenIn(network, kept)
  }
  return kept
}

/** The smallest count still shown among those that the balances tie most closely to one; null where none is left. */
function nearest(
  { values, balances }: Network,
  ties: readonly (readonly number[])[],
  seen: ReadonlySet<number>,
  from: number,
  rings = Number.POSITIVE_INFINITY,
): number | null {
  const met = new Set([from])
  for (let ring = [from], far = 0; ring.length > 0 && far < rings; far++) {
    const around = new Set(
      ring.flatMap((at) => ties[at] ?? []).flatMap((index) => (balances[index] ?? []).map(({ at }) => at)),
    )
    const shown = [...around].filter((at) => seen.has(at) && (values[at] ?? 0) > 0)
    const [smallest] = shown.toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b)
    if (smallest !== undefined) return smallest
    ring = [...around].filter((at) => !met.has(at))
    for (const at of ring) met.add(at)
  }
  return null
}

/** Says less of a count and of those it adds up with: not that they are small. False where nothing more can be left unsaid. */
function relax(
  { balances }: Network,
  ties: readonly (readonly number[])[],
  kept: Map<number, Reason>,
  from: number,
): boolean {
  const around = (ties[from] ?? []).flatMap((index) => (balances[index] ?? []).map(({ at }) => at))
  const said = [from, ...around].filter((at) => kept.get(at) === 'small')
  for (const at of said) kept.set(at, 'under')
  return said.length > 0
}

/** Keeps back everything tied to a count, however far, 0 included. False where all of it is. */
function blanket(
  { balances, loose }: Network,
  ties: readonly (readonly number[])[],
  kept: Map<number, Reason>,
  from: number,
): boolean {
  const met = new Set([from])
  for (const at of met) for (const index of ties[at] ?? []) for (const term of balances[index] ?? []) met.add(term.at)
  const more = [...met].filter((at) => !loose.has(at) && kept.get(at) !== 'under')
  for (const at of more) kept.set(at, 'under')
  return more.length > 0
}
