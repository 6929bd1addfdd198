import { choice, choices, count, day, email, id, link, number, phone, postcode, text } from '../core/dataset/columns'
import type { Vocabulary } from '../core/dataset/define'
import { defineDataset } from '../core/dataset/defineDataset'
import type { Partnership } from '../core/partnership'
import type { Places } from '../core/place/places'
import { agesOf, checkOf } from './serviceFacts'
import { isServiceRunning, serviceMapState } from './serviceMapState'
import { serviceMetrics } from './serviceMetrics'
import {
  ageGroups,
  confidentialities,
  deliveries,
  mapStates,
  serviceChecks,
  serviceStatuses,
  yesNo,
} from './vocabularies'

const isSwapped = (latitude: number, longitude: number) =>
  latitude >= -9 && latitude <= 2 && longitude >= 49 && longitude <= 61
const isGrid = (easting: number, northing: number) => easting > 1000 && northing > 1000

/** Early help services: one row per service and place. Without the tables of places, where one is rests on its postcode alone. */
export function services(partnership: Partnership, places: Places | null = null) {
  const themes: Vocabulary = { values: partnership.themes, unknown: 'keep' }
  const functions: Vocabulary = { values: partnership.functions, unknown: 'keep' }
  const towns: Vocabulary = { values: partnership.towns, unknown: 'keep' }
  const clusters: Vocabulary = { values: partnership.clusters, unknown: 'keep' }
  return defineDataset({
    id: 'services',
    label: 'Early help services',
    noun: ['service', 'services'],
    columns: {
      service_id: id({
        label: 'Service ID',
        aliases: ['id', 'service ref'],
        example: 'SVC-001',
        help: 'Your own reference for the service.',
        listed: false,
      }),
      service_name: text({
        label: 'Service name',
        aliases: ['service', 'name'],
        required: true,
        example: 'Riverside family centre',
        help: 'The name people know it by.',
      }),
      function: choice({
        label: 'Function',
        aliases: ['category', 'service support'],
        vocabulary: functions,
        dimension: 'function',
        example: "Children's centre",
        help: 'What the service does.',
      }),
      theme: choices({
        label: 'Theme',
        aliases: ['themes', 'priority'],
        vocabulary: themes,
        dimension: 'theme',
        blankAllowed: true,
        example: 'Fathers',
        help: 'The themes it helps with, parted by a semicolon.',
        listed: false,
        vital: true,
      }),
      phone: phone({
        label: 'Contact number',
        aliases: ['phone', 'tel', 'telephone', 'phone number'],
        example: '01632 960001',
        help: 'One or more numbers, parted by a semicolon or the word or.',
      }),
      email: email({
        label: 'Email',
        aliases: ['e-mail', 'email address'],
        example: 'info@riverside.example',
        help: 'A mailbox of the service, never of a person.',
      }),
      website: link({
        label: 'Website',
        aliases: ['web site', 'web address', 'url'],
        example: 'https://riverside.example/',
        help: 'Its page, starting https.',
      }),
      address_1: text({
        label: 'Address',
        aliases: ['address line 1'],
        example: '1 Example Road',
        help: 'Building and street.',
      }),
      town: choice({
        label: 'Town',
        vocabulary: towns,
        dimension: 'town',
        example: 'Cadbury Heath',
        help: 'The town it is in.',
        listed: false,
      }),
      postcode: postcode({
        label: 'Postcode',
        aliases: ['post code', 'pos'],
        example: 'BS30',
        help: 'A whole postcode, or its first half where that is all that is known. Without one it is listed, not mapped.',
        vital: true,
      }),
      cluster: choice({
        label: 'Cluster',
        aliases: ['cluster area'],
        vocabulary: clusters,
        dimension: 'cluster',
        example: '4.5 (Kingswood)',
        help: 'The early help cluster it serves.',
        listed: false,
      }),
      delivery: choice({
        label: 'Delivery',
        aliases: ['online', 'location type'],
        vocabulary: deliveries,
        dimension: 'delivery',
        example: 'In person',
        help: 'In person, outreach, online or area-wide.',
        listed: false,
      }),
      latitude: number({
        label: 'Latitude',
        aliases: ['lat'],
        example: '51.4461',
        help: 'In degrees, where the exact place is known.',
        listed: false,
      }),
      longitude: number({
        label: 'Longitude',
        aliases: ['lng', 'long', 'lon'],
        example: '-2.484',
        help: 'In degrees; west of Greenwich is negative.',
        listed: false,
      }),
      min_age: count({
        label: 'Youngest age',
        aliases: ['minimum age'],
        example: '0',
        help: 'The youngest age it takes, in years.',
        listed: false,
      }),
      max_age: count({
        label: 'Oldest age',
        aliases: ['maximum age'],
        example: '18',
        help: 'The oldest age it takes, in years.',
        listed: false,
      }),
      needs_referral: choice({
        label: 'Needs referral',
        aliases: ['referral needed', 'referral required'],
        vocabulary: yesNo,
        dimension: 'referral',
        example: 'No',
        help: 'Yes where a family cannot simply come.',
        listed: false,
      }),
      hours: text({
        label: 'Opening hours',
        aliases: ['opening times'],
        example: 'Monday to Friday, 9am to 4pm',
        help: 'When it is open.',
        listed: false,
      }),
      status: choice({
        label: 'Status',
        aliases: ['service status'],
        vocabulary: serviceStatuses,
        blankIs: 'active',
        example: 'Active',
        help: 'Active, inactive, defunct or temporarily closed; blank is active.',
        listed: false,
      }),
      assured_date: day({
        label: 'Last checked',
        aliases: ['date checked', 'assured on'],
        example: '01/09/2026',
        help: 'The day somebody last made sure that the entry is right.',
        listed: false,
      }),
      address_confidential: choice({
        label: 'Address confidential',
        aliases: ['mask exact address', 'confidential address', 'confidential'],
        vocabulary: confidentialities,
        blankIs: 'no',
        unknownIs: 'yes',
        example: 'No',
        help: 'Yes for a refuge or the like: it is never mapped, whatever its postcode. Anything but a plain no or a blank counts as yes.',
        listed: false,
      }),
    },
    key: {
      columns: ['service_id', 'address_1', 'postcode'],
      first: 'service_id',
      else: ['service_name', 'address_1', 'postcode'],
    },
    join: 'replace',
    withheld: {
      by: 'address_confidential',
      unless: ['no'],
      columns: { address_1: 'address withheld', town: '', postcode: '', latitude: '', longitude: '' },
    },
    derived: {
      running: { label: 'Running', kind: 'choice', vocabulary: yesNo, perRow: isServiceRunning },
      for_map: {
        label: 'On the map',
        kind: 'choice',
        vocabulary: mapStates,
        perRow: serviceMapState(partnership.towns, places),
      },
      ages: { label: 'Age', kind: 'choices', vocabulary: ageGroups, dimension: 'age', perRow: agesOf },
      check: {
        label: 'Last check',
        kind: 'choice',
        vocabulary: serviceChecks,
        perRow: checkOf(partnership.limits.serviceCheckDueDays, partnership.limits.serviceCheckLateDays),
      },
    },
    metrics: serviceMetrics(partnership),
    checks: [
      {
        rule: 'ages-in-order',
        needs: ['min_age', 'max_age'],
        holds: ({ min_age = 0, max_age = 0 }) => min_age <= max_age,
        message: 'The youngest age is above the oldest.',
        fix: 'Swap the two ages, or correct one.',
      },
      {
        rule: 'place-in-britain',
        needs: ['latitude', 'longitude'],
        holds: ({ latitude = 0, longitude = 0 }) =>
          (latitude >= 49 && latitude <= 61 && longitude >= -9 && longitude <= 2) ||
          isSwapped(latitude, longitude) ||
          isGrid(latitude, longitude),
        message: 'Latitude and longitude are not a place in Great Britain.',
        fix: 'Latitude is about 51, longitude about -2 here: see whether a minus is missing.',
      },
      {
        rule: 'place-has-longitude',
        needs: ['latitude'],
        without: ['longitude'],
        holds: () => false,
        message: 'A latitude stands without a longitude. The service is placed by its postcode, if it has one.',
        fix: 'Give both, or leave both blank.',
      },
      {
        rule: 'place-has-latitude',
        needs: ['longitude'],
        without: ['latitude'],
        holds: () => false,
        message: 'A longitude stands without a latitude. The service is placed by its postcode, if it has one.',
        fix: 'Give both, or leave both blank.',
      },
      {
        rule: 'place-not-swapped',
        needs: ['latitude', 'longitude'],
        holds: ({ latitude = 0, longitude = 0 }) => !isSwapped(latitude, longitude),
        message: 'Latitude and longitude are swapped. The service is placed by its postcode, if it has one.',
        fix: 'Swap the two: latitude is about 51, longitude about -2 here.',
      },
      {
        rule: 'place-in-degrees',
        needs: ['latitude', 'longitude'],
        holds: ({ latitude = 0, longitude = 0 }) => !isGrid(latitude, longitude),
        message: 'An easting and a northing of the National Grid stand in place of latitude and longitude.',
        fix: 'Give degrees, for example 51.4461 and -2.484, or leave both blank: the postcode then places the service.',
      },
    ],
  })
}
