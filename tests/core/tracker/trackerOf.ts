import type { Item, Tracker } from '../../../src/core/tracker/tracker'

const plain: Item = {
  id: 'R1',
  parent: '',
  words: 'Record both parents',
  review: 'Family A',
  reviewType: 'CSPR',
  themes: ['Fathers'],
  lead: 'Police',
  learning: false,
  counted: true,
  gone: null,
  state: 'on-track',
  stateLabel: 'On track',
  added: 100,
  due: 500,
  completed: null,
  updated: null,
  band: 'later',
  daysOverdue: null,
  reported: '',
  derived: '',
  conflict: false,
  similar: [],
  started: null,
  published: null,
  pace: '',
  earlierDues: [],
  progress: '',
  expected: '',
  evidence: '',
  evidenceType: '',
  need: '',
}

/** A recommendation that is on track and far from due, but for what is given. */
export function item(given: Partial<Item> = {}): Item {
  return { ...plain, ...given }
}

/** One that is so many days overdue on day 400. */
export function overdue(id: string, days: number): Item {
  return item({ id, state: 'overdue', stateLabel: 'Overdue', band: 'overdue', due: 400 - days, daysOverdue: days })
}

/** A tracker as at day 400. */
export function trackerOf(items: readonly Item[], given: Partial<Tracker> = {}): Tracker {
  const counted = items.filter((one) => one.counted).length
  const records = { shown: counted, of: counted }
  return { asAt: 400, items, records, filteredBy: [], cannotFilter: [], sample: false, reviewMonths: 6, ...given }
}
