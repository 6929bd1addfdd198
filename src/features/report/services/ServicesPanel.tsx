import { useMemo, useRef, useState } from 'react'
import { type Dimension, dimensionLabels } from '../../../core/dataset/define'
import type { Outlines, Places } from '../../../core/place/places'
import { countOff, countPlaces, placedByWords } from '../../../core/place/placeWords'
import { SampleMark } from '../../../ui/SampleMark'
import { Slicer } from '../../../ui/Slicer'
import { SlicerList } from '../../../ui/SlicerList'
import type { SlicerEntry } from '../../../ui/slicerEntry'
import { useBox } from '../../../ui/useBox'
import { LazyMap } from './LazyMap'
import { isIdle, mapPoints } from './mapPoints'
import { NotOnMap } from './NotOnMap'
import { ServiceDetails } from './ServiceDetails'
import { ServiceList } from './ServiceList'
import styles from './ServicesPanel.module.css'
import type { PlacedService } from './serviceRow'
import { titleWords } from './titleWords'

export interface ServicesPanelProps {
  /** The services that the filters leave. */
  services: readonly PlacedService[]
  /** The services that the filters take away, drawn grey on the map. */
  outside?: readonly PlacedService[]
  /** How many services there are without any filter. */
  total: number
  /** Which clusters lack help, in words; the title says it while no filter leaves a part. */
  gap?: string | null | undefined
  /** Why there is none at all, where there is none. */
  whyNone?: string | undefined
  /** Dimensions with a filter in force that services do not have. */
  cannotFilter?: readonly Dimension[]
  townEntries: readonly SlicerEntry[]
  clusterEntries: readonly SlicerEntry[]
  towns: readonly string[]
  clusters: readonly string[]
  onTowns: (ids: string[]) => void
  onClusters: (ids: string[]) => void
  outlines: Outlines
  places: Places
  /** The key of the chosen service. */
  chosenService: string | null
  onChooseService: (key: string | null) => void
  /** True while the list is sample data. */
  sample: boolean
  /** How the Town and Cluster slicers stand; left out, as the width allows. */
  slicers?: 'list' | 'dropdown' | 'none'
  /** They show what is kept and let nothing be changed. */
  frozen?: boolean
}

const none: readonly PlacedService[] = []
const listsFrom = 600

/** The early help services: which are on the map, which are not and why, and every one of them in the list. */
export function ServicesPanel(props: ServicesPanelProps) {
  const {
    services,
    outside = none,
    total,
    outlines,
    places,
    chosenService,
    onChooseService,
    sample,
    cannotFilter = [],
    frozen = false,
  } = props
  const box = useRef<HTMLElement>(null)
  const { width } = useBox(box)
  const [onlyOff, setOnlyOff] = useState(false)
  const points = useMemo(() => [...mapPoints(services, true), ...mapPoints(outside, false)], [services, outside])
  const towns = useMemo(() => [...places.towns.values()], [places])
  const counts = useMemo(() => countPlaces(services.map((service) => service.located)), [services])

  const off = countOff(counts)
  const idle = counts.off['not-running']
  const running = total - idle - outside.filter(isIdle).length
  const isOff = onlyOff && off > 0
  const listed = isOff ? services.filter((service) => service.located.on === 'list') : services
  const chosen = services.find((service) => service.key === chosenService) ?? null
  const form = props.slicers ?? (width >= listsFrom ? 'list' : 'dropdown')
  const Filter = form === 'list' ? SlicerList : Slicer
  const isNarrow = form !== 'list'
  const details = chosen && (
    <div className={styles.details}>
      <ServiceDetails service={chosen} onClose={() => onChooseService(null)} />
    </div>
  )
  const layout = [styles.panel, form === 'list' && styles.withLists]

  return (
    <section className={layout.filter(Boolean).join(' ')} ref={box} aria-label="Early help services">
      <header className={styles.head}>
        <div className={styles.titleLine}>
          <h2>{titleWords(services.length - idle, running, services.length - off, props.gap)}</h2>
          {sample && <SampleMark />}
        </div>
        <p>
          {total === 0 && props.whyNone ? `${props.whyNone} ` : ''}
          Only services whose place is known are on the map. The list shows all, including online services.
          {cannotFilter.map((dimension) => ` ${dimensionLabels[dimension]} cannot filter this.`)}
        </p>
      </header>
      {form !== 'none' && (
        <div className={form === 'list' ? styles.slicerLists : styles.slicerRow}>
          <Filter
            {...{ frozen }}
            name="Town"
            entries={props.townEntries}
            chosen={props.towns}
            onChange={props.onTowns}
          />
          <Filter
            {...{ frozen }}
            name="Cluster"
            entries={props.clusterEntries}
            chosen={props.clusters}
            onChange={props.onClusters}
          />
        </div>
      )}
      <div className={styles.map}>
        <LazyMap
          outlines={outlines}
          towns={towns}
          points={points}
          chosen={chosen?.key ?? null}
          onChoose={onChooseService}
          placedBy={placedByWords(places)}
        />
      </div>
      {isNarrow && details}
      <div className={styles.listing}>
        <NotOnMap counts={counts} listed={isOff} onToggle={() => setOnlyOff(!isOff)} />
        <div className={styles.list}>
          <ServiceList
            services={listed}
            caption={isOff ? `${off} services that are not on the map` : `${listed.length} early help services`}
            chosen={chosenService}
            onChoose={onChooseService}
          />
        </div>
      </div>
      {!isNarrow && details}
    </section>
  )
}
