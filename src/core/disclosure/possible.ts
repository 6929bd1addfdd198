import type { Network } from './network'

/** The least and the most a count can be for all that is known of it. */
export interface Range {
  from: number
  to: number
}

/** How many changes are tried before a value is taken to be impossible: to withhold more is always safe. */
const patience = 3000

/** For each count, the balances it stands in. */
export function balancesOf({ values, balances }: Pick<Network, 'values' | 'balances'>): readonly (readonly number[])[] {
  const of: number[][] = values.map(() => [])
  for (const [index, terms] of balances.entries()) {
    for (const { at } of terms) if (of[at]?.at(-1) !== index) of[at]?.push(index)
  }
  return of
}

/**
 * Other counts that agree with everything known while one of them has another value, as the counts that differ; null
 * where none was found. What it gives is an example, so that a value it finds possible is possible.
 */
export function possible(
  network: Pick<Network, 'values' | 'balances'>,
  ties: readonly (readonly number[])[],
  rangeOf: (at: number) => Range,
  start: number,
  value: number,
): ReadonlyMap<number, number> | null {
  const { values, balances } = network
  const changed = new Map<number, number>()
  const off = new Map<number, number>()
  let left = patience
  const now = (at: number): number => changed.get(at) ?? values[at] ?? 0

  const move = (at: number, by: number): void => {
    for (const index of ties[at] ?? []) {
      const sign = (balances[index] ?? []).reduce((sum, term) => (term.at === at ? sum + term.sign : sum), 0)
      const next = (off.get(index) ?? 0) + sign * by
      if (next === 0) off.delete(index)
      else off.set(index, next)
    }
  }

  /** The changes that would mend a balance, those that mend it whole and disturb least first. */
  const changesFor = (index: number, by: number) =>
    (balances[index] ?? [])
      .filter(({ at }) => !changed.has(at))
      .flatMap(({ at, sign }) => {
        const { from, to } = rangeOf(at)
        const wanted = now(at) - sign * by
        const next = Math.min(to, Math.max(from, wanted))
        return next === now(at) ? [] : [{ at, next, short: Math.abs(wanted - next), ties: ties[at]?.length ?? 0 }]
      })
      .toSorted((a, b) => a.short - b.short || a.ties - b.ties)

  const settle = (): boolean => {
    const [broken] = off
    if (!broken) return true
    for (const { at, next } of changesFor(...broken)) {
      left -= 1
      if (left < 0) return false
      const by = next - now(at)
      changed.set(at, next)
      move(at, by)
      if (settle()) return true
      move(at, -by)
      changed.delete(at)
    }
    return false
  }

  const range = rangeOf(start)
  if (value < range.from || value > range.to) return null
  const by = value - now(start)
  changed.set(start, value)
  move(start, by)
  return settle() ? changed : null
}
