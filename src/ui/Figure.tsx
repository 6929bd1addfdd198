import { type ReactNode, useId, useRef, useState } from 'react'
import type { Result } from '../core/query/query'
import { isEmpty } from '../core/text/narrate'
import { whyNothing } from '../core/text/whyNothing'
import type { Visual } from '../core/view/page'
import { Card } from './Card'
import { countLine } from './countLine'
import { EmptyState, type Remedy } from './EmptyState'
import { ErrorState } from './ErrorState'
import styles from './Figure.module.css'
import { FigureTable } from './FigureTable'
import { MarkBoundary } from './MarkBoundary'
import { SampleMark } from './SampleMark'
import { Skeleton } from './Skeleton'

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
  /** The mark. */
  children: ReactNode
}

/** One visual in its card: title, subtitle, notice, mark or table, count line. Every state has the same height. */
export function Figure({ visual, result, problem, onRetry, notice, remedy, children }: FigureProps) {
  const titleId = useId()
  const body = useRef<HTMLDivElement>(null)
  const [table, setTable] = useState<{ height: number } | null>(null)
  const isCard = visual.mark.kind === 'number'
  const empty = result !== undefined && isEmpty(result)
  const title = (result && !problem && !isCard && !empty && visual.answer(result)) || visual.name
  const showTable = () => setTable({ height: body.current?.clientHeight ?? 0 })
  const height = table && table.height > 0 ? { blockSize: table.height } : undefined
  return (
    <figure className={styles.figure} aria-labelledby={titleId} data-visual={visual.id}>
      <Card className={isCard ? styles.small : undefined}>
        <header className={styles.header}>
          <h2 id={titleId} className={isCard ? styles.name : styles.title}>
            {title}
          </h2>
          {!isCard && result?.sample && <SampleMark />}
          {result && !problem && !empty && (
            <TableButton
              name={visual.name}
              pressed={table !== null}
              onClick={() => (table ? setTable(null) : showTable())}
            />
          )}
        </header>
        {!isCard && <p className={styles.subtitle}>{result ? visual.subtitle(result) : ' '}</p>}
        {notice !== undefined && notice !== null && <div className={styles.notice}>{notice}</div>}
        <div ref={body} className={styles.body} style={height}>
          <Body {...{ visual, result, problem, onRetry, remedy, empty, isCard, showTable }} table={table !== null}>
            {children}
          </Body>
        </div>
        {!isCard && <p className={styles.count}>{result && !problem && !empty ? countLine(visual, result) : ' '}</p>}
      </Card>
    </figure>
  )
}

type BodyProps = Omit<FigureProps, 'notice'> & {
  empty: boolean
  isCard: boolean
  table: boolean
  showTable: () => void
}

function Body({ visual, result, problem, onRetry, remedy, empty, isCard, table, showTable, children }: BodyProps) {
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
        <FigureTable caption={visual.subtitle(result)} result={result} {...comparedWith(visual)} />
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

function TableButton({ name, pressed, onClick }: { name: string; pressed: boolean; onClick: () => void }) {
  const label = pressed ? `Show ${name} as a chart` : `Show ${name} as a table`
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={label}
      title={pressed ? 'Show as a chart' : 'Show as a table'}
      onClick={onClick}
    >
      <svg viewBox="0 0 16 16" width={16} height={16} aria-hidden="true">
        {pressed ? (
          <path d="M2 2V14H14M5 11V8M8.5 11V4M12 11V6.5" fill="none" stroke="currentColor" strokeWidth={1.5} />
        ) : (
          <path d="M2 3H14V13H2ZM2 6.3H14M2 9.7H14M6 3V13" fill="none" stroke="currentColor" strokeWidth={1.2} />
        )}
      </svg>
    </button>
  )
}

function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}
