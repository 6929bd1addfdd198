import { lazy, Suspense, useMemo, useRef, useState } from 'react'
import { type Dimension, dimensionLabels } from '../../../core/dataset/define'
import type { Outlines, Places } from '../../../core/place/places'
import { countOff, countPlaces } from '../../../core/place/placeWords'
import type { LocatedService } from '../../../marks/map/locatedService'
import { SampleMark } from '../../../ui/SampleMark'
import { Slicer } from '../../../ui/Slicer'
import { SlicerList } from '../../../ui/SlicerList'
import type { SlicerEntry } from '../../../ui/slicerEntry'
import { useBox } from '../../../ui/useBox'
import { NotOnMap } from './NotOnMap'
import { ServiceDetails } from './ServiceDetails'
import { ServiceList } from './ServiceList'
import styles from './ServicesPanel.module.css'
import { nameWords, type PlacedService, placeService, type ServiceRow } from './serviceRow'
import { titleWords } from './titleWords'

/** The map and its library come when first shown; without them the list still holds every service. */
const MapMark = lazy(() =>
  import('../../../marks/map/MapMark').then(
    (map) => ({ default: map.MapMark }),
    () => ({ default: MapMissing }),
  ),
)

export interface ServicesPanelProps {
  /** The services that the filters leave. */
  rows: readonly ServiceRow[]
  /** The services that the filters take away, drawn grey on the map. */
  others?: readonly ServiceRow[]
  /** How many services there are without any filter. */
  total: number
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
  /** Beside the charts of the overview, or the whole of the services page. */
  variant: 'beside' | 'whole'
  /** How the Town and Cluster slicers stand; left out, as the width allows. */
  slicers?: 'list' | 'dropdown' | 'none'
  /** They show what is kept and let nothing be changed. */
  frozen?: boolean
}

const none: readonly ServiceRow[] = []
const listsFrom = 600
const wholeFrom = 1000

/** The early help services: which are on the map, which are not and why, and every one of them in the list. */
export function ServicesPanel(props: ServicesPanelProps) {
  const {
    rows,
    others = none,
    total,
    outlines,
    places,
    chosenService,
    onChooseService,
    sample,
    variant,
    cannotFilter = [],
    frozen = false,
  } = props
  const box = useRef<HTMLElement>(null)
  const { width } = useBox(box)
  const [onlyOff, setOnlyOff] = useState(false)
  const services = useMemo(() => rows.map((row) => placeService(row, places)), [rows, places])
  const outside = useMemo(() => others.map((row) => placeService(row, places)), [others, places])
  const points = useMemo(() => [...pointsOf(services, true), ...pointsOf(outside, false)], [services, outside])
  const towns = useMemo(() => [...places.towns.values()], [places])
  const counts = useMemo(() => countPlaces(services.map((service) => service.located)), [services])

  const off = countOff(counts)
  const idle = counts.off['not-running']
  const running = total - idle - outside.filter(isIdle).length
  const isOff = onlyOff && off > 0
  const listed = isOff ? services.filter((service) => service.located.on === 'list') : services
  const chosen = services.find((service) => service.key === chosenService) ?? null
  const isWhole = variant === 'whole' && width >= wholeFrom
  const form = props.slicers ?? (width >= (variant === 'whole' ? wholeFrom : listsFrom) ? 'list' : 'dropdown')
  const Filter = form === 'list' ? SlicerList : Slicer
  const isNarrow = form !== 'list' && !isWhole
  const details = chosen && (
    <div className={styles.details}>
      <ServiceDetails service={chosen} form={isWhole ? 'card' : 'strip'} onClose={() => onChooseService(null)} />
    </div>
  )
  const layout = [styles.panel, styles[variant], isWhole && styles.wide, form === 'list' && styles.withLists]

  return (
    <section className={layout.filter(Boolean).join(' ')} ref={box} aria-label="Early help services">
      <header className={styles.head}>
        <div className={styles.titleLine}>
          <h2>{titleWords(services.length - idle, running, services.length - off)}</h2>
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
        <Suspense fallback={<div className={styles.mapWaiting} />}>
          <MapMark
            outlines={outlines}
            towns={towns}
            points={points}
            chosen={chosen?.key ?? null}
            onChoose={onChooseService}
          />
        </Suspense>
      </div>
      {isNarrow && details}
      <div className={styles.listing}>
        <NotOnMap counts={counts} listed={isOff} onToggle={() => setOnlyOff(!isOff)} />
        <div className={styles.list}>
          <ServiceList
            services={listed}
            wide={isWhole}
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

const isIdle = ({ located }: PlacedService): boolean => located.on === 'list' && located.reason === 'not-running'

function pointsOf(services: readonly PlacedService[], inFilter: boolean): LocatedService[] {
  return services.flatMap((service) => {
    const { key, located } = service
    if (located.on === 'list') return []
    const { lat, lon, precision, within } = located
    return [{ key, name: nameWords(service), lat, lon, precision, within, inFilter }]
  })
}

function MapMissing() {
  return (
    <p className={styles.mapMissing}>
      The map could not be fetched. The list holds every service; reload to try again.
    </p>
  )
}
