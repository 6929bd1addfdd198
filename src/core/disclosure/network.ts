/** A sum that everyone can do: its terms add up to nothing. */
export type Balance = readonly { at: number; sign: 1 | -1 }[]

/**
 * Counts and what ties them. A `whole` is the sum of its `parts`; a balance says no more than that its terms cancel.
 * `loose` counts fill the gap of an inequality: nothing is published of them, and they need no protection.
 */
export interface Network {
  values: readonly number[]
  loose: ReadonlySet<number>
  /** Counts that stand nowhere but can be worked out as what is left: they must not be known, but may be narrowed. */
  left: ReadonlySet<number>
  balances: readonly Balance[]
  wholes: readonly { whole: number; parts: readonly number[] }[]
  /** What each published figure gives away: the counts it can be worked out from or shows. */
  figures: readonly (readonly number[])[]
}

/** Collects counts by name: the same name with the same value is the same count, wherever it is published. */
export function networkMaker() {
  const values: number[] = []
  const loose = new Set<number>()
  const left = new Set<number>()
  const known = new Map<string, number>()
  const balances: Balance[] = []
  const wholes: { whole: number; parts: readonly number[] }[] = []
  const figures: (readonly number[])[] = []
  const add = (value: number): number => values.push(value) - 1
  const free = (value: number): number => {
    const at = add(value)
    loose.add(at)
    return at
  }
  const remainder = (value: number): number => {
    const at = add(value)
    left.add(at)
    return at
  }
  const isWhole = (whole: number, parts: readonly number[]): void => {
    if (parts.includes(whole)) return
    wholes.push({ whole, parts })
    balances.push([{ at: whole, sign: 1 }, ...parts.map((at) => ({ at, sign: -1 }) as const)])
  }
  const sizeOf = (at: number): number => values[at] ?? 0
  return {
    count: (name: string, value: number, isLeft = false): number => {
      const key = `${name}=${value}`
      const at = known.get(key) ?? (isLeft ? remainder(value) : add(value))
      known.set(key, at)
      return at
    },
    sizeOf,
    isWhole,
    isSame: (one: number, other: number): void => {
      if (one !== other)
        balances.push([
          { at: one, sign: 1 },
          { at: other, sign: -1 },
        ])
    },
    /** What a whole has beside a part of it is a count, too: it can be worked out as soon as both are shown. */
    isPart: (whole: number, part: number): void => {
      const rest = sizeOf(whole) - sizeOf(part)
      if (whole !== part && rest >= 0) isWhole(whole, [part, remainder(rest)])
    },
    /**
     * A total over entries. Where rows have several entries it is less than their sum: then it bounds each entry from
     * above and their sum from below. Where it is more, the rest is an entry that is not drawn.
     */
    isTotal: (total: number, entries: readonly number[]): void => {
      const sum = entries.reduce((all, at) => all + sizeOf(at), 0)
      const largest = Math.max(0, ...entries.map(sizeOf))
      const whole = sizeOf(total)
      if (entries.length === 0 || (entries.length === 1 && entries[0] === total)) return
      if (whole === sum) isWhole(total, entries)
      else if (whole > sum) isWhole(total, [...entries, remainder(whole - sum)])
      else if (whole >= largest) {
        for (const at of entries) if (at !== total) isWhole(total, [at, free(whole - sizeOf(at))])
        const more = { at: free(sum - whole), sign: 1 } as const
        balances.push([{ at: total, sign: 1 }, more, ...entries.map((at) => ({ at, sign: -1 }) as const)])
      }
    },
    publish: (counts: readonly number[]): number => figures.push(counts) - 1,
    done: (): Network => ({ values, loose, left, balances, wholes, figures }),
  }
}
