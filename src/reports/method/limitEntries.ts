import type { Partnership } from '../../core/partnership'
import { formatPercent, plural } from '../../core/text/format'
import type { MethodEntry } from './methodEntry'

type Says = readonly [term: string, words: (value: number) => string]

const months = (value: number) => plural(value, 'month', 'months')
const days = (value: number) => plural(value, 'day', 'days')

const limits: Readonly<Record<keyof Partnership['limits'], Says>> = {
  auditDueMonths: ['An audit is due again', (value) => `${months(value)} after it was held. Marked D`],
  auditLateMonths: ['An audit is late', (value) => `${months(value)} after it was held. Marked L`],
  serviceCheckDueDays: ['A service is due a check', (value) => `${days(value)} after its details were last checked`],
  serviceCheckLateDays: ['A service’s check is late', (value) => `${days(value)} after the last one, or never`],
  smallNumber: [
    'Small numbers',
    (value) => `Counts of people from 1 to ${value - 1} are withheld in the shareable view`,
  ],
  smallSample: ['Small samples', (value) => `A share out of fewer than ${value} is given as S and its counts`],
  reviewToPublicationMonths: ['A review is published', (value) => `Within ${months(value)} of its start`],
  returnsDueDays: ['A return is on time', (value) => `Up to ${days(value)} after its quarter ends`],
}

const targets: Readonly<Record<keyof Partnership['targets'], Says>> = {
  standardsMet: ['Target: standards met', (value) => `At least ${formatPercent(value)} of case checks`],
  evidenced: ['Target: evidence of impact', (value) => `At least ${formatPercent(value)} of completed recommendations`],
  reach: ['Target: training reach', (value) => `At least ${formatPercent(value)} of the people a course is meant for`],
  inPersonClusters: ['Target: help in person', (value) => `In ${formatPercent(value)} of clusters, for each theme`],
}

const readiness: Readonly<Record<keyof Partnership['readiness'], Says>> = {
  auditMonths: ['Ready: audited', (value) => `The latest audit of the theme is no older than ${months(value)}`],
  overdue: [
    'Ready: recommendations',
    (value) => (value === 0 ? 'None is overdue' : `No more than ${value} are overdue`),
  ],
  reach: ['Ready: training', (value) => `It reaches at least ${formatPercent(value)} of those it is meant for`],
  clusters: [
    'Ready: services',
    (value) => `Families meet one in person in at least ${plural(value, 'cluster', 'clusters')}`,
  ],
}

/** Every limit and target in force, in words, and the name it is set under. */
export function limitEntries(partnership: Partnership): readonly MethodEntry[] {
  return [
    ...entriesOf('limits', limits, partnership.limits),
    ...entriesOf('targets', targets, partnership.targets),
    ...entriesOf('readiness', readiness, partnership.readiness),
  ]
}

function entriesOf(
  group: string,
  says: Readonly<Record<string, Says>>,
  values: Readonly<Record<string, number>>,
): readonly MethodEntry[] {
  return Object.entries(says).flatMap(([name, [term, words]]) => {
    const value = values[name]
    if (value === undefined) return []
    const facts = [{ term: 'Set at', words: `${group}.${name} in partnership.json: ${value}` }]
    return [{ id: `${group}.${name}`, term, words: words(value), facts }]
  })
}
