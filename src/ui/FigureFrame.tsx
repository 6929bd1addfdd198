import type { DOMAttributes, ReactNode, RefObject } from 'react'
import { useId } from 'react'
import { Acronyms } from './Acronyms'
import { Card } from './Card'
import styles from './Figure.module.css'
import { SampleMark } from './SampleMark'

interface FigureFrameProps {
  id: string
  title: string
  /** A `number` has its name alone above it; a `panel` is as high as what is in it; a `strip` has its title at its left. */
  kind?: 'visual' | 'number' | 'panel' | 'strip'
  sample: boolean
  subtitle: string
  /** What stands over the subtitle: the way down, what filters this. */
  over?: ReactNode
  /** Buttons at the top right. */
  tools?: ReactNode
  count: ReactNode
  /** It fills the page, or the others are dimmed for it. */
  stage?: 'focus' | 'spotlight' | undefined
  /** Keys and presses anywhere in it. */
  events?: DOMAttributes<HTMLElement> | undefined
  body?: RefObject<HTMLDivElement | null>
  height?: number | undefined
  children: ReactNode
}

/** What every visual and panel has around it: title, marks, tools, subtitle, room, count line. */
export function FigureFrame(props: FigureFrameProps) {
  const { id, title, kind = 'visual', sample, subtitle, over, tools, count, stage, events, body, height } = props
  const titleId = useId()
  const isNumber = kind === 'number'
  return (
    <figure
      className={kind === 'panel' ? `${styles.figure} ${styles.panel}` : styles.figure}
      aria-labelledby={titleId}
      data-visual={id}
      data-stage={stage}
      {...events}
    >
      <Card className={isNumber ? styles.small : kind === 'strip' ? styles.strip : undefined}>
        <header className={styles.header}>
          <h2 id={titleId} className={isNumber ? styles.name : styles.title}>
            <Acronyms text={title} />
          </h2>
          {tools}
        </header>
        {!isNumber && (
          <div className={styles.under}>
            <div className={styles.said}>
              <p className={styles.subtitle}>
                <Acronyms text={subtitle} />
              </p>
              {over && <div className={styles.over}>{over}</div>}
            </div>
            {sample && <SampleMark />}
          </div>
        )}
        <div ref={body} className={styles.body} style={height === undefined ? undefined : { blockSize: height }}>
          {props.children}
        </div>
        {!isNumber && count !== '' && <div className={styles.count}>{count}</div>}
      </Card>
    </figure>
  )
}
