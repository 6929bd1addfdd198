import { expect, test } from 'vitest'
import { type Places, placesOf } from '../../src/core/place/places'
import { isServiceRunning, serviceMapState } from '../../src/datasets/serviceMapState'
import { rowsReader } from './rowsReader'

type Cells = Parameters<typeof rowsReader>[0][number]

const towns = [{ id: 'cadbury-heath', label: 'Cadbury Heath' }]
const tables = placesOf({
  attribution: [],
  towns: [['Cadbury Heath', 51.45, -2.48, 900]],
  outcodes: [['BS30', 51.45, -2.48, 1400]],
  sectors: [],
})
const onMap = (cells: Cells, places: Places | null = tables) => serviceMapState(towns, places)(rowsReader([cells]))(0)

test('a service with a postcode or a known place is on the map, an online one too', () => {
  expect(onMap({ postcode: 'BS30' })).toBe('mapped')
  expect(onMap({ latitude: 51.46, longitude: -2.5 })).toBe('mapped')
  expect(onMap({ postcode: 'BS30', delivery: 'online' })).toBe('mapped')
})

test('a confidential address is withheld whatever else is known of it', () => {
  expect(onMap({ postcode: 'BS30', latitude: 51.46, longitude: -2.5, address_confidential: 'yes' })).toBe('withheld')
  expect(onMap({ delivery: 'online', address_confidential: 'yes' })).toBe('withheld')
  expect(onMap({ postcode: 'BS30', address_confidential: 'no' })).toBe('mapped')
})

test('without a postcode it is online, or lacks one', () => {
  expect(onMap({ delivery: 'online' })).toBe('online')
  expect(onMap({ delivery: 'area-wide' })).toBe('online')
  expect(onMap({ delivery: 'in-person' })).toBe('no-postcode')
  expect(onMap({ latitude: 51.46 })).toBe('no-postcode')
})

test('a postcode the map cannot place leaves the map to the town, and to nothing without one', () => {
  for (const postcode of ['GL52 3AB', 'BS3O 8AB', 'see website']) {
    expect(onMap({ postcode })).toBe('unknown-postcode')
    expect(onMap({ postcode, town: 'cadbury-heath' })).toBe('mapped')
    expect(onMap({ postcode, town: 'elsewhere' })).toBe('unknown-postcode')
  }
})

test('a position that is not in the country is none', () => {
  expect(onMap({ latitude: -2.5, longitude: 51.46 })).toBe('no-postcode')
  expect(onMap({ latitude: 0, longitude: 0, postcode: 'BS30' })).toBe('mapped')
})

test('without the tables of places a postcode of the right shape is taken to be in the area', () => {
  expect(onMap({ postcode: 'GL52 3AB' }, null)).toBe('mapped')
  expect(onMap({ postcode: 'see website' }, null)).toBe('unknown-postcode')
})

test.each([
  ['active', 'yes', 'mapped'],
  ['temporarily-closed', 'yes', 'mapped'],
  ['inactive', 'no', 'not-running'],
  ['defunct', 'no', 'not-running'],
])('a service that is %s: runs %s, %s', (status, runs, state) => {
  expect(isServiceRunning(rowsReader([{ status }]))(0)).toBe(runs)
  expect(onMap({ status, postcode: 'BS30' })).toBe(state)
})
