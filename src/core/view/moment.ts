import type { Day } from '../calendar/day'
import { lastDayOf, type Quarter, quarterFromId, quarterOf } from '../calendar/quarter'
import type { Moment } from '../dataset/define'
import type { Selection } from '../query/query'

/** The quarters a selection names, ascending. */
function chosenQuarters(selection: Selection): readonly Quarter[] {
  return (selection.quarter ?? [])
    .map(quarterFromId)
    .filter((quarter) => quarter !== null)
    .sort((a, b) => a - b)
}

/**
 * The moment a page is asked at. Chosen quarters set the as-at day to the last day of the last of them, or leave it where
 * that quarter is not over; otherwise the as-at day stands, and the quarter in view is the latest that has data.
 */
export function momentOf(selection: Selection, asAt: Day, latestData: Quarter | null): Moment {
  const chosen = chosenQuarters(selection)
  const last = chosen.at(-1)
  if (last !== undefined) return { asAt: Math.min(lastDayOf(last), asAt), period: chosen, step: 'now' }
  const current = quarterOf(asAt)
  return { asAt, period: [latestData === null ? current : Math.min(current, latestData)], step: 'now' }
}

/** The as-at day in force: the reader's, never past the last day that can be asked of; else the library's own. */
export function asAtOf(chosen: Day | null, own: Day, last: Day): Day {
  return chosen === null ? own : Math.min(chosen, last)
}
