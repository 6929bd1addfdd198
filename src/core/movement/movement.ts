import type { Day } from '../calendar/day'
import type { Quarter } from '../calendar/quarter'

/** A recommendation as a tracker has it. */
export interface Tracked {
  id: string
  words: string
  lead: string
  review: string
  standing: 'open' | 'completed' | 'set-aside'
  due: Day | null
}

/** A recommendation whose due date moved: by how many days, later above zero. */
export interface Slipped extends Tracked {
  was: Day
  days: number
}

/** What became of the recommendations of one tracker in the next. Each is in as many lists as are true of it. */
export interface Moved {
  /** In the later tracker alone. */
  added: readonly Tracked[]
  completed: readonly Tracked[]
  /** Not accepted or superseded since. */
  setAside: readonly Tracked[]
  reopened: readonly Tracked[]
  /** Open both times, with a later due date. */
  slipped: readonly Slipped[]
  /** Open both times, with an earlier due date. */
  broughtForward: readonly Slipped[]
  /** In the earlier tracker alone: gone from the list, which is not completed. */
  gone: readonly Tracked[]
  /** In both, and none of the above. */
  same: number
}

/** The quarters of the two trackers compared, and what moved between them. */
export interface Movement extends Moved {
  since: Quarter
  to: Quarter
}

/** Compares two trackers by the ids of their recommendations. Lists stand in the order of the tracker they are from. */
export function movement(before: readonly Tracked[], after: readonly Tracked[]): Moved {
  const earlier = new Map(before.map((item) => [item.id, item]))
  const later = new Set(after.map(({ id }) => id))
  const pairs = after.flatMap((now) => {
    const was = earlier.get(now.id)
    return was ? [{ was, now }] : []
  })
  const turned = (standing: Tracked['standing']) =>
    pairs.filter(({ was, now }) => now.standing === standing && was.standing !== standing).map(({ now }) => now)
  const dates = pairs.flatMap(({ was, now }): Slipped[] => {
    const open = was.standing === 'open' && now.standing === 'open'
    if (!open || was.due === null || now.due === null || was.due === now.due) return []
    return [{ ...now, was: was.due, days: now.due - was.due }]
  })
  const found = {
    added: after.filter(({ id }) => !earlier.has(id)),
    completed: turned('completed'),
    setAside: turned('set-aside'),
    reopened: turned('open'),
    slipped: dates.filter(({ days }) => days > 0),
    broughtForward: dates.filter(({ days }) => days < 0),
    gone: before.filter(({ id }) => !later.has(id)),
  }
  const { completed, setAside, reopened, slipped, broughtForward } = found
  const moved = completed.length + setAside.length + reopened.length + slipped.length + broughtForward.length
  return { ...found, same: pairs.length - moved }
}
