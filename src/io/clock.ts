import { type Day, dayOf } from '../core/calendar/day'

/** Today's calendar day where the reader is. The only place that asks what time it is. */
export function today(): Day {
  return dayHere(new Date())
}

/** This instant, ISO: `2026-11-21T09:30:00.000Z`. */
export function now(): string {
  return new Date().toISOString()
}

/** The calendar day of an ISO instant where the reader is. */
export function dayAt(instant: string): Day {
  return dayHere(new Date(instant))
}

/** The time of day of an ISO instant where the reader is: `09:30`. */
export function timeAt(instant: string): string {
  const at = new Date(instant)
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
}

function dayHere(date: Date): Day {
  return dayOf(date.getFullYear(), date.getMonth() + 1, date.getDate()) ?? 0
}
