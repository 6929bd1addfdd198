import styles from './Timeline.module.css'

const entries = [
  { id: 'run', label: 'agreed, and time since' },
  { id: 'due', label: 'due' },
  { id: 'earlier', label: 'was due, in an earlier tracker' },
  { id: 'late', label: 'late' },
  { id: 'done', label: 'completed' },
] as const

/** What the marks of a timeline mean. */
export function TimelineKey() {
  return (
    <ul className={styles.key} aria-label="Key">
      {entries.map(({ id, label }) => (
        <li key={id}>
          <svg width={26} height={14} viewBox="0 0 26 14" aria-hidden="true">
            {id === 'run' && <path className={styles.start} d="M2 3V11" />}
            {(id === 'run' || id === 'late') && <path className={styles[id]} d="M2 7H24" />}
            {(id === 'due' || id === 'earlier') && <path className={styles[id]} d="M13 1.5L18.5 7L13 12.5L7.5 7Z" />}
            {id === 'done' && <circle className={styles.done} cx={13} cy={7} r={5} />}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}
