import { dayOf } from './dates'
import type { PlainMoment } from './moment'
import type { PlainMetric } from './plainMetric'
import { isPlace, type Row } from './sample'

const runs = (row: Row): boolean => !['Inactive', 'Defunct'].includes(row.get('Status') ?? '')

/** What the map may do with a service: whatever has a position, or a postcode or a town of its tables, is on it. */
export function mapStateOf(row: Row): string {
  if (!runs(row)) return 'not-running'
  if (row.get('Address confidential') === 'Yes') return 'withheld'
  if (row.get('Latitude') !== '' && row.get('Longitude') !== '') return 'mapped'
  const postcode = row.get('Postcode') ?? ''
  if (postcode === '') return ['Online', 'Area-wide'].includes(row.get('Delivery') ?? '') ? 'online' : 'no-postcode'
  const [outcode = ''] = postcode.split(' ')
  return isPlace('outcodes', outcode) || isPlace('towns', row.get('Town') ?? '') ? 'mapped' : 'unknown-postcode'
}

/** How fresh the last check of a service is: due after 180 days, late after 365. */
export function checkOf(row: Row, { asAt }: PlainMoment): string {
  const checked = dayOf(row.get('Last checked') ?? '')
  if (checked === null) return 'never'
  return asAt - checked > 365 ? 'late' : asAt - checked > 180 ? 'due' : 'fresh'
}

/** The age groups a service takes. */
export function agesOf(row: Row): readonly string[] {
  const [from, to] = ['Youngest age', 'Oldest age'].map((header) => row.get(header) ?? '')
  if (from === '' && to === '') return ['any-age']
  const [low, high] = [Number(from || 0), Number(to || 200)]
  return ['0-4', '5-11', '12-17', '18-25'].filter((group) => {
    const [youngest = 0, oldest = 0] = group.split('-').map(Number)
    return low <= oldest && youngest <= high
  })
}

type Test = (row: Row, moment: PlainMoment) => boolean

const listed = (also: Test = () => true): PlainMetric => ({
  dataset: 'services',
  time: 'as-at',
  of: (row, moment) => runs(row) && also(row, moment),
  top: () => 1,
  cells: false,
  latest: false,
})
const delivered = (...ways: readonly string[]) => listed((row) => ways.includes(row.get('Delivery') ?? ''))
const checked = (...states: readonly string[]) => listed((row, moment) => states.includes(checkOf(row, moment)))

/** Every figure of the services. */
export const plainServices: Readonly<Record<string, PlainMetric>> = {
  'services/services': listed(),
  'services/onMap': { ...listed(), top: (row) => (mapStateOf(row) === 'mapped' ? 1 : 0), bottom: () => 1 },
  'services/inPerson': delivered('In person', 'Outreach'),
  'services/online': delivered('Online', 'Area-wide'),
  'services/byReferral': {
    ...listed((row) => row.get('Needs referral') !== ''),
    top: (row) => (row.get('Needs referral') === 'Yes' ? 1 : 0),
    bottom: () => 1,
  },
  'services/stale': checked('due', 'late', 'never'),
  'services/checkLate': checked('late', 'never'),
  'services/unplaced': listed((row) => ['no-postcode', 'unknown-postcode'].includes(mapStateOf(row))),
}
