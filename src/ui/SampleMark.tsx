import styles from './SampleMark.module.css'

/** Says in words that what stands beside it is not a real record of any agency; `brief` where there is little room, as a place may say that there is (`--gt-sample-data`). */
export function SampleMark({ brief = false }: { brief?: boolean }) {
  return (
    <span className={styles.mark} title="Sample data: owners, dates, statuses and headcounts are illustrative">
      Sample{!brief && <span className={styles.data}> data</span>}
    </span>
  )
}
