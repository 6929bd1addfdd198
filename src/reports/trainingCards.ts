import type { Visual } from '../core/view/page'
import { during } from './when'

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
