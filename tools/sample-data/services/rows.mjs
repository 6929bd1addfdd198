import { days, written } from '../dates.mjs'
import { seeded } from '../random.mjs'
import { themeList } from '../vocabulary.mjs'
import { closed, earlier, later, services } from './list.mjs'

const hours = [
  'Monday to Friday, 9am to 5pm',
  'Tuesdays and Thursdays, 10am to 3pm',
  'Wednesdays, 4pm to 8pm',
  'By appointment',
  '',
]
const slug = (name) =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-')
    .replace(/-$/, '')

/** Last checked: most within half a year of 30 September 2026, some longer ago, some never. */
function checkedOn(random, number, asAt) {
  if (number % 15 === 7) return ''
  const ago =
    number % 9 === 4 ? random.between(370, 520) : number % 6 === 2 ? random.between(185, 350) : random.between(10, 175)
  return written(asAt - ago)
}

function rowOf([name, kind, theme, where], number, asAt) {
  const random = seeded(4000 + number)
  const [least = '', most = ''] = where.ages ?? []
  const mailbox = slug(name).split('-')[0]
  const phone = where.mobile ? `07700 900${100 + number}` : `01632 960${100 + number}`
  const contact = where.contact ?? {
    phone,
    email: number % 7 === 3 ? '' : `${mailbox}@example.org`,
    website: where.website === 'none' || number % 8 === 5 ? '' : `https://www.example.org/${slug(name)}`,
  }
  return {
    service_id: `SVC-${String(number + 1).padStart(3, '0')}`,
    service_name: name,
    function: kind,
    theme: theme === '' ? '' : themeList(theme),
    phone: contact.phone,
    email: contact.email ?? '',
    website: contact.website ?? '',
    address_1: where.address,
    town: where.town,
    postcode: where.postcode,
    cluster: where.cluster,
    delivery: where.delivery ?? 'In person',
    latitude: where.at?.[0] ?? '',
    longitude: where.at?.[1] ?? '',
    min_age: least,
    max_age: most,
    needs_referral: where.referral ?? 'No',
    hours: where.contact ? '' : hours[number % hours.length],
    status: 'Active',
    assured_date: where.checked ?? checkedOn(random, number, asAt),
    address_confidential: where.confidential ?? 'No',
  }
}

/** The two lists in order: `{ period, rows }`. */
export function serviceLists() {
  const now = days(2026, 9, 30)
  const before = days(2026, 6, 30)
  const rows = services.map((service, number) => rowOf(service, number, now))
  const old = services
    .map((service, number) => ({ ...rowOf(service, number, before), ...(earlier[service[0]] ?? {}) }))
    .filter((row) => !later.includes(row.service_name))
    .map((row) => (row.assured_date && row.service_id < 'SVC-003' ? { ...row, assured_date: '12/05/2026' } : row))
  return [
    { period: '2026-27-q1', rows: [...old, rowOf(closed, services.length, before)] },
    { period: '2026-27-q2', rows },
  ]
}
