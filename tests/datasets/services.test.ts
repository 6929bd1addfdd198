import { expect, test } from 'vitest'
import { serviceMapState } from '../../src/datasets/serviceMapState'
import { rowsReader } from './rowsReader'

const onMap = (cells: Parameters<typeof rowsReader>[0][number]) => serviceMapState(rowsReader([cells]))(0)

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
