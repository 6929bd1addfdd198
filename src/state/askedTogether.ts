import type { Result } from '../core/query/query'

const pages = new WeakMap<Result, readonly Result[]>()

/** Notes which results stand on a page together: what is withheld of one must not be worked out from another. */
export function noteTogether(results: readonly (Result | undefined)[]): void {
  const known = results.filter((result) => result !== undefined)
  for (const result of known) pages.set(result, known)
}

/** The results that a result stands beside, itself among them. */
export function askedTogether(result: Result): readonly Result[] {
  return pages.get(result) ?? [result]
}
