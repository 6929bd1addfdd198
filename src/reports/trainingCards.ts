import type { Partnership } from '../core/partnership'
import type { Visual } from '../core/view/page'
import { asAt, during } from './when'

/** No sentence answers for a number: it is the answer. */
const none = () => null
const history = { by: [], compare: true, trend: 8 }

export function bookedCard(id: string): Visual {
  return {
    id,
    name: 'Places booked',
    query: { dataset: 'training', measures: ['booked', 'sessions', 'courses'], ...history },
    mark: { kind: 'number' },
    answer: none,
    subtitle: (result) => `Places booked at sessions, ${during(result)}`,
  }
}

export function cancelledCard(id: string): Visual {
  return {
    id,
    name: 'Places given back',
    query: { dataset: 'training', measures: ['cancelled', 'booked'], ...history },
    mark: { kind: 'number', of: 'booked' },
    answer: none,
    subtitle: (result) => `Booked places cancelled before the session, ${during(result)}`,
  }
}

/** How full the rooms were. A room is no one agency's, so its places count once and an agency does not filter them. */
export function fillCard(id: string): Visual {
  return {
    id,
    name: 'Places filled',
    query: { dataset: 'training', measures: ['fill'], ...history },
    mark: { kind: 'number' },
    answer: none,
    subtitle: (result) => `Everyone who came, of places at sessions, each session counted once, ${during(result)}`,
  }
}

/** What people say, some time after, that training changed. */
export function changedPracticeCard(id: string): Visual {
  return {
    id,
    name: 'Changed practice afterwards',
    query: { dataset: 'training', measures: ['followUpChanged'], ...history },
    mark: { kind: 'number' },
    answer: none,
    subtitle: (result) => `Said so in the follow-up, of all who answered it, ${during(result)}`,
  }
}

/** How far the year's training has come, of those it is meant for. It starts anew each April. */
export function yearReachCard(id: string, { targets }: Partnership): Visual {
  return {
    id,
    name: 'Training reach this year',
    query: { dataset: 'training', measures: ['reach'], by: [], trend: 8 },
    mark: { kind: 'number', target: targets.reach },
    answer: none,
    subtitle: (result) => `People trained, of those each course is meant for, financial year to ${asAt(result)}`,
  }
}
