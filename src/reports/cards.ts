import type { Partnership } from '../core/partnership'
import type { Visual } from '../core/view/page'
import { takenUp } from './notes'
import { asAt, during } from './when'

/** No sentence answers for a number: it is the answer. */
const none = () => null
const history = { by: [], compare: true, trend: 8 }

/** The share of case checks met, in the latest audit of each theme. */
export function standardsMetCard(id: string, { targets }: Partnership): Visual {
  return {
    id,
    name: 'Audit standards met',
    query: { dataset: 'audits', measures: ['standardsMet'], ...history },
    mark: {
      kind: 'number',
      target: targets.standardsMet,
      since: 'the audits before',
      among: 'in themes audited before',
    },
    answer: none,
    subtitle: (result) => `Case checks that met the standard, latest audit of each theme, as at ${asAt(result)}`,
  }
}

export function auditsHeldCard(id: string): Visual {
  return {
    id,
    name: 'Audits held',
    query: { dataset: 'audits', measures: ['audits'], ...history },
    mark: { kind: 'number' },
    answer: none,
    subtitle: (result) => `Audits held so far, as at ${asAt(result)}`,
  }
}

export function openCard(id: string): Visual {
  return {
    id,
    name: 'Open recommendations',
    query: { dataset: 'recommendations', measures: ['open', 'recommendations'], ...history },
    mark: { kind: 'number', of: 'recommendations' },
    answer: none,
    subtitle: (result) => `Neither completed nor set aside, as at ${asAt(result)}`,
  }
}

export function overdueCard(id: string): Visual {
  return {
    id,
    name: 'Overdue recommendations',
    query: { dataset: 'recommendations', measures: ['overdue', 'open'], ...history },
    mark: { kind: 'number', of: 'open' },
    answer: none,
    subtitle: (result) => `Open, not paused, and due before ${asAt(result)}`,
  }
}

export function noDueDateCard(id: string): Visual {
  return {
    id,
    name: 'Open with no due date',
    query: { dataset: 'recommendations', measures: ['noDueDate', 'open'], ...history },
    mark: { kind: 'number', of: 'open' },
    answer: none,
    subtitle: (result) => `Open recommendations without a due date, as at ${asAt(result)}`,
  }
}

export function evidencedCard(id: string, { targets }: Partnership): Visual {
  return {
    id,
    name: 'Completed with evidence',
    query: { dataset: 'recommendations', measures: ['evidenced'], ...history },
    mark: { kind: 'number', target: targets.evidenced },
    answer: none,
    subtitle: (result) => `Completed recommendations with evidence of impact, as at ${asAt(result)}`,
  }
}

export function attendanceCard(id: string): Visual {
  return {
    id,
    name: 'Training attendance',
    query: { dataset: 'training', measures: ['attendance'], ...history },
    mark: { kind: 'number' },
    answer: none,
    subtitle: (result) => `${takenUp(result, 'People who came and had booked, of places booked')}, ${during(result)}`,
  }
}

export function attendedCard(id: string): Visual {
  return {
    id,
    name: 'People attending',
    query: { dataset: 'training', measures: ['attended', 'sessions'], ...history },
    mark: { kind: 'number' },
    answer: none,
    subtitle: (result) => `People who came to sessions, ${during(result)}; two sessions count twice`,
  }
}

export function noShowCard(id: string): Visual {
  return {
    id,
    name: 'No-shows',
    query: { dataset: 'training', measures: ['noShow'], ...history },
    mark: { kind: 'number' },
    answer: none,
    subtitle: (result) => `Booked places that nobody came to or gave back, ${during(result)}`,
  }
}

export function servicesCard(id: string): Visual {
  return {
    id,
    name: 'Early help services',
    query: { dataset: 'services', measures: ['services', 'onMap'], ...history },
    mark: { kind: 'number' },
    answer: none,
    subtitle: (result) => `Entries in the list, online ones included, as at ${asAt(result)}`,
  }
}

export function onMapCard(id: string): Visual {
  return {
    id,
    name: 'Services on the map',
    query: { dataset: 'services', measures: ['onMap'], ...history },
    mark: { kind: 'number' },
    answer: none,
    subtitle: (result) => `Services whose place is known, of all listed, as at ${asAt(result)}`,
  }
}
