/** The counts at one place, by the name of the measure and the part of it. */
export type Row = ReadonlyMap<string, number>

/** Measures beyond this number are not tried in every combination. */
const most = 8

function namesIn(rows: readonly Row[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => [...row.keys()]))].slice(0, most)
}

/** Counts that are the same wherever both stand: the numerator of a share, and that count beside it. */
export function sameCounts(rows: readonly Row[]): readonly (readonly [string, string])[] {
  const names = namesIn(rows)
  return names.flatMap((one, index) =>
    names
      .slice(index + 1)
      .filter((other) => holds(rows, one, [other]))
      .map((other) => [one, other] as const),
  )
}

/** Counts that add up to another one wherever all of them stand: met, partly met and not met are the case checks. */
export function countSums(rows: readonly Row[]): readonly { whole: string; parts: readonly string[] }[] {
  const names = namesIn(rows)
  return names.flatMap((whole) => {
    const others = names.filter((name) => name !== whole)
    return Array.from({ length: 2 ** others.length }, (_, set) => others.filter((_other, at) => set & (1 << at)))
      .filter((parts) => parts.length > 1 && holds(rows, whole, parts))
      .map((parts) => ({ whole, parts }))
  })
}

/** A sum of nothing says nothing: each part must count for something somewhere. */
function holds(rows: readonly Row[], whole: string, parts: readonly string[]): boolean {
  const full = rows.filter((row) => row.has(whole) && parts.every((part) => row.has(part)))
  const counts = parts.every((part) => full.some((row) => (row.get(part) ?? 0) > 0))
  return counts && full.every((row) => parts.reduce((sum, part) => sum + (row.get(part) ?? 0), 0) === row.get(whole))
}
