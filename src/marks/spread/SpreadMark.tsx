import { memo } from 'react'
import { rowTotalAt, totalAt } from '../../core/query/figureAt'
import type { Figure, Result } from '../../core/query/query'
import { figureWords, hasNumber, type Measure } from '../../core/text/figureWords'
import { tipWords } from '../../core/text/tipWords'
import { Choices } from '../Choices'
import choice from '../choiceRow.module.css'
import { isDimmed, type MarkActions, picksOf } from '../onPick'
import { useRowHeight } from '../useRowHeight'
import { useTip } from '../useTip'
import styles from './SpreadMark.module.css'

interface SpreadMarkProps extends MarkActions {
  name: string
  result: Result
}

const sides = ['left', 'right'] as const

/** Two counts of each entry, back to back: the first measure to the left, the second to the right, names between. */
export const SpreadMark = memo(function SpreadMark({ name, result, onPick, onBehind }: SpreadMarkProps) {
  const [axis] = result.axes
  const { tip, ...tipHandlers } = useTip((key) => {
    const row = axis?.entries.findIndex(({ id }) => id === key) ?? -1
    return row < 0 ? undefined : tipWords(result, [row])
  })
  const { rowHeight } = useRowHeight()
  const [left, right] = result.measures
  if (!axis || !left || !right) return null
  const most = Math.max(1, ...result.rowTotals.map((figure) => (hasNumber(figure) ? figure.value : 0)))
  const items = axis.entries.map((entry, row) => {
    const figures = [rowTotalAt(result, 0, row), rowTotalAt(result, 1, row)] as const
    const chosen = axis.chosen.includes(entry.id)
    return {
      id: entry.id,
      className: `${choice.row} ${styles.row} ${chosen ? styles.chosen : ''}`,
      style: { minBlockSize: rowHeight },
      chosen,
      content: (
        <>
          <span className={styles.label}>
            {entry.label}
            <span className={styles.hidden}>: </span>
          </span>
          {sides.map((side, at) => (
            <Side
              key={side}
              {...{ side, most }}
              figure={figures[at] ?? figures[0]}
              measure={at === 0 ? left : right}
              dimmed={isDimmed(axis, entry.id)}
            />
          ))}
        </>
      ),
    }
  })
  return (
    <div className={styles.spread}>
      {sides.map((side, at) => (
        <p key={side} className={styles[side]}>
          {`${result.measures[at]?.label ?? ''}: ${figureWords(totalAt(result, at), left)}`}
        </p>
      ))}
      <Choices
        label={name}
        orientation="vertical"
        className={styles.rows}
        items={items}
        start={items.findIndex((item) => item.chosen)}
        onPick={onPick && axis.dimension && ((id, _, additive) => onPick(picksOf(result.axes, [id]), additive))}
        onBehind={onBehind && ((id) => onBehind([id], left.id))}
        tip={tipHandlers}
      />
      {tip}
    </div>
  )
})

interface SideProps {
  side: (typeof sides)[number]
  figure: Figure
  measure: Measure
  most: number
  dimmed: boolean
}

function Side({ side, figure, measure, most, dimmed }: SideProps) {
  const share = hasNumber(figure) ? figure.value / most : 0
  return (
    <span className={styles.side} data-side={side}>
      <span
        className={styles.bar}
        data-dimmed={dimmed || undefined}
        style={{ flexBasis: `calc(${share} * (100% - 26px))` }}
      />
      <b>
        {figureWords(figure, measure)}
        <span className={styles.hidden}>{` ${measure.noun}${side === 'left' ? ', ' : ''}`}</span>
      </b>
    </span>
  )
}
