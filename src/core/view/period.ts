import { type Quarter, quarterFromId, quarterId } from '../calendar/quarter'

/** How far back a relative choice may reach, in quarters. */
export const longestRelative = 12

/** `last-4`: the latest quarters with data, however many there will be by then. */
export const relativeId = (quarters: number): string => `last-${quarters}`

/** How many quarters a relative choice names, 1 to 12; null when the id is no such choice. */
export function relativeQuarters(id: string): number | null {
  const match = /^last-([1-9]\d?)$/.exec(id)
  const quarters = Number(match?.[1])
  return match && quarters <= longestRelative ? quarters : null
}

/** Whether an id may stand in a link as a choice of quarters: one of them, or a relative choice. */
export function isPeriodId(id: string): boolean {
  return quarterFromId(id) !== null || relativeQuarters(id) !== null
}

/** The ids of the quarters from one to another, both included, whichever is the earlier. */
export function quartersBetween(one: Quarter, other: Quarter): readonly string[] {
  const first = Math.min(one, other)
  return Array.from({ length: Math.abs(one - other) + 1 }, (_, at) => quarterId(first + at))
}

/**
 * The quarters that chosen ids name, relative ones counted back from the latest quarter that has data: each once, in
 * order of time. Without data a relative choice names none.
 */
export function resolvePeriod(ids: readonly string[], latest: Quarter | null): readonly string[] {
  const quarters = ids.flatMap((id) => {
    const back = relativeQuarters(id)
    if (back !== null) return latest === null ? [] : Array.from({ length: back }, (_, at) => latest - at)
    const quarter = quarterFromId(id)
    return quarter === null ? [] : [quarter]
  })
  return [...new Set(quarters)].sort((a, b) => a - b).map(quarterId)
}
