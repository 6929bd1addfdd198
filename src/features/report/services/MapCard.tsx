import { useMemo } from 'react'
import { type Dimension, dimensionLabels } from '../../../core/dataset/define'
import type { Outlines, Places } from '../../../core/place/places'
import { countOff, countPlaces, placedByWords } from '../../../core/place/placeWords'
import type { MapNarrowing } from '../../../marks/map/MapMark'
import { SampleMark } from '../../../ui/SampleMark'
import { LazyMap } from './LazyMap'
import { isIdle, mapPoints } from './mapPoints'
import { NotOnMap } from './NotOnMap'
import styles from './ServicesPage.module.css'
import type { PlacedService } from './serviceRow'
import { titleWords } from './titleWords'

interface MapCardProps {
  services: readonly PlacedService[]
  outside: readonly PlacedService[]
  total: number
  whyNone: string | undefined
  cannotFilter: readonly Dimension[]
  outlines: Outlines
  places: Places
  chosenService: string | null
  onChooseService: (key: string | null) => void
  sample: boolean
  /** True while the list holds only what is not on the map. */
  listedOff: boolean
  onListOff: () => void
  narrowing: MapNarrowing
}

/** The services that are on the map, and why the others are not. */
export function MapCard(props: MapCardProps) {
  const { services, outside, total, places, chosenService } = props
  const points = useMemo(() => [...mapPoints(services, true), ...mapPoints(outside, false)], [services, outside])
  const towns = useMemo(() => [...places.towns.values()], [places])
  const counts = useMemo(() => countPlaces(services.map(({ located }) => located)), [services])
  const off = countOff(counts)
  const idle = counts.off['not-running']
  const running = total - idle - outside.filter(isIdle).length
  return (
    <section className={`${styles.card} ${styles.mapCard}`} aria-label="Services on the map">
      <header className={styles.head}>
        <h2>{titleWords(services.length - idle, running, services.length - off)}</h2>
        {props.sample && <SampleMark />}
      </header>
      {total === 0 && props.whyNone && <p className={styles.under}>{props.whyNone}</p>}
      {props.cannotFilter.length > 0 && (
        <p className={styles.under}>
          {props.cannotFilter.map((dimension) => `${dimensionLabels[dimension]} cannot filter this.`).join(' ')}
        </p>
      )}
      <NotOnMap counts={counts} listed={props.listedOff} onToggle={props.onListOff} />
      <div className={styles.map}>
        <LazyMap
          outlines={props.outlines}
          towns={towns}
          points={points}
          chosen={chosenService}
          onChoose={props.onChooseService}
          narrowing={props.narrowing}
          placedBy={placedByWords(places)}
        />
      </div>
    </section>
  )
}
