import { useId, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { GroundBox } from '../../core/place/groundBox'
import type { Outlines, Place } from '../../core/place/places'
import { plural } from '../../core/text/format'
import { boundsOf, type Home, showHome } from './home'
import { Lasso } from './Lasso'
import { layOut } from './layOut'
import type { LocatedService, Marked } from './locatedService'
import { MapChoices } from './MapChoices'
import { MapKey } from './MapKey'
import styles from './MapMark.module.css'
import { MapNames } from './MapNames'
import { MapTools } from './MapTools'
import { Pins } from './Pins'
import { scaleBar } from './scale'
import { useFindChosen } from './useFindChosen'
import { boxInView, useKeptBox } from './useKeptBox'
import { useLeaflet } from './useLeaflet'

export interface MapMarkProps {
  outlines: Outlines
  /** Named on the map where there is room. */
  towns: readonly Place[]
  points: readonly LocatedService[]
  /** The key of the chosen service; null for none. */
  chosen: string | null
  onChoose: (key: string | null) => void
  /** How the map narrows a list beside it; left out, it does not. */
  narrowing?: MapNarrowing
  /** What places the pins: `Positions from postcode sectors`. */
  placedBy?: string
}

export interface MapNarrowing {
  /** The part of the ground the list is kept to. */
  box: GroundBox | null
  onBox: (box: GroundBox | null) => void
  /** The services marked together. */
  marked: Marked | null
  onMark: (marked: Marked | null) => void
}

const scaleWidth = 84

/** The map of services on the embedded outlines. It asks nothing of any server, and a list beside it holds the same. */
export function MapMark({ outlines, towns, points, chosen, onChoose, narrowing, placedBy }: MapMarkProps) {
  const box = useRef<HTMLDivElement>(null)
  const hint = useId()
  const [opened, setOpened] = useState<{ group: string; zoom: number } | null>(null)
  const home = useMemo(() => homeOf(outlines, points), [outlines, points])
  const held = useRef(narrowing?.box != null)
  const [drawing, setDrawing] = useState(false)
  const { leaflet, view } = useLeaflet(box, outlines, home, styles, held)
  useKeptBox(leaflet?.map ?? null, narrowing?.box ?? null, narrowing?.onBox, held)
  const chosenPoint = useMemo(() => points.find((point) => point.key === chosen) ?? null, [points, chosen])
  const shown = useMemo(() => points.filter((point) => point.inFilter), [points])
  const openGroup = opened && opened.zoom === view?.zoom ? opened.group : null
  const layout = useMemo(
    () => view && layOut({ points, towns, chosen: chosenPoint, opened: openGroup }, view),
    [points, towns, chosenPoint, openGroup, view],
  )
  useFindChosen(leaflet?.map ?? null, chosenPoint)
  const bar = view && scaleBar(outlines.area.ring[0]?.[1] ?? 0, view.zoom, scaleWidth)

  const mark = (inside: readonly LocatedService[] | null, words: (count: string) => string) => {
    if (!inside) return narrowing?.onMark(null)
    const count = plural(inside.length, 'service', 'services')
    narrowing?.onMark({ keys: new Set(inside.map((point) => point.key)), words: words(count) })
  }

  return (
    <section className={styles.frame} aria-label={mapName(shown.length)} aria-describedby={hint}>
      <p id={hint} className={styles.unseen}>
        The list holds the same services. Arrow keys move from mark to mark.
      </p>
      {leaflet && narrowing && (
        <MapChoices
          kept={narrowing.box !== null}
          onKeep={() => narrowing.onBox(narrowing.box ? null : boxInView(leaflet.map))}
          drawing={drawing}
          onDraw={() => setDrawing(!drawing)}
        />
      )}
      <div className={styles.ground}>
        {leaflet && <MapTools map={leaflet.map} onHome={() => showHome(leaflet.map, home)} />}
        <div
          className={styles.box}
          ref={box}
          role="application"
          aria-label="Map ground: arrow keys move it, plus and minus zoom"
        />
        {leaflet && drawing && (
          <Lasso
            map={leaflet.map}
            points={points}
            onDrawn={(inside) => {
              setDrawing(false)
              mark(inside, (count) => `${count} drawn round on the map`)
            }}
          />
        )}
        {bar && (
          <div className={styles.scale} data-over="">
            <span>{bar.words}</span>
            <span className={styles.scaleBar} style={{ width: bar.length }} />
          </div>
        )}
      </div>
      {leaflet &&
        view &&
        layout &&
        createPortal(
          <>
            <MapNames outlines={outlines} towns={towns} layout={layout} chosen={chosenPoint} view={view} />
            <Pins
              map={leaflet.map}
              view={view}
              layout={layout}
              onChoose={onChoose}
              marked={narrowing?.marked?.keys ?? null}
              onMark={(group) => mark(group?.points ?? null, (count) => `${count} near ${group?.near ?? 'here'}`)}
              onOpen={(group) => setOpened(group === null ? null : { group, zoom: view.zoom })}
            />
          </>,
          leaflet.pane,
        )}
      <div className={styles.feet}>
        <MapKey several={shown.length > 1} outside={shown.length < points.length} />
        <p className={styles.attribution}>
          {outlines.attribution.short}
          {placedBy && ` · ${placedBy}`}
        </p>
      </div>
    </section>
  )
}

const mapName = (count: number) => `Map of ${count} ${count === 1 ? 'service' : 'services'}`

/** The partnership's area and its services; under a filter, the services it leaves. */
function homeOf(outlines: Outlines, points: readonly LocatedService[]): Home {
  const shown = points.filter((point) => point.inFilter)
  const isFiltered = shown.length > 0 && shown.length < points.length
  const near = boundsOf(outlines.neighbours.flatMap(({ ring }) => ring))
  const reach = shown
    .filter((point) => near.contains([point.lat, point.lon]))
    .map(({ lon, lat }) => [lon, lat] as const)
  if (!isFiltered) return { bounds: boundsOf([...outlines.area.ring, ...reach]), top: 20 }
  return { bounds: boundsOf(reach.length > 0 ? reach : outlines.area.ring), top: 32 }
}
