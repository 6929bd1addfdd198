/** Characters that take no room on the screen, and so make two equal words differ. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu

/**
 * The form in which headings and values are compared: lower case, no accents, invisible characters or punctuation, `&` as "and",
 * one space between words.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(invisible, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’‘ʼ`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The normal form without its spaces, so that `no-show`, `No show` and `NoShow` are one. */
export function matchKey(text: string): string {
  return normalise(text).replaceAll(' ', '')
}

/** Letters added, dropped, changed or swapped with the next between two texts; counting stops above `limit`. */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let i = 1; i <= left.length; i++) {
    const row = [i]
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1]
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1)
      }
      row.push(cost)
    }
    if (Math.min(...row) > limit) return limit + 1
    beforeLast = last
    last = row
  }
  return last[right.length] ?? 0
}

/** As `nearest`, of texts and candidates that are match keys already. */
export function nearestKey(wanted: string, candidates: Iterable<string>): string | null {
  if (wanted.length < 3 || wanted.length > 80) return null
  let best: string | null = null
  let limit = 2
  const figures = wanted.replace(/\D/g, '')
  for (const candidate of candidates) {
    // Another number is another thing, and of three letters every word is near.
    if (candidate.length < 4 || candidate.replace(/\D/g, '') !== figures) continue
    // Two letters off make another word of a short one.
    const allowed = Math.min(limit, Math.min(wanted.length, candidate.length) < 8 ? 1 : 2)
    const distance = editDistance(wanted, candidate, allowed)
    if (distance > allowed) continue
    best = candidate
    limit = distance - 1
    if (limit < 0) break
  }
  return best
}

/** The candidate that a text most likely misspells: at most two letters off, and at most one in a short word. Else null. */
export function nearest(text: string, candidates: Iterable<string>): string | null {
  const byKey = new Map<string, string>()
  for (const candidate of candidates) if (!byKey.has(matchKey(candidate))) byKey.set(matchKey(candidate), candidate)
  const found = nearestKey(matchKey(text), byKey.keys())
  return found === null ? null : (byKey.get(found) ?? null)
}
