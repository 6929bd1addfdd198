import type { Returns } from '../movement/returns'
import { capital, formatDay, plural } from './format'
import { numberWords } from './numberWords'

/** `11 of 14 agencies returned on time`; while the day is not over, `13 of 16 agencies have returned`. */
export function returnsTitle({ agencies }: Returns): string {
  if (agencies.length === 0) return 'No agency is asked for a return'
  const count = (state: Returns['agencies'][number]['state']) =>
    agencies.filter((agency) => agency.state === state).length
  const [returned, awaited] = [count('returned'), count('awaited')]
  const all = plural(agencies.length, 'agency', 'agencies')
  if (returned === agencies.length)
    return agencies.length === 1 ? 'The one agency returned on time' : `All ${all} returned on time`
  if (awaited === 0) return `${returned} of ${all} returned on time`
  return `${returned} of ${all} have returned`
}

/** `Three are awaited until 15 October 2026`; '' where none is. */
export function awaitedWords({ agencies, deadline }: Returns): string {
  const awaited = agencies.filter(({ state }) => state === 'awaited').length
  if (awaited === 0) return ''
  return `${capital(numberWords(awaited))} ${awaited === 1 ? 'is' : 'are'} awaited until ${formatDay(deadline)}`
}

/** What became of the return of one agency, in words. */
export function returnWords({ state, missed }: Returns['agencies'][number]): string {
  if (state === 'returned') return 'returned on time'
  if (state === 'late') return 'returned late'
  if (state === 'awaited') return 'awaited'
  return missed > 1 ? `not returned, ${numberWords(missed)} quarters running` : 'not returned'
}
