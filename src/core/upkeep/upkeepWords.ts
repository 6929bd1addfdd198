import { type Day, isoFromDay } from '../calendar/day'
import type { Partnership } from '../partnership'
import { whereWords } from '../place/placeWords'
import { agoWords } from '../text/agoWords'
import { formatDay, formatNumber, plural } from '../text/format'
import type { ServiceToMend, ServiceUpkeep } from './serviceUpkeep'

type Limits = Pick<Partnership['limits'], 'serviceCheckDueDays' | 'serviceCheckLateDays'>

/** The last check of a service in words: `Check late: last checked 14 months ago (3 September 2025)`. */
export function checkWords({ checked, stale }: ServiceToMend, asAt: Day, limits: Limits): string {
  if (checked === null) return stale ? 'No check on record' : 'No check on record, and none is asked for'
  const ago = agoWords(checked, asAt)
  const when = `${ago === 'today' ? ago : `${ago} ago`} (${formatDay(checked)})`
  if (!stale) return `Checked ${when}`
  return `${asAt - checked > limits.serviceCheckLateDays ? 'Check late' : 'Check due'}: last checked ${when}`
}

/** Whether the map has a service, and why not. */
export function mapWords({ off }: ServiceToMend): string {
  return off === null ? 'On the map' : whereWords({ on: 'list', reason: off })
}

/** `20 of 60 services are not checked for 180 days, and 19 are not on the map`. */
export function upkeepTitle({ services, of }: ServiceUpkeep, limits: Limits): string {
  const stale = services.filter((one) => one.stale).length
  const off = services.filter((one) => one.off !== null).length
  const days = plural(limits.serviceCheckDueDays, 'day', 'days')
  const are = (count: number) => (count === 1 ? 'is' : 'are')
  if (stale === 0 && off === 0) return `Every service is checked within ${days} and on the map`
  return `${formatNumber(stale)} of ${plural(of, 'service', 'services')} ${are(stale)} not checked for ${days}, and ${formatNumber(off)} ${are(off)} not on the map`
}

/** The list as a spreadsheet takes it. */
export function upkeepRows({ services, asAt }: ServiceUpkeep, limits: Limits): readonly (readonly (string | null)[])[] {
  return [
    ['Service', 'Last checked', 'Check', 'Map'],
    ...services.map((one) => [
      one.name,
      one.checked === null ? null : isoFromDay(one.checked),
      checkWords(one, asAt, limits),
      mapWords(one),
    ]),
  ]
}
