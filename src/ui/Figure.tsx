import { type DOMAttributes, type ReactNode, useRef, useState } from 'react'
import type { Result } from '../core/query/query'
import { isEmpty } from '../core/text/narrate'
import { whyNothing } from '../core/text/whyNothing'
import type { Visual } from '../core/view/page'
import { countLine } from './countLine'
import { EmptyState, type Remedy } from './EmptyState'
import { ErrorState } from './ErrorState'
import styles from './Figure.module.css'
import { FigureFrame } from './FigureFrame'
import { FigureTable, type OnCell } from './FigureTable'
import { MarkBoundary } from './MarkBoundary'
import { Skeleton } from './Skeleton'
import { useHeldHeight } from './useHeldHeight'

interface FigureProps {
  visual: Visual
  /** Absent while it is being counted. */
  result?: Result | undefined
  /** The question could not be answered: in words, and a code for whoever supports the page. */
  problem?: { words: string; code: string } | undefined
  onRetry?: (() => void) | undefined
  /** What filters this, in words, where that is worth saying. */
  notice?: ReactNode
  /** The one step that helps when nothing matches. */
  remedy?: Remedy | undefined
  /** Shown as a table. Without `onTable` only a mark that failed is. */
  table?: boolean
  onTable?: ((table: boolean) => void) | undefined
  /** The figures of the table are buttons. */
  onCell?: OnCell | undefined
  /** Buttons at the top right. */
  tools?: ReactNode
  /** The way down to what is drawn, where the reader has gone into it. */
  trail?: ReactNode
  /** It fills the page, or the others are dimmed for it. */
  stage?: 'focus' | 'spotlight' | undefined
  /** Keys and presses anywhere in it. */
  events?: DOMAttributes<HTMLElement> | undefined
  /** The mark. */
  children: ReactNode
}

/** One visual in its card: title, subtitle, notice, mark or table, count line. Every state has the same height. */
export function Figure(props: FigureProps) {
  const { visual, result, problem, notice, table = false, onTable, tools, trail, stage, events } = props
  const body = useRef<HTMLDivElement>(null)
  const [fallback, setFallback] = useState(false)
  const asTable = table || fallback
  const height = useHeldHeight(body, asTable)
  const isCard = visual.mark.kind === 'number'
  const empty = result !== undefined && isEmpty(result)
  const stands = result !== undefined && !problem && !empty
  const title = (stands && !isCard && visual.answer(result)) || visual.name
  const showTable = () => (onTable ? onTable(true) : setFallback(true))
  return (
    <FigureFrame
      id={visual.id}
      kind={isCard ? 'number' : 'visual'}
      sample={result?.sample === true}
      subtitle={result ? visual.subtitle(result) : ' '}
      count={stands ? countLine(visual, result) : ' '}
      over={
        (trail || notice) && (
          <>
            {trail}
            {notice && <div className={styles.notice}>{notice}</div>}
          </>
        )
      }
      {...{ title, tools, stage, events, body, height }}
    >
      <Body {...props} {...{ empty, isCard, showTable }} table={asTable} />
    </FigureFrame>
  )
}

interface BodyProps extends FigureProps {
  empty: boolean
  isCard: boolean
  showTable: () => void
}

function Body(props: BodyProps) {
  const { visual, result, problem, onRetry, remedy, empty, isCard, table, showTable, onCell, children } = props
  if (problem) {
    return <ErrorState title={`${visual.name} could not be counted`} {...problem} onRetry={onRetry} />
  }
  if (!result) return <Skeleton of={lower(visual.name)} rows={isCard ? 2 : 7} />
  if (empty) {
    return <EmptyState title="Nothing to show" why={whyNothing(result)} remedy={remedy} />
  }
  if (table) {
    return (
      <section className={styles.table} tabIndex={0} aria-label={`${visual.name}, table`}>
        <FigureTable caption={visual.subtitle(result)} {...{ result, onCell }} {...comparedWith(visual)} />
      </section>
    )
  }
  const failed = (retry: () => void) => (
    <ErrorState
      title="This chart could not be drawn"
      words="Its figures are safe and are in the table. Other visuals are not affected."
      code="V07"
      onTable={showTable}
      onRetry={retry}
    />
  )
  return <MarkBoundary fallback={failed}>{children}</MarkBoundary>
}

function comparedWith({ mark }: Visual): { since?: string | undefined; among?: string | undefined } {
  return mark.kind === 'number' ? { since: mark.since, among: mark.among } : {}
}

function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}
