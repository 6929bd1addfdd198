import styles from './CardMenu.module.css'

interface TakenLineProps {
  busy: boolean
  said: { words: string; failed: boolean } | null
}

/** How taking something away went, said aloud. */
export function TakenLine({ busy, said }: TakenLineProps) {
  return (
    <span role="status" className={styles.said} data-failed={said?.failed || undefined}>
      {busy ? 'Working…' : said?.words}
    </span>
  )
}
