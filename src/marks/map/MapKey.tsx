import styles from './MapMark.module.css'
import { PinShape } from './PinShape'

/** What the marks mean, below the map so that it covers none of them. */
export function MapKey({ several, outside }: { several: boolean; outside: boolean }) {
  return (
    <ul className={styles.key} aria-label="Key">
      <li>
        <PinShape kind="exact" /> exact
      </li>
      <li>
        <PinShape kind="approximate" /> approximate
      </li>
      {several && (
        <li>
          <span className={styles.keyDisc}>
            <PinShape kind="several" />
            <span className={styles.count}>6</span>
          </span>
          several
        </li>
      )}
      {outside && (
        <li>
          <PinShape kind="outside" /> outside the filter
        </li>
      )}
    </ul>
  )
}
