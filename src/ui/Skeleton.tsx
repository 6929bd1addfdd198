import styles from './Skeleton.module.css'

/** The still shape of what is coming; it shows after 150 ms, so that a quick answer never flickers. */
export function Skeleton({ of, rows = 7 }: { of: string; rows?: number }) {
  return (
    <div className={styles.skeleton} role="status">
      <span className={styles.words}>Counting {of}</span>
      {Array.from({ length: rows }, (_, index) => index).map((index) => (
        <span key={index} className={styles.row} aria-hidden="true">
          <span className={styles.label} />
          <span className={styles.bar} style={{ inlineSize: `${Math.round(70 - index * 8)}%` }} />
        </span>
      ))}
    </div>
  )
}
