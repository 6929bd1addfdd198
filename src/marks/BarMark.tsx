import { memo, useMemo } from 'react'
import type { Result } from '../core/query/query'
import { formatPercent } from '../core/text/format'
import { narrate } from '../core/text/narrate'
import { BarPlot } from './BarPlot'
import { barsOf } from './barsOf'
import { CategoryRows } from './CategoryRows'
import styles from './marks.module.css'
import type { MarkActions } from './onPick'

interface BarMarkProps extends MarkActions {
  name: string
  result: Result
  target?: number | undefined
}

/** A bar an entry, from 0, with its value and what it rests on at its end. */
export const BarMark = memo(function BarMark({ name, result, target, ...actions }: BarMarkProps) {
  const drawn = useMemo(() => barsOf(result, target), [result, target])
  if (!drawn) return null
  const { bars, rows, max, reserve } = drawn
  return (
    <div className={styles.mark}>
      <CategoryRows
        {...{ result, rows, reserve, ...actions }}
        label={name}
        foot={target === undefined ? undefined : { at: target / max, words: `target ${formatPercent(target)}` }}
        plot={<BarPlot label={narrate(result)} {...{ bars, max, target }} />}
      />
    </div>
  )
})
