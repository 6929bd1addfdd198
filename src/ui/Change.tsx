import type { ChangeInWords } from '../core/text/changeWords'
import styles from './Change.module.css'

/** How a figure moved: the arrow is the direction, the colour whether it is wanted, and the words say both. */
export function Change({ change }: { change: ChangeInWords }) {
  const arrow = { up: '▲', down: '▼', same: '=', none: '' }[change.direction]
  return (
    <span className={`${styles.change} ${styles[change.good]}`}>
      {arrow !== '' && (
        <span className={styles.arrow} aria-hidden="true">
          {arrow}
        </span>
      )}
      {change.words}
      {change.good !== 'neither' && <span className={styles.hidden}>, {change.good}</span>}
    </span>
  )
}
