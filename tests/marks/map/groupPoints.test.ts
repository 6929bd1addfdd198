import { expect, test } from 'vitest'
import { fanOut } from '../../../src/marks/map/fanOut'
import { groupPoints } from '../../../src/marks/map/groupPoints'
import { pixelsPerMetre, scaleBar } from '../../../src/marks/map/scale'
import { serviceAt } from './geography'

const points = [
  serviceAt('A', 'Thornbury'),
  serviceAt('B', 'Thornbury'),
  serviceAt('C', 'Kingswood'),
  serviceAt('D', 'Cadbury Heath'),
  serviceAt('E', 'Yate'),
]

test('a group loses no service, at any zoom', () => {
  for (const zoom of [8, 9.25, 10.5, 12, 14.75, 15]) {
    const keys = groupPoints(points, zoom).flatMap((group) => group.points.map((point) => point.key))
    expect(keys.toSorted()).toEqual(['A', 'B', 'C', 'D', 'E'])
  }
})

test('services part as the map comes closer, and those on one point never do', () => {
  const sizes = (zoom: number) => groupPoints(points, zoom).map((group) => group.points.length)
  expect(sizes(8).length).toBeLessThan(sizes(12).length)
  const stack = groupPoints(points, 15).find((group) => group.points.length > 1)
  expect(stack?.points.map((point) => point.key)).toEqual(['A', 'B'])
  expect(stack?.splitsAt).toBe(Number.POSITIVE_INFINITY)
})

test('a group says the zoom at which it parts', () => {
  const pair = groupPoints(points, 9).find((group) => group.key === 'C|D')
  expect(pair).toBeDefined()
  const zoom = Math.ceil((pair?.splitsAt ?? 0) * 4) / 4
  expect(groupPoints(points, zoom).map((group) => group.key)).not.toContain('C|D')
})

test.each([1, 5, 12, 13, 40])('the fan of %d keeps its members apart', (count) => {
  const spots = fanOut(count)
  expect(spots).toHaveLength(count)
  for (const [place, spot] of spots.entries())
    for (const other of spots.slice(place + 1))
      expect(Math.hypot(spot.x - other.x, spot.y - other.y)).toBeGreaterThanOrEqual(20)
})

test('the scale bar is a round distance of its true length', () => {
  const bar = scaleBar(51.5, 10, 84)
  expect(bar.words).toBe('5 km')
  expect(bar.length).toBe(Math.round(5000 * pixelsPerMetre(51.5, 10)))
  expect(bar.length).toBeLessThanOrEqual(84)
})
