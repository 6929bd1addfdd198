import type { Metric } from '../core/dataset/define'
import type { Partnership } from '../core/partnership'

const running = { running: ['yes'] }
const things = { unit: 'count', counts: 'things', time: 'as-at' } as const

/** What is counted of early help services: those that run, where they are and whether their entry is fresh. */
export function serviceMetrics({ limits }: Partnership) {
  return {
    services: {
      ...things,
      label: 'Services',
      noun: 'services',
      better: 'neither',
      definition:
        'Entries in the list of early help services, online ones included, inactive and defunct ones apart. A service at two places is two.',
      numerator: { where: running },
    },
    onMap: {
      ...things,
      label: 'On the map',
      noun: 'services',
      unit: 'percent',
      better: 'neither',
      definition:
        'Running services whose place is known, from their position, postcode or town, out of all that run. Online services without one and withheld addresses are listed, not mapped.',
      numerator: { where: { for_map: ['mapped'] } },
      denominator: { where: running },
    },
    inPerson: {
      ...things,
      label: 'In person',
      noun: 'services',
      better: 'up',
      definition: 'Running services that families meet in person, at a place or by outreach.',
      numerator: { where: { ...running, delivery: ['in-person', 'outreach'] } },
    },
    online: {
      ...things,
      label: 'Online or area-wide',
      noun: 'services',
      better: 'neither',
      definition: 'Running services that are online, by telephone or for the whole area.',
      numerator: { where: { ...running, delivery: ['online', 'area-wide'] } },
    },
    byReferral: {
      ...things,
      label: 'By referral',
      noun: 'services',
      unit: 'percent',
      better: 'neither',
      definition: 'Running services that need a referral, out of those that say whether they do.',
      numerator: { where: { ...running, needs_referral: ['yes'] } },
      denominator: { where: { ...running, needs_referral: ['yes', 'no'] } },
    },
    stale: {
      ...things,
      label: 'Check due',
      noun: 'services',
      better: 'down',
      definition: `Running services last checked more than ${limits.serviceCheckDueDays} days before the as-at date, or not known to have been checked.`,
      numerator: { where: { ...running, check: ['due', 'late', 'never'] } },
    },
    checkLate: {
      ...things,
      label: 'Check late',
      noun: 'services',
      better: 'down',
      definition: `Running services last checked more than ${limits.serviceCheckLateDays} days before the as-at date, or not known to have been checked.`,
      numerator: { where: { ...running, check: ['late', 'never'] } },
    },
    unplaced: {
      ...things,
      label: 'Cannot be placed',
      noun: 'services',
      better: 'down',
      definition:
        'Running services that families meet in person and the map cannot place: no position, and no postcode or town it knows. They are listed.',
      numerator: { where: { for_map: ['no-postcode', 'unknown-postcode'] } },
    },
  } satisfies Readonly<Record<string, Metric<never>>>
}
