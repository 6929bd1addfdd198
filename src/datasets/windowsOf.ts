import { addMonths, type Day } from '../core/calendar/day'
import type { Moment } from '../core/dataset/define'

/** The windows of 24 and of 36 months up to the as-at day that a day falls in. */
export function windowsOf({ asAt }: Moment, dayOf: (row: number) => Day | null): (row: number) => readonly string[] {
  const windows = [24, 36].map((months) => ({ id: `months-${months}`, from: addMonths(asAt, -months) }))
  return (row) => {
    const day = dayOf(row)
    if (day === null || day > asAt) return []
    return windows.filter(({ from }) => day > from).map(({ id }) => id)
  }
}
