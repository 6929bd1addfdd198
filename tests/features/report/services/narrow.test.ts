import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isFound, narrow, onGround } from '../../../../src/features/report/services/narrow'
import { openWords } from '../../../../src/features/report/services/openNow'
import { placeService } from '../../../../src/features/report/services/serviceRow'
import { places } from '../../../marks/map/geography'

const service = (key: string, cells: Record<string, string>) => placeService({ key, cells }, places)
const hub = service('hub', {
  service_name: 'Orchard Hub',
  function: 'Crèche',
  address_1: 'High Street',
  postcode: 'BS35 2AB',
  hours: 'Monday to Friday, 9am to 5pm',
})
const refuge = service('refuge', {
  service_name: 'Lantern',
  address_1: '12 Secret Road',
  town: 'Patchway',
  postcode: 'BS34 5PF',
  latitude: '51.53',
  longitude: '-2.58',
  address_confidential: 'yes',
  hours: 'By appointment',
})
const online = service('online', { service_name: 'Beacon Talk', delivery: 'Online' })
const all = [hub, refuge, online]
const everywhere = { south: -90, west: -180, north: 90, east: 180 }
const noon = { weekday: 0, minute: 12 * 60 }

describe('words typed', () => {
  test.each(['orchard', 'CRECHE', 'high hub', 'bs35'])(
    '%s finds a service by its name, function or address',
    (typed) => {
      expect(narrow(all, { search: typed, openAt: null }).services).toEqual([hub])
    },
  )

  test.each(['Secret', 'Patchway', 'BS34', '51.53'])('%s does not find what is withheld', (typed) => {
    expect(isFound(refuge, typed)).toBe(false)
  })

  test('nothing typed leaves every service', () => {
    expect(narrow(all, { search: '  ', openAt: null }).services).toBe(all)
  })
})

describe('the clock', () => {
  test('leaves what is open, and sets apart what gives hours that are no times', () => {
    const kept = narrow(all, { search: '', openAt: noon })
    expect(kept.services).toEqual([hub])
    expect(kept.unread).toEqual([refuge])
    expect(openWords(kept.states)).toBe(
      '1 service is open now; 1 gives hours that are not read as times, 1 gives no hours. Bank holidays are not known.',
    )
  })

  test('shuts at closing time and at the weekend', () => {
    expect(narrow(all, { search: '', openAt: { weekday: 0, minute: 17 * 60 } }).services).toEqual([])
    expect(narrow(all, { search: '', openAt: { weekday: 5, minute: 12 * 60 } }).services).toEqual([])
  })

  test('leaves none that is closed for a time', () => {
    const shut = service('shut', { service_name: 'Shut', hours: '24 hours', status: 'Temporarily closed' })
    expect(narrow([shut], { search: '', openAt: noon }).services).toEqual([])
  })
})

describe('the map', () => {
  test('keeps what lies in the part in view, and never what is on no map', () => {
    expect(onGround(all, everywhere, null)).toEqual([hub])
    expect(onGround(all, { ...everywhere, south: 52 }, null)).toEqual([])
  })

  test('a withheld address is in no part of the ground, wherever the part is and whoever marks it', () => {
    const degree = fc.double({ min: -90, max: 90, noNaN: true })
    fc.assert(
      fc.property(degree, degree, degree, degree, (south, north, west, east) => {
        const box = {
          south: Math.min(south, north),
          north: Math.max(south, north),
          west: Math.min(west, east),
          east: 180,
        }
        expect(onGround(all, box, { keys: new Set(['refuge', 'hub']), words: '' })).not.toContain(refuge)
      }),
    )
  })

  test('keeps what is marked on it', () => {
    expect(onGround(all, null, { keys: new Set(['hub']), words: '1 service' })).toEqual([hub])
    expect(onGround(all, null, null)).toBe(all)
  })
})
