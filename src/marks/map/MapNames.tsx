import type { ReactNode } from 'react'
import type { Outlines, Place } from '../../core/place/places'
import { precisionWords } from '../../core/place/placeWords'
import type { Layout } from './layOut'
import type { LocatedService } from './locatedService'
import styles from './MapMark.module.css'
import { type Box, boxAround, type PlacedLabel, placeLabels, spotInRing } from './placeLabels'
import { pixelsPerMetre } from './scale'
import type { MapView } from './useLeaflet'

interface MapNamesProps {
  outlines: Outlines
  towns: readonly Place[]
  layout: Layout
  chosen: LocatedService | null
  view: MapView
}

const wide = 600
const shieldsApart = 170

/** The words on the ground: what the chosen service is, towns, road numbers, areas. Only what finds room is drawn. */
export function MapNames({ outlines, towns, layout, chosen, view }: MapNamesProps) {
  const { project, frame } = view
  const taken: Box[] = [...layout.taken, ...view.over]
  if (chosen) taken.push(doubtBox(chosen, view))
  const areas = new Set(outlines.neighbours.map((neighbour) => neighbour.name))
  const mark = layout.items.find((item) => item.kind === 'pin' && item.chosen)

  const callouts =
    chosen && mark && frame.right - frame.left >= wide
      ? placeLabels(
          [{ id: chosen.key, x: mark.x, y: mark.y, ...calloutSize(chosen), reaches: [40, 70, 100] }],
          taken,
          frame,
        )
      : []
  const townLabels = placeLabels(
    towns
      .filter((town) => !areas.has(town.name))
      .map((town) => townWanted(town, project(town.lat, town.lon), layout))
      .sort((a, b) => a.reaches[0] - b.reaches[0])
      .reverse(),
    taken,
    frame,
  )
  const uncovered = towns.filter((town) => !isCovered(project(town.lat, town.lon), layout))
  const shields = shieldsOf(outlines, taken, view)
  const areaLabels = areaNames(outlines, taken, view)

  return (
    <div aria-hidden="true">
      {callouts.map((at) => (
        <Name key={at.id} at={at} className={styles.callout}>
          <strong>{chosen?.name}</strong>
          <span>{chosen && precisionWords(chosen)}</span>
        </Name>
      ))}
      {callouts.map((at) => mark && <Leader key={at.id} from={mark} to={at} />)}
      {townLabels.map((at) => (
        <Name key={at.id} at={at} className={styles.town}>
          {at.id}
        </Name>
      ))}
      {townLabels.map((at) => {
        const town = uncovered.find((other) => other.name === at.id)
        const spot = town && project(town.lat, town.lon)
        return spot && <span key={at.id} className={styles.townDot} style={{ left: spot.x, top: spot.y }} />
      })}
      {shields.map((at) => (
        <Name key={`${at.id} ${at.x} ${at.y}`} at={at} className={styles.shield}>
          {at.id}
        </Name>
      ))}
      {areaLabels.map((at) => (
        <Name key={at.id} at={at} className={styles.area}>
          {at.id}
        </Name>
      ))}
    </div>
  )
}

/** A town's name stands close to its point, or just clear of the mark that covers it; those with a mark come first. */
function townWanted(town: Place, at: { x: number; y: number }, layout: Layout) {
  const reaches = isCovered(at, layout) ? ([16, 22] as const) : ([4, 9] as const)
  return { id: town.name, ...at, width: town.name.length * 7.2 + 6, height: 17, reaches }
}

const isCovered = (at: { x: number; y: number }, layout: Layout) =>
  layout.items.some((item) => Math.hypot(item.x - at.x, item.y - at.y) < 22)

function doubtBox(chosen: LocatedService, { project, zoom }: MapView): Box {
  const { x, y } = project(chosen.lat, chosen.lon)
  const across = Math.min(160, 2 * chosen.within * pixelsPerMetre(chosen.lat, zoom))
  return boxAround(x, y, across, across)
}

const calloutSize = (chosen: LocatedService) => ({
  width: Math.max(chosen.name.length * 7.2, precisionWords(chosen).length * 6.2) + 26,
  height: 46,
})

function Name({ at, className, children }: { at: PlacedLabel; className: string | undefined; children: ReactNode }) {
  return (
    <span className={`${styles.name} ${className ?? ''}`} style={{ left: at.x, top: at.y }}>
      {children}
    </span>
  )
}

function Leader({ from, to }: { from: { x: number; y: number }; to: { x: number; y: number } }) {
  return (
    <svg className={styles.under} width="1" height="1" aria-hidden="true">
      <line className={styles.leg} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
    </svg>
  )
}

/** Road numbers along each road, well apart. */
function shieldsOf(outlines: Outlines, taken: Box[], { project, frame }: MapView): PlacedLabel[] {
  return outlines.motorways.flatMap(({ name, lines }) => {
    const placed: PlacedLabel[] = []
    const spots = lines.toSorted((a, b) => b.length - a.length).flatMap((line) => middleOut(line))
    for (const [lon, lat] of spots) {
      const at = project(lat, lon)
      if (placed.some((other) => Math.hypot(other.x - at.x, other.y - at.y) < shieldsApart)) continue
      placed.push(
        ...placeLabels([{ id: name, ...at, width: name.length * 8 + 10, height: 17, on: true }], taken, frame),
      )
    }
    return placed
  })
}

/** The points of a line from its middle outwards, with the middles of its stretches, so that no number stands at an end. */
function middleOut(line: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const halves = line.slice(1).map(([lon, lat], place) => {
    const [fromLon, fromLat] = line[place] ?? [lon, lat]
    return [(lon + fromLon) / 2, (lat + fromLat) / 2] as const
  })
  const middle = (halves.length - 1) / 2
  return halves
    .map((at, place) => ({ at, far: Math.abs(place - middle) }))
    .sort((a, b) => a.far - b.far)
    .map(({ at }) => at)
}

/** Names of the areas and waters in view, each where it lies freest. */
function areaNames(outlines: Outlines, taken: Box[], { project, frame }: MapView): PlacedLabel[] {
  const waters = placeLabels(
    outlines.waters.map(({ name, at: [lon, lat] }) => ({
      id: name,
      ...project(lat, lon),
      width: areaWidth(name),
      height: 16,
      on: true,
    })),
    taken,
    frame,
  )
  const lands = outlines.neighbours.flatMap(({ name, ring }) => {
    const pixels = ring.map(([lon, lat]) => {
      const { x, y } = project(lat, lon)
      return [x, y] as const
    })
    const spot = spotInRing(pixels, areaWidth(name), 14, taken, frame)
    if (!spot) return []
    taken.push(boxAround(spot.x, spot.y, areaWidth(name), 16))
    return [{ id: name, ...spot }]
  })
  return [...waters, ...lands]
}

const areaWidth = (name: string) => name.length * 8 + 6
