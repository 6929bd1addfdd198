import { lazy, Suspense } from 'react'
import type { MapMarkProps } from '../../../marks/map/MapMark'
import styles from './ServicesPanel.module.css'

/** The map and its library come when first shown; without them the list still holds every service. */
const MapMark = lazy(() =>
  import('../../../marks/map/MapMark').then(
    (map) => ({ default: map.MapMark }),
    () => ({ default: MapMissing }),
  ),
)

/** The map of services, fetched when it is first shown. */
export function LazyMap(props: MapMarkProps) {
  return (
    <Suspense fallback={<div className={styles.mapWaiting} />}>
      <MapMark {...props} />
    </Suspense>
  )
}

function MapMissing() {
  return (
    <p className={styles.mapMissing}>
      The map could not be fetched. The list holds every service; reload to try again.
    </p>
  )
}
