import type { Report } from '../../core/import/report'
import styles from './RecordSum.module.css'

/** The sum that must tie: every record is loaded, refused, skipped or blank. */
export function RecordSum({ report }: { report: Report }) {
  const { loaded, rejected, skipped, blank } = report
  const read = loaded + rejected.length + skipped.length + blank
  const parts = [
    { sign: '', count: read, words: 'records read' },
    { sign: '=', count: loaded, words: 'ready to load' },
    { sign: '+', count: rejected.length, words: 'refused, listed here' },
    { sign: '+', count: skipped.length, words: 'skipped: titles, totals' },
    { sign: '+', count: blank, words: 'blank' },
  ]
  return (
    <p className={styles.sum}>
      {parts.map(({ sign, count, words }) => (
        <span key={words} className={styles.part}>
          {sign && <span className={styles.sign}>{sign} </span>}
          <b>{count.toLocaleString('en-GB')}</b> {words}
        </span>
      ))}
    </p>
  )
}
