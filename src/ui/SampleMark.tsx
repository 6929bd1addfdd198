import styles from './SampleMark.module.css'

/** Says in words that what stands beside it is not a real record of any agency. */
export function SampleMark() {
  return (
    <span className={styles.mark} title="Sample data: owners, dates, statuses and headcounts are illustrative">
      Sample data
    </span>
  )
}
