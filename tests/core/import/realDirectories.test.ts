import { describe, expect, test } from 'vitest'
import { rulesOf } from '../../../src/core/import/rulesOf'
import { read as readAs } from './support'

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`

/** A directory of one service, which is otherwise in order. */
function read(cells: Readonly<Record<string, string>>) {
  const row = { 'Service name': 'Elm Tree', Address: '1 Elm Way', Postcode: 'BS37 4AA', ...cells }
  const text = `${Object.keys(row).map(quoted).join(',')}\n${Object.values(row).map(quoted).join(',')}\n`
  const report = readAs(text, 'services')
  const cell = (id: string) => report.rows[0]?.values[id] ?? null
  return { report, rules: rulesOf(report), said: report.warnings.map(({ message }) => message).join(' '), cell }
}

describe('a directory as it comes', () => {
  test.each([
    ['a comma, a semicolon and a new line in an address', { Address: 'The Hub; Room 2,\nHigh Street' }],
    ['two numbers parted by a comma', { 'Contact number': '01632 960001, 01632 960002' }],
    ['two numbers on two lines', { 'Contact number': '01632 960001\n01632 960002' }],
    ['two mailboxes', { Email: 'a@example.org; b@example.org' }],
    ['two mailboxes on two lines', { Email: 'a@example.org\nb@example.org' }],
    ['no postcode', { Postcode: 'N/A' }],
    ['a postcode sector', { Postcode: 'bs34 7' }],
  ])('is read with %s', (_, cells) => {
    expect(read(cells).rules).toEqual([])
  })

  test.each([
    [{ Latitude: '51.54', Longitude: '' }, 'A latitude stands without a longitude'],
    [{ Latitude: '51.54' }, 'A latitude stands without a longitude'],
    [{ Latitude: '', Longitude: '-2.41' }, 'A longitude stands without a latitude'],
  ])('loads with half a position, and says which half: %j', (cells, words) => {
    const { report, rules, said } = read(cells)
    expect([report.loaded, rules]).toEqual([1, ['R70']])
    expect(said).toContain(words)
  })

  test.each([
    ['GeoJSON', '{"type":"Point","coordinates":[-2.5,51.5]}', 'GeoJSON'],
    ['a grid reference', 'ST 650 780', 'National Grid reference'],
    ['a grid reference in one word', 'ST650780', 'National Grid reference'],
    ['both figures in one cell', '51.5, -2.5', 'two figures'],
    ['an easting and a northing', '365000, 178000', 'an easting and a northing'],
    ['degrees in words', '51.5 N', 'degrees in words'],
  ])('loads without a position where latitude is %s, and says so', (_, Latitude, name) => {
    const { report, rules, said, cell } = read({ Latitude, Longitude: '' })
    expect([report.loaded, rules, cell('latitude')]).toEqual([1, ['R56'], null])
    expect(said).toContain(name)
  })

  test.each([
    ['swapped', '-2.5', '51.5', 'are swapped'],
    ['on the National Grid', '365000', '178000', 'An easting and a northing'],
    ['in the sea', '0', '0', 'not a place in Great Britain'],
  ])('says once that latitude and longitude are %s', (_, Latitude, Longitude, words) => {
    const { report, rules, said } = read({ Latitude, Longitude })
    expect([rules, report.warnings.length]).toEqual([['R70'], 1])
    expect(said).toContain(words)
  })

  test.each([
    ['XX1 1XX', 'R57', 'none begins with XX'],
    ['zz99 9zz', 'R57', 'none begins with ZZ'],
    ['AB1 0AA', 'R57', 'not in use today'],
    ['BS17 4AA', 'R57', 'not in use today'],
    ['BX1 1LT', 'R57', 'for letters only'],
    ['BT1 5GS', 'R57', 'in Northern Ireland'],
    ['37 4AA', 'R52', 'not read as a postcode'],
    ['the library', 'R52', 'not read as a postcode'],
  ])('keeps the postcode %s as written, under %s', (Postcode, rule, words) => {
    const { report, rules, said, cell } = read({ Postcode })
    expect([report.loaded, rules]).toEqual([1, [rule]])
    expect(said).toContain(words)
    expect(String(cell('postcode')).toLowerCase()).toBe(Postcode.toLowerCase())
  })
})
