import { describe, expect, test } from 'vitest'
import { column } from './plain/cells'
import { filesOf, idOf, idsIn } from './plain/sample'

const lists = filesOf('services')
const services = lists.at(-1)?.rows ?? []

describe('the services', () => {
  test('go from 59 to 60, over every town and cluster', () => {
    expect(lists.map(({ rows }) => rows.length)).toEqual([59, 60])
    const towns = new Set(column(services, 'Town').map((label) => idOf('towns', label)))
    const clusters = new Set(column(services, 'Cluster').map((label) => idOf('clusters', label)))
    expect([...idsIn('towns'), '-'].filter((id) => !towns.has(id))).toEqual([])
    expect([...idsIn('clusters'), '-'].filter((id) => !clusters.has(id))).toEqual([])
  })

  test('have one confidential address, told nowhere', () => {
    const secret = services.filter((row) => row.get('Address confidential') === 'Yes')
    expect(secret).toHaveLength(1)
    expect(secret.map((row) => `${row.get('Town')}${row.get('Postcode')}${row.get('Latitude')}`)).toEqual([''])
  })

  test('have none for fathers in Thornbury or Staple Hill', () => {
    const fathers = services.filter((row) => row.get('Theme')?.includes('Fathers'))
    expect(fathers.length).toBeGreaterThan(3)
    const places = fathers.map((row) => `${row.get('Town')} ${row.get('Cluster')}`)
    expect(places.filter((place) => /Thornbury|Staple Hill/.test(place))).toEqual([])
  })

  test('keep two published contacts; every other is on numbers and domains kept for examples', () => {
    const real = services.filter((row) => ['SVC-001', 'SVC-002'].includes(row.get('Service ID') ?? ''))
    expect(real.map((row) => [row.get('Contact number'), row.get('Email')])).toEqual([
      ['01454 862974', ''],
      ['01454 868750 or 08000733011', 'info@dhisouthglos.org.uk'],
    ])
    for (const row of services.filter((each) => !real.includes(each))) {
      expect(row.get('Contact number')).toMatch(/^(01632 960|07700 900)\d{3}$/)
      expect(row.get('Email')).toMatch(/^$|@example\.(org|com)$/)
      expect(row.get('Website')).toMatch(/^$|^https:\/\/www\.example\.(org|com)\//)
    }
  })
})
