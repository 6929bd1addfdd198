/** A rectangle in pixels. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** A name that wants to stand by a point, or (with `on`) over it. */
export interface Wanted {
  id: string
  x: number
  y: number
  width: number
  height: number
  on?: boolean
  /** How far from the point it may stand, the best first. */
  reaches?: readonly number[]
}

export interface PlacedLabel {
  id: string
  /** The middle of the label. */
  x: number
  y: number
}

/** Ways to turn from the point, the best first: right, left, above, below, then the corners. */
const turns = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
] as const
const near = [5, 16, 24]

export const overlaps = (a: Box, b: Box) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top

const inside = (a: Box, b: Box) => a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom

export const boxAround = (x: number, y: number, width: number, height: number): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
})

/**
 * Finds each name a place that covers nothing taken and lies within the frame, in the order given; a name that finds
 * none is left out. `taken` grows with each name placed, so later calls go round earlier ones.
 */
export function placeLabels(wanted: readonly Wanted[], taken: Box[], frame: Box): PlacedLabel[] {
  return wanted.flatMap(({ id, x, y, width, height, on, reaches = near }) => {
    for (const [dx, dy] of on ? [[0, 0] as const] : turns) {
      for (const reach of on ? [0] : reaches) {
        const away = dx !== 0 && dy !== 0 ? reach * 0.5 : reach
        const middle = { x: x + dx * (away + width / 2), y: y + dy * (away + height / 2) }
        const box = boxAround(middle.x, middle.y, width, height)
        if (!inside(box, frame) || taken.some((other) => overlaps(box, other))) continue
        taken.push(box)
        return [{ id, ...middle }]
      }
    }
    return []
  })
}

type XY = readonly [number, number]

/** Whether a point lies in a ring (even-odd rule). */
export function isIn(ring: readonly XY[], x: number, y: number): boolean {
  let odd = false
  let [px, py] = ring.at(-1) ?? [0, 0]
  for (const [cx, cy] of ring) {
    if (cy > y !== py > y && x < ((px - cx) * (y - cy)) / (py - cy) + cx) odd = !odd
    px = cx
    py = cy
  }
  return odd
}

const step = 18

/** Where in a ring a name of this size lies freest: the clear spot nearest the middle of what the frame shows of it. */
export function spotInRing(ring: readonly XY[], width: number, height: number, taken: readonly Box[], frame: Box) {
  const seen: { x: number; y: number }[] = []
  for (let y = frame.top + step / 2; y < frame.bottom; y += step)
    for (let x = frame.left + step / 2; x < frame.right; x += step) if (isIn(ring, x, y)) seen.push({ x, y })
  if (seen.length === 0) return null
  const middle = {
    x: seen.reduce((sum, spot) => sum + spot.x, 0) / seen.length,
    y: seen.reduce((sum, spot) => sum + spot.y, 0) / seen.length,
  }
  const far = (spot: { x: number; y: number }) => (spot.x - middle.x) ** 2 + (spot.y - middle.y) ** 2
  const fits = ({ x, y }: { x: number; y: number }) => {
    const box = boxAround(x, y, width + 8, height + 6)
    const corners = [box.left, box.right].flatMap((cx) => [isIn(ring, cx, box.top), isIn(ring, cx, box.bottom)])
    return corners.every(Boolean) && inside(box, frame) && !taken.some((other) => overlaps(box, other))
  }
  return seen.sort((a, b) => far(a) - far(b)).find(fits) ?? null
}
