import type { Map as LeafletMap } from 'leaflet'
import styles from './MapMark.module.css'

/** Buttons that move the map: closer, further, and back to the whole of it. */
export function MapTools({ map, onHome }: { map: LeafletMap; onHome: () => void }) {
  return (
    <fieldset className={styles.tools} data-over="" aria-label="Zoom">
      <button type="button" aria-label="Zoom in" onClick={() => map.zoomIn(1, { animate: false })}>
        +
      </button>
      <button type="button" aria-label="Zoom out" onClick={() => map.zoomOut(1, { animate: false })}>
        −
      </button>
      <button type="button" aria-label="Show the whole map" onClick={onHome}>
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path d="M1.5 5V1.500H5M9 1.500h3.500V5M12.5 9v3.500H9M5 12.500H1.500V9" />
        </svg>
      </button>
    </fieldset>
  )
}
