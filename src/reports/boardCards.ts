import type { Partnership } from '../core/partnership'
import type { Visual } from '../core/view/page'
import { evidencedCard, overdueCard, servicesCard, standardsMetCard } from './cards'
import { asAt } from './when'

/** How many are overdue, the one that is overdue longest, and how many have no date to be overdue by. */
export function overdueNowCard(id: string): Visual {
  const card = overdueCard(id)
  return {
    ...card,
    query: { ...card.query, measures: ['overdue', 'open', 'oldestOverdue', 'noDueDate'] },
    mark: {
      kind: 'number',
      of: 'open',
      also: { measure: 'noDueDate', one: 'more has no due date', many: 'more have no due date' },
    },
  }
}

/** How much of what is completed has shown that it worked. */
export function evidencedNowCard(id: string, partnership: Partnership): Visual {
  const card = evidencedCard(id, partnership)
  return { ...card, mark: { kind: 'number', target: partnership.targets.evidenced, noun: 'completed' } }
}

/** The share of case checks met, held against the audits before of the same themes. */
export function standardsNowCard(id: string, partnership: Partnership): Visual {
  const since = 'the audits before'
  const mark = { kind: 'number', target: partnership.targets.standardsMet, since, among: 'in the same themes' } as const
  return { ...standardsMetCard(id, partnership), mark }
}

/** How far the year's training has come. It starts anew each April, so it is held against the same day a year earlier. */
export function reachCard(id: string, { targets }: Partnership): Visual {
  return {
    id,
    name: 'Training reach this year',
    query: { dataset: 'training', measures: ['reach'], by: [], compare: 'year', trend: 8 },
    mark: { kind: 'number', target: targets.reach, noun: 'staff', since: 'a year earlier', yearly: true },
    answer: () => null,
    subtitle: (result) => `People trained, of those each course is meant for, financial year to ${asAt(result)}`,
  }
}

/** The services listed, those a map can show, and how many nobody has checked for long. */
export function helpCard(id: string, { limits }: Partnership): Visual {
  const card = servicesCard(id)
  const stale = `not checked for ${limits.serviceCheckDueDays} days`
  return {
    ...card,
    query: { ...card.query, measures: ['services', 'onMap', 'stale'] },
    mark: { kind: 'number', also: { measure: 'stale', one: stale, many: stale } },
  }
}
