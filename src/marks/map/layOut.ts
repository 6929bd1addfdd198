import type { Place } from '../../core/place/places'
import { isExact, precisionWords } from '../../core/place/placeWords'
import { fanOut } from './fanOut'
import { type Group, groupPoints } from './groupPoints'
import type { LocatedService } from './locatedService'
import { type Box, boxAround, overlaps } from './placeLabels'
import type { MapView } from './useLeaflet'

interface XY {
  x: number
  y: number
}

/** One mark that can be chosen: a pin, or a disc that stands for several. */
export type Item = XY & { key: string; name: string; lat: number; lon: number } & (
    | { kind: 'pin'; point: LocatedService; chosen: boolean }
    | { kind: 'several'; group: Group; near: string; opened: boolean }
  )

export interface Layout {
  items: readonly Item[]
  /** Where services outside the filter lie. */
  outside: readonly XY[]
  /** Lines from a mark that stands aside to the point it stands for. */
  legs: readonly { from: XY; to: XY }[]
  /** What names go round. */
  taken: readonly Box[]
}

interface Shown {
  points: readonly LocatedService[]
  towns: readonly Place[]
  chosen: LocatedService | null
  /** Keys of a group whose members are fanned out. */
  opened: string | null
}

const aside = [
  [27, 0],
  [-27, 0],
  [0, -27],
  [0, 27],
  [20, -20],
  [-20, -20],
  [20, 20],
  [-20, 20],
] as const

/** Places every mark in pixels: groups, single pins, the fan of an opened group, and the chosen service on its own. */
export function layOut({ points, towns, chosen, opened }: Shown, view: MapView): Layout {
  const { project } = view
  const openedKeys = new Set(opened?.split('|') ?? [])
  const fanned = points.filter((point) => openedKeys.has(point.key))
  const loose = points.filter((point) => point.inFilter && point.key !== chosen?.key && !openedKeys.has(point.key))
  const groups = groupPoints(loose, view.zoom)
  const items = groups
    .map((group) => ({ group, at: project(group.lat, group.lon) }))
    .filter(({ at }) => isNear(at, view.frame))
    .map(({ group, at }) => itemOf(group, at, towns))
  const legs: { from: XY; to: XY }[] = []

  const hub = fanned[0] && { key: opened ?? '', lat: fanned[0].lat, lon: fanned[0].lon, points: fanned, splitsAt: 99 }
  if (hub) {
    const at = project(hub.lat, hub.lon)
    items.push({ ...severalOf(hub, at, towns), opened: true })
    const spots = fanOut(fanned.length)
    for (const [place, point] of fanned.entries()) {
      const spot = spots[place] ?? { x: 0, y: 0 }
      const to = { x: at.x + spot.x, y: at.y + spot.y }
      legs.push({ from: at, to })
      items.push(pinOf(point, to, point.key === chosen?.key))
    }
  }
  if (chosen && !openedKeys.has(chosen.key)) {
    const at = project(chosen.lat, chosen.lon)
    const to = clearSpot(at, items.map(boxOf))
    if (to !== at) legs.push({ from: at, to })
    items.push(pinOf(chosen, to, true))
  }
  const grey = points.filter((point) => !point.inFilter && point !== chosen)
  const outside = onePerSpot(grey.map(({ lat, lon }) => project(lat, lon)).filter((at) => isNear(at, view.frame)))
  const dots = outside.map(({ x, y }) => boxAround(x, y, 14, 14))
  return { items, outside, legs, taken: [...items.map(boxOf), ...dots] }
}

/** In view, or where a drag of the map may bring it before marks are laid out anew. */
function isNear({ x, y }: XY, { left, top, right, bottom }: Box): boolean {
  const [wide, high] = [(right - left) / 2, (bottom - top) / 2]
  return x > left - wide && x < right + wide && y > top - high && y < bottom + high
}

/** Of those that would lie on one another one is drawn. */
function onePerSpot(spots: readonly XY[]): readonly XY[] {
  const byPlace = new Map(spots.map((spot) => [`${Math.round(spot.x / 3)} ${Math.round(spot.y / 3)}`, spot]))
  return [...byPlace.values()]
}

function itemOf(group: Group, at: XY, towns: readonly Place[]): Item {
  const [only] = group.points
  return group.points.length === 1 && only ? pinOf(only, at, false) : severalOf(group, at, towns)
}

function pinOf(point: LocatedService, at: XY, chosen: boolean): Item {
  const { key, name, lat, lon } = point
  return { kind: 'pin', key, name: `${name}, ${precisionWords(point)}`, lat, lon, x: at.x, y: at.y, point, chosen }
}

function severalOf(group: Group, at: XY, towns: readonly Place[]): Extract<Item, { kind: 'several' }> {
  const { lat, lon } = group
  const near = nearest(towns, lat, lon)
  const name = `${group.points.length} services near ${near}`
  return { kind: 'several', key: group.key, name, lat, lon, x: at.x, y: at.y, group, near, opened: false }
}

function nearest(towns: readonly Place[], lat: number, lon: number): string {
  const far = (town: Place) => (town.lat - lat) ** 2 + ((town.lon - lon) * 0.62) ** 2
  return (
    towns.reduce<Place | null>((best, town) => (best && far(best) <= far(town) ? best : town), null)?.name ?? 'here'
  )
}

/** A drop stands on its point, every other mark over it. */
function boxOf(item: Item): Box {
  if (item.kind === 'several') return boxAround(item.x, item.y, 31, 31)
  return isExact(item.point.precision) ? boxAround(item.x, item.y - 13, 20, 26) : boxAround(item.x, item.y, 24, 24)
}

/** The point itself if nothing stands there, else the nearest clear spot beside it. */
function clearSpot(at: XY, taken: readonly Box[]): XY {
  const clear = (spot: XY) => !taken.some((box) => overlaps(box, boxAround(spot.x, spot.y, 22, 22)))
  if (clear(at)) return at
  const spots = [1, 1.5].flatMap((far) => aside.map(([dx, dy]) => ({ x: at.x + dx * far, y: at.y + dy * far })))
  return spots.find(clear) ?? { x: at.x + 27, y: at.y }
}
