import { describe, expect, test } from 'vitest'
import { type Box, boxAround, isIn, overlaps, placeLabels, spotInRing } from '../../../src/marks/map/placeLabels'

const frame: Box = { left: 0, top: 0, right: 300, bottom: 200 }
const wanted = (id: string, x: number, y: number) => ({ id, x, y, width: 60, height: 16 })

describe('placeLabels', () => {
  test('stands a name at the right of its point where there is room', () => {
    expect(placeLabels([wanted('Yate', 100, 100)], [], frame)).toEqual([{ id: 'Yate', x: 135, y: 100 }])
  })

  test('goes to the left when the right is taken, and leaves out what finds no room', () => {
    const right = boxAround(150, 100, 60, 16)
    expect(placeLabels([wanted('Yate', 100, 100)], [right], frame)).toEqual([{ id: 'Yate', x: 65, y: 100 }])
    expect(placeLabels([wanted('Yate', 100, 100)], [frame], frame)).toEqual([])
  })

  test('no two names overlap and none leaves the frame', () => {
    const many = Array.from({ length: 40 }, (_, place) => wanted(`n${place}`, (place * 37) % 300, (place * 53) % 200))
    const placed = placeLabels(many, [], frame).map(({ x, y }) => boxAround(x, y, 60, 16))
    expect(placed.length).toBeGreaterThan(8)
    for (const [place, box] of placed.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0)
      expect(box.right).toBeLessThanOrEqual(300)
      expect(placed.slice(place + 1).some((other) => overlaps(box, other))).toBe(false)
    }
  })
})

describe('spotInRing', () => {
  const ring = [
    [0, 0],
    [200, 0],
    [200, 120],
    [0, 120],
  ] as const

  test('finds the middle of what is in view', () => {
    const spot = spotInRing(ring, 50, 14, [], frame)
    expect(spot && isIn(ring, spot.x, spot.y)).toBe(true)
    expect(Math.abs((spot?.x ?? 0) - 100)).toBeLessThan(20)
  })

  test('goes round what is taken, and gives up when nothing is free', () => {
    const spot = spotInRing(ring, 50, 14, [boxAround(100, 60, 80, 40)], frame)
    expect(spot && overlaps(boxAround(spot.x, spot.y, 50, 14), boxAround(100, 60, 80, 40))).toBe(false)
    expect(spotInRing(ring, 50, 14, [frame], frame)).toBeNull()
  })
})
