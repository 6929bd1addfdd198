import type { Report } from '../../core/import/report'
import styles from './RecordSum.module.css'

/** The sum that must tie: every record is loaded, refused, skipped or blank. The bar beside it draws the same. */
export function RecordSum({ report }: { report: Report }) {
  const { loaded, rejected, skipped, blank } = report
  const read = loaded + rejected.length + skipped.length + blank
  const parts = [
    { id: 'ready', count: loaded, words: 'ready to load' },
    { id: 'refused', count: rejected.length, words: 'refused, listed here' },
    { id: 'skipped', count: skipped.length, words: 'skipped: titles, totals' },
    { id: 'blank', count: blank, words: 'blank' },
  ]
  return (
    <section className={styles.sum} aria-label="What became of every record">
      <p className={styles.words}>
        <span>
          <b>{read.toLocaleString('en-GB')}</b> {read === 1 ? 'record' : 'records'} read
        </span>
        {parts.map(({ id, count, words }, at) => (
          <span key={id} className={styles.part} data-part={id} data-none={count === 0 || undefined}>
            <span className={styles.sign}>{at === 0 ? '=' : '+'}</span> <b>{count.toLocaleString('en-GB')}</b> {words}
          </span>
        ))}
      </p>
      <svg className={styles.bar} viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
        {segments(parts.map(({ count }) => count)).map(({ from, width }, at) => (
          <rect key={parts[at]?.id} data-part={parts[at]?.id} x={from} y={0} width={width} height={10} />
        ))}
      </svg>
    </section>
  )
}

/** Lengths of a bar of 1000 with gaps of 4; what is there at all is wide enough to be seen. */
function segments(counts: readonly number[]): readonly { from: number; width: number }[] {
  const shown = counts.map((count) => (count > 0 ? Math.max(count, 0.008 * counts.reduce((a, b) => a + b)) : 0))
  const gaps = 4 * Math.max(0, shown.filter((count) => count > 0).length - 1)
  const all = shown.reduce((a, b) => a + b, 0)
  let from = 0
  return shown.map((count) => {
    const width = all === 0 ? 0 : (count / all) * (1000 - gaps)
    const at = from
    if (width > 0) from += width + 4
    return { from: at, width }
  })
}
