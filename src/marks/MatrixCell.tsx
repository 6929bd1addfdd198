import { type ComponentProps, memo } from 'react'
import type { Figure } from '../core/query/query'
import { fullFigureWords, hasNumber, type Measure } from '../core/text/figureWords'
import { FigureLabel } from './FigureLabel'
import styles from './MatrixMark.module.css'
import marks from './marks.module.css'

interface MatrixCellProps {
  figure: Figure
  whole: Figure | undefined
  measure: Measure
  /** The end of the scale of bars, or of shades. */
  most: number
  shade: 'bar' | 'heat' | 'tick' | 'none'
  target: number | undefined
  total: boolean
  chosen: boolean
  dimmed: boolean
  role: 'gridcell' | undefined
  cellProps: Pick<ComponentProps<'td'>, 'tabIndex'>
}

/** How many steps of blue there are. */
const steps = 4

/** A figure in a cell: a bar and its number with what it rests on, or the number on a step of blue. */
export const MatrixCell = memo(function MatrixCell(props: MatrixCellProps) {
  const { figure, whole, measure, most, shade, target, total, chosen, dimmed, role, cellProps } = props
  const isShown = hasNumber(figure) && !(measure.unit === 'percent' && figure.small)
  const share = isShown && most > 0 ? figure.value / most : 0
  const step = shade === 'heat' && share > 0 ? Math.max(1, Math.ceil(share * steps - 1e-9)) : undefined
  const behind = whole && hasNumber(whole) && most > 0 ? Math.min(1, whole.value / most) : 0
  return (
    <td
      {...cellProps}
      role={role}
      className={[styles.cell, total ? styles.total : '', chosen ? styles.chosen : ''].join(' ')}
      data-step={step}
      data-dimmed={dimmed || undefined}
    >
      <span className={styles.inside}>
        {shade === 'bar' && isShown && (
          <span className={styles.track} aria-hidden="true">
            {behind > 0 && <span className={styles.behind} style={{ inlineSize: `${behind * 100}%` }} />}
            <span
              className={whole ? `${styles.bar} ${styles.part}` : styles.bar}
              style={{ inlineSize: `${Math.min(1, share) * 100}%` }}
            />
            {target !== undefined && most > 0 && (
              <span className={styles.aim} style={{ insetInlineStart: `${Math.min(1, target / most) * 100}%` }} />
            )}
          </span>
        )}
        {shade === 'tick' && hasNumber(figure) ? (
          <TickLabel isMet={figure.value > 0} words={fullFigureWords(figure, measure)} />
        ) : figure.state === 'none-recorded' && !whole ? (
          <NoneLabel />
        ) : (
          <FigureLabel {...{ figure, measure, whole }} />
        )}
      </span>
    </td>
  )
})

/** A tick or a dash for the eye; the figure for whoever hears it. */
function TickLabel({ isMet, words }: { isMet: boolean; words: string }) {
  return (
    <>
      <span aria-hidden="true" className={isMet ? styles.tick : styles.dash}>
        {isMet ? '✓' : '–'}
      </span>
      <span className={styles.heard}>{words}</span>
    </>
  )
}

/** The dashed line the key below explains: in a table of many, the words in every cell would hide the figures. */
function NoneLabel() {
  return (
    <>
      <span aria-hidden="true" className={marks.dash} />
      <span className={styles.heard}>none recorded</span>
    </>
  )
}
