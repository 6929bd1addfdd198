import type { Figure } from '../core/query/query'
import { figureWords, fractionWords, hasNumber, type Measure } from '../core/text/figureWords'
import styles from './marks.module.css'

/** A figure at its mark: **64%** 41/64; **S** 2/8; **14**; or the words for what is not a number. */
export function FigureLabel({ figure, measure }: { figure: Figure; measure: Measure }) {
  if (!hasNumber(figure)) return <StateLabel figure={figure} measure={measure} />
  if (measure.unit === 'percent' && figure.small) {
    return (
      <span className={styles.value}>
        <b className={styles.sample} title="Small sample: counts only">
          S
        </b>{' '}
        <span className={styles.fraction}>{fractionWords(figure, '/')}</span>
      </span>
    )
  }
  return (
    <span className={styles.value}>
      <b>{figureWords(figure, measure)}</b>{' '}
      {measure.unit === 'percent' && <span className={styles.fraction}>{fractionWords(figure, '/')}</span>}
    </span>
  )
}

/** A hatched box for withheld, a dashed line for nothing recorded or returned; and always the words. */
function StateLabel({ figure, measure }: { figure: Figure; measure: Measure }) {
  const dashed = figure.state === 'none-recorded' || figure.state === 'not-returned'
  return (
    <span className={styles.state}>
      {figure.state === 'withheld' && (
        <span className={styles.withheld} aria-hidden="true">
          <b>c</b>
        </span>
      )}
      {dashed && <span className={styles.dash} aria-hidden="true" />}
      {figureWords(figure, measure)}
    </span>
  )
}
