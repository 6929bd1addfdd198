import { hasNumber } from '../core/text/figureWords'
import { Choices, type ChoicesProps } from './Choices'
import { Dot } from './Dot'
import styles from './LineMark.module.css'
import { type Lines, nudged } from './linesOf'
import { useCoarse } from './useRowHeight'

interface LineEndsProps extends Pick<ChoicesProps, 'onPick' | 'onBehind'> {
  name: string
  lines: Lines
  left: number
  width: number
  height: number
  /** The name stands under the value where there is little room. */
  narrow: boolean
  y: (value: number) => number
}

/** Value, then name, at the end of each line; each is the button that chooses its line. */
export function LineEnds({ name, lines, left, width, height, narrow, y, onPick, onBehind }: LineEndsProps) {
  const { seriesAxis: axis, series } = lines
  const least = useCoarse() ? 44 : 24
  const rowHeight = narrow ? Math.max(30, least) : least
  const ends = series.map((one) => {
    const last = [...one.figures].reverse().find(hasNumber)
    return last ? y(last.value ?? 0) : height
  })
  const gap = Math.min(rowHeight, height / Math.max(series.length, 1))
  const places = nudged(ends, gap, height - rowHeight / 2)
  const items = series.map((one, index) => {
    const chosen = axis?.chosen.includes(one.id) ?? false
    return {
      id: one.id,
      className: [styles.end, narrow ? styles.narrow : '', chosen ? styles.chosen : ''].join(' '),
      style: { left, width, top: (places[index] ?? 0) - rowHeight / 2, height: rowHeight },
      chosen,
      content: (
        <>
          <span className={styles.endLine}>
            <svg width={11} height={11} aria-hidden="true" className={styles.key}>
              <Dot x={5.5} y={5.5} shape={one.shape} colour={one.colour} />
            </svg>
            <b>{one.end}</b>
          </span>{' '}
          <span className={styles.endName}>{one.label}</span>
          <span className={styles.more}>: {one.more}</span>
        </>
      ),
    }
  })
  return (
    <Choices
      label={name}
      orientation="vertical"
      className={styles.ends}
      items={items}
      start={items.findIndex((item) => item.chosen)}
      onPick={onPick}
      onBehind={onBehind}
    />
  )
}
