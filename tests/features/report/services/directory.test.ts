import { describe, expect, test } from 'vitest'
import { directoryOf } from '../../../../src/features/report/services/directory'
import { placeService } from '../../../../src/features/report/services/serviceRow'
import { servicesFile } from '../../../../src/features/report/services/servicesFile'
import { partnership } from '../../../datasets/samplePartnership'

const places = { postcode: null, towns: new Map(), outcodes: new Map(), sectors: new Map() }
const service = (cells: Readonly<Record<string, string>>) =>
  placeService({ key: cells.service_name ?? '', cells }, places)

const refuge = service({
  service_name: 'Safe house',
  address_1: '1 Hidden Road',
  town: 'Yate',
  postcode: 'BS37 4AA',
  latitude: '51.5432',
  longitude: '-2.4321',
  phone: '01632 960159',
  cluster: '3 (Winterbourne)',
  address_confidential: 'Yes',
})
const yate = service({
  service_name: 'Ridge Talking Space',
  function: 'Mental health support',
  delivery: 'In person',
  theme: 'Voice of the child;Neglect',
  min_age: '8',
  max_age: '18',
  phone: '01632 960122 or 01632 960123',
  website: 'www.example.org/ridge',
  address_1: 'Hatters Yard\nRoom 2',
  town: 'Yate',
  postcode: 'BS37 4ZD',
  needs_referral: 'No',
  assured_date: '2026-02-26',
})
const online = service({ service_name: 'Talk It Over', delivery: 'Online', town: 'Bath' })
const everyone = [online, refuge, yate, service({ service_name: 'Bath Dads', town: 'Bath' })]
const facts = (name: string) =>
  Object.fromEntries(
    directoryOf(everyone)
      .flatMap(({ entries }) => entries)
      .find((entry) => entry.name === name)
      ?.facts.map((fact) => [fact.name, fact.words]) ?? [],
  )

describe('the directory', () => {
  test('goes by town, then those without one, then those that are not tied to a place; every service is in it once', () => {
    const sections = directoryOf(everyone)
    expect(sections.map(({ name }) => name)).toEqual(['Bath', 'Yate', 'No town given', 'Online and across the area'])
    expect(
      sections
        .flatMap(({ entries }) => entries)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Bath Dads', 'Ridge Talking Space', 'Safe house', 'Talk It Over'])
  })

  test('writes out how to reach a service, whom it is for, where, and when it was checked', () => {
    expect(facts('Ridge Talking Space')).toEqual({
      What: 'Mental health support, in person',
      'Who it is for': 'Voice of the child, Neglect; ages 8 to 18',
      Phone: '01632 960122 or 01632 960123',
      Web: 'https://www.example.org/ridge',
      Address: 'Hatters Yard, Room 2, Yate, BS37 4ZD',
      Referral: 'Not needed',
      'Last checked': '26 February 2026',
    })
  })

  test('says that an address is withheld, and nothing of where it is', () => {
    expect(facts('Safe house')).toMatchObject({ Address: 'Address withheld', Phone: '01632 960159' })
    expect(JSON.stringify(directoryOf([refuge]))).not.toMatch(/Hidden|Yate|BS37|51\.5|-2\.4/)
  })
})

describe('the files of services', () => {
  test.each(['csv', 'json'] as const)('as %s keep what is withheld out', (kind) => {
    const { text } = servicesFile(kind, everyone, partnership)
    expect(text).toContain('Safe house')
    expect(text).not.toMatch(/Hidden|BS37 4AA|51\.5432|2\.4321/)
    expect(servicesFile(kind, [refuge], partnership).text).not.toContain('Yate')
  })
})
