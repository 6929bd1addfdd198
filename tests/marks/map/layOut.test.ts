import { expect, test } from 'vitest'
import { layOut } from '../../../src/marks/map/layOut'
import type { LocatedService } from '../../../src/marks/map/locatedService'
import type { MapView } from '../../../src/marks/map/useLeaflet'
import { towns } from './geography'

const frame = { left: 0, top: 0, right: 1100, bottom: 300 }

/** 5,000 services over the area, spread without chance. */
const many = Array.from({ length: 5000 }, (_, at): LocatedService => {
  const [lat, lon] = [51.42 + ((at * 37) % 997) / 4000, -2.68 + ((at * 61) % 991) / 2500]
  return { key: `${at}`, name: `Service ${at}`, lat, lon, precision: 'exact', within: 0, inFilter: true }
})

function viewAt(zoom: number): MapView {
  const scale = (256 * 2 ** zoom) / 360
  const project = (lat: number, lon: number) => ({
    x: (lon + 2.48) * scale + 550,
    y: (51.54 - lat) * scale * 1.6 + 150,
  })
  return { zoom, frame, over: [], project }
}

const laid = (points: readonly LocatedService[], zoom: number) =>
  layOut({ points, towns, chosen: null, opened: null }, viewAt(zoom))

test.each([9, 10, 11, 12.25, 13, 15])(
  '5,000 services at zoom %s are as many marks as have room in and near the frame',
  (zoom) => {
    const { items } = laid(many, zoom)
    expect(items.length).toBeGreaterThan(0)
    // Marks stand 31 px apart in a frame of twice the width and height.
    expect(items.length).toBeLessThanOrEqual((2200 * 600) / (31 * 31 * 0.7))
  },
)

test('what is outside the filter is thinned to what can be told apart', () => {
  const { items, outside } = laid(
    many.map((point) => ({ ...point, inFilter: false })),
    11,
  )
  expect(items).toEqual([])
  expect(new Set(outside.map(({ x, y }) => `${Math.round(x / 3)} ${Math.round(y / 3)}`)).size).toBe(outside.length)
})

test('at the zoom of the whole area every service is in one mark or another', () => {
  const counted = laid(many, 9).items.reduce(
    (sum, item) => sum + (item.kind === 'pin' ? 1 : item.group.points.length),
    0,
  )
  expect(counted).toBe(5000)
})
