import type { Figure } from '../core/query/query'
import { figureWords, fractionWords, hasNumber, type Measure } from '../core/text/figureWords'
import { wholeWords } from '../core/text/wholeWords'
import styles from './marks.module.css'

interface FigureLabelProps {
  figure: Figure
  measure: Measure
  /** The same without what is chosen on marks. */
  whole?: Figure | undefined
}

/** A figure at its mark: **64%** 41/64; **S** 2/8; **14**; **5** of 14; or the words for what is not a number. */
export function FigureLabel({ figure, measure, whole }: FigureLabelProps) {
  const behind = wholeWords(figure, whole, measure)
  if (!hasNumber(figure)) return <StateLabel {...{ figure, measure, behind }} />
  const all = behind !== '' && (
    <>
      {' '}
      <span className={styles.fraction}>{behind}</span>
    </>
  )
  if (measure.unit === 'percent' && figure.small) {
    return (
      <span className={styles.value}>
        <b className={styles.sample} title="Small sample: counts only">
          S
        </b>{' '}
        <span className={styles.fraction}>{fractionWords(figure, '/')}</span>
        {all}
      </span>
    )
  }
  return (
    <span className={styles.value}>
      <b>{figureWords(figure, measure)}</b>
      {measure.unit === 'percent' && ' '}
      {measure.unit === 'percent' && <span className={styles.fraction}>{fractionWords(figure, '/')}</span>}
      {all}
    </span>
  )
}

/** A hatched box for withheld, a dashed line for nothing recorded or returned; and always the words. */
function StateLabel({ figure, measure, behind }: { figure: Figure; measure: Measure; behind: string }) {
  const dashed = figure.state === 'none-recorded' || figure.state === 'not-returned'
  return (
    <span className={styles.state}>
      {figure.state === 'withheld' && (
        <span className={styles.withheld} aria-hidden="true">
          <b>c</b>
        </span>
      )}
      {dashed && <span className={styles.dash} aria-hidden="true" />}
      {[figureWords(figure, measure), behind].filter((words) => words !== '').join(', ')}
    </span>
  )
}
