import type { CSSProperties, ReactNode } from 'react'
import type { Axis } from '../core/query/query'
import styles from './CategoryRows.module.css'
import { Choices } from './Choices'
import type { OnPick } from './onPick'
import { useRowHeight } from './useRowHeight'
import { type TipWords, useTip } from './useTip'

const longLabel = 26

/** One entry: how long its bar is drawn, what is said at its end, and what is said in a column of its own. */
export interface CategoryRow {
  id: string
  label: string
  /** The drawn length as a share of the scale; 0 draws none. */
  share: number
  /** Zero is a tick on the axis. */
  tick?: boolean
  atEnd?: ReactNode
  atRight?: ReactNode
  /** What a screen reader hears after the words in sight. */
  more: string
  tip: TipWords
}

interface CategoryRowsProps {
  axis: Axis
  /** What the rows are, for a screen reader. */
  label: string
  rows: readonly CategoryRow[]
  /** Room kept right of the scale for words at the ends of bars, px. */
  reserve: number
  plot: ReactNode
  /** A word below the plot, at a share of the scale: the target. */
  foot?: { at: number; words: string } | undefined
  onPick?: OnPick | undefined
}

/** Rows of label, bar and figure over one plot. A whole row is the target, for pointer and keyboard alike. */
export function CategoryRows({ axis, label, rows, reserve, plot, foot, onPick }: CategoryRowsProps) {
  const { tip, ...tipHandlers } = useTip((id) => rows.find((row) => row.id === id)?.tip)
  const { rowHeight } = useRowHeight()
  const track = { insetInlineEnd: reserve }
  const items = rows.map((row, index) => {
    const chosen = axis.chosen.includes(row.id)
    return {
      id: row.id,
      className: chosen ? `${styles.row} ${styles.chosen}` : `${styles.row}`,
      style: { gridRow: index + 1, blockSize: rowHeight },
      chosen,
      content: <RowContent row={row} chosen={chosen} track={track} />,
    }
  })
  return (
    <div className={styles.rows}>
      <div className={styles.plot} style={{ gridRow: `1 / span ${Math.max(rows.length, 1)}` }}>
        <div className={styles.track} style={track}>
          {plot}
        </div>
      </div>
      <Choices
        label={label}
        orientation="vertical"
        className={styles.group}
        items={items}
        start={items.findIndex((item) => item.chosen)}
        dimension={axis.dimension}
        onPick={onPick}
        tip={tipHandlers}
      />
      {foot && (
        <div className={styles.foot} style={{ gridRow: rows.length + 1 }}>
          <div className={styles.track} style={track}>
            <span className={styles.target} style={{ insetInlineStart: `${foot.at * 100}%` }}>
              {foot.words}
            </span>
          </div>
        </div>
      )}
      {tip}
    </div>
  )
}

function RowContent({ row, chosen, track }: { row: CategoryRow; chosen: boolean; track: CSSProperties }) {
  return (
    <>
      <span className={row.label.length > longLabel ? `${styles.label} ${styles.long}` : styles.label}>
        {row.label}
      </span>{' '}
      <span className={styles.cell}>
        <span className={styles.track} style={track}>
          {chosen && row.share > 0 && <span className={styles.outline} style={{ inlineSize: `${row.share * 100}%` }} />}
          {row.tick && <span className={styles.tick} />}
          {row.atEnd !== undefined && (
            <span className={styles.end} style={{ insetInlineStart: `calc(${row.share * 100}% + 6px)` }}>
              {row.atEnd}
            </span>
          )}
        </span>
      </span>
      <span className={styles.right}>{row.atRight}</span>
      {row.more !== '' && <span className={styles.more}>: {row.more}</span>}
    </>
  )
}
