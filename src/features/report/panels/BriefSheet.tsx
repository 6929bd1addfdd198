import { useLayoutEffect, useRef, useState } from 'react'
import { briefTitle, whatItIs } from '../../../core/audit/briefWords'
import type { Day } from '../../../core/calendar/day'
import { formatDay } from '../../../core/text/format'
import { BriefBody, type BriefParts } from './BriefBody'
import styles from './BriefPanel.module.css'

interface BriefSheetProps extends BriefParts {
  asAt: Day
  mode: 'internal' | 'shareable'
  partnership: string
  sample: boolean
}

/** Type sizes in points, largest first; nothing on paper is smaller than the last. */
const sizes = [10, 9.5, 9, 8.5, 8] as const
/** The height of A4 less the margins of the sheet, in CSS pixels. */
const sheetHeight = ((297 - 22) / 25.4) * 96

/** A brief as it goes on paper: one A4 side, in the largest type that fits; what does not fit in the smallest goes on. */
export function BriefSheet(props: BriefSheetProps) {
  const { brief, asAt, mode, partnership, sample } = props
  const sheet = useRef<HTMLElement>(null)
  const [step, setStep] = useState(0)
  const [over, setOver] = useState(false)
  useLayoutEffect(() => {
    const tall = (sheet.current?.getBoundingClientRect().height ?? 0) > sheetHeight
    if (tall && step < sizes.length - 1) setStep(step + 1)
    else setOver(tall)
  }, [step])
  const stamps = [
    mode === 'internal' ? 'Internal: exact figures' : 'Shareable: small numbers withheld',
    ...(over ? ['Continued on a second side'] : []),
    ...(sample ? ['Sample data: figures are illustrative'] : []),
  ]
  return (
    <article ref={sheet} className={styles.sheet} data-sheet style={{ fontSize: `${sizes[step]}pt` }}>
      <header>
        <p className={styles.stamps}>
          {stamps.map((stamp) => (
            <span key={stamp}>{stamp}</span>
          ))}
        </p>
        <h1>{brief.title}</h1>
        <p>{`${whatItIs(brief)}. ${briefTitle(brief)}.`}</p>
      </header>
      <BriefBody {...props} />
      <footer>{`${partnership}, with Golden Thread. As at ${formatDay(asAt)}. ${brief.id}.`}</footer>
    </article>
  )
}
