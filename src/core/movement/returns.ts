import type { Day } from '../calendar/day'
import { firstDayOf, lastDayOf, type Quarter } from '../calendar/quarter'

/** A sign that an agency returned data: a session it was at, or the last update of a recommendation it leads. */
export interface Sign {
  agency: string
  what: 'training' | 'tracker'
  day: Day
}

/** `awaited`: nothing yet, and the day by which it is due is not over. */
export type ReturnState = 'returned' | 'late' | 'not-returned' | 'awaited'

export interface AgencyReturn {
  agency: string
  label: string
  state: ReturnState
  /** Quarters in a row without a return, this one included, as far back as any agency returned one; 0 where it returned. */
  missed: number
}

/** Which agencies returned data of a quarter. */
export interface Returns {
  quarter: Quarter
  /** The last day on which a return is on time. */
  deadline: Day
  agencies: readonly AgencyReturn[]
}

const longestRun = 8

function stateOf(signs: readonly Sign[], quarter: Quarter, dueDays: number, asAt: Day): ReturnState {
  const deadline = lastDayOf(quarter) + dueDays
  const first = firstDayOf(quarter)
  const known = signs.filter(({ day }) => day >= first && day <= asAt)
  const inQuarter = known.some(({ what, day }) => what === 'training' && day <= lastDayOf(quarter))
  const updates = known.filter(({ what }) => what === 'tracker').map(({ day }) => day)
  if (inQuarter || updates.some((day) => day <= deadline)) return 'returned'
  if (updates.some((day) => day <= lastDayOf(quarter + 1))) return 'late'
  return asAt <= deadline ? 'awaited' : 'not-returned'
}

/**
 * Who returned data of a quarter. An agency returned when it has a session dated in the quarter, or a recommendation it
 * leads was updated in it or up to the deadline; an update after the deadline and before the next quarter is over is late.
 * `signsOf` gives the signs that the files of a quarter hold.
 */
export function returns(
  agencies: readonly { id: string; label: string }[],
  signsOf: (quarter: Quarter) => readonly Sign[],
  quarter: Quarter,
  dueDays: number,
  asAt: Day,
): Returns {
  const states = new Map<Quarter, ReadonlyMap<string, ReturnState>>()
  const stateIn = (of: Quarter, agency: string): ReturnState => {
    const known = states.get(of) ?? statesOf(of)
    states.set(of, known)
    return known.get(agency) ?? 'not-returned'
  }
  const statesOf = (of: Quarter): ReadonlyMap<string, ReturnState> => {
    const signs = signsOf(of)
    return new Map(
      agencies.map(({ id }) => {
        const own = signs.filter(({ agency }) => agency === id)
        return [id, stateOf(own, of, dueDays, asAt)]
      }),
    )
  }
  const missedUpTo = (agency: string): number => {
    let run = 0
    const isMissed = (of: Quarter) => signsOf(of).length > 0 && stateIn(of, agency) === 'not-returned'
    while (run < longestRun && isMissed(quarter - run)) run += 1
    return run
  }
  return {
    quarter,
    deadline: lastDayOf(quarter) + dueDays,
    agencies: agencies.map(({ id, label }) => ({
      agency: id,
      label,
      state: stateIn(quarter, id),
      missed: missedUpTo(id),
    })),
  }
}
