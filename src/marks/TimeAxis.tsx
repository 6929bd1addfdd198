import { figureWords } from '../core/text/figureWords'
import { Choices, type ChoicesProps } from './Choices'
import styles from './LineMark.module.css'
import type { Lines } from './linesOf'

interface TimeAxisProps extends Pick<ChoicesProps, 'onPick' | 'onBehind' | 'tip'> {
  lines: Lines
  /** Where the first quarter stands, and how far apart they are, px. */
  from: number
  step: number
  top: number
  plotHeight: number
}

/** A quarter narrower than this is read, not pressed (WCAG 2.2, 2.5.8 Target size); the slicer chooses it there. */
const leastTarget = 24

/** Quarters under their financial years. A quarter is a column as tall as the plot: it tells its figures and can be chosen. */
export function TimeAxis({ lines, from, step, top, plotHeight, tip, onPick, onBehind }: TimeAxisProps) {
  const { times, timeAxis, series, measure } = lines
  const wide = Math.max(step, 18)
  const years = yearsOf(times)
  const every = Math.max(1, Math.ceil(20 / Math.max(step, 1)))
  const items = times.map((time, index) => {
    const told = series.map((one) => {
      const figure = one.figures[index]
      return `${one.label} ${figure ? figureWords(figure, measure) : 'none recorded'}`
    })
    const chosen = timeAxis.chosen.includes(time.id)
    return {
      id: time.id,
      name: `${time.year} ${time.label}: ${told.join(', ')}`,
      className: chosen ? `${styles.quarter} ${styles.chosenQuarter}` : `${styles.quarter}`,
      style: { left: from + index * step - wide / 2, width: wide, top, height: plotHeight + 20 },
      chosen,
      content: (times.length - 1 - index) % every === 0 ? time.label : '',
    }
  })
  return (
    <>
      <Choices
        label="Quarters"
        orientation="horizontal"
        className={styles.ends}
        items={items}
        start={times.length - 1}
        onPick={step >= leastTarget ? onPick : undefined}
        onBehind={step >= leastTarget ? onBehind : undefined}
        {...(tip ? { tip } : {})}
      />
      {years.map(({ year, first, quarters }) => {
        const span = quarters * step
        return (
          <span
            key={year}
            className={styles.year}
            style={{ left: from + (first - 0.5) * step, width: Math.max(span, 18), top: top + plotHeight + 20 }}
            aria-hidden="true"
          >
            {span < 46 ? (span < 30 ? '' : year.slice(2)) : year}
          </span>
        )
      })}
    </>
  )
}

function yearsOf(times: Lines['times']): { year: string; first: number; quarters: number }[] {
  const years: { year: string; first: number; quarters: number }[] = []
  for (const [index, { year }] of times.entries()) {
    const last = years.at(-1)
    if (last?.year === year) last.quarters += 1
    else years.push({ year, first: index, quarters: 1 })
  }
  return years
}
