import { Fragment, useState } from 'react'
import type { Strands, Thread, ThreadEnd } from '../../core/thread/thread'
import { type ThreadStage, threadStages } from '../../core/thread/thread'
import {
  cameWords,
  changeOfStandard,
  endWords,
  groupWords,
  monthWords,
  stageLabels,
  stepOf,
  threadSentence,
} from '../../core/thread/threadWords'
import { usePrinting } from '../../ui/usePrinting'
import { useRoving } from '../useRoving'
import { Lane } from './Lane'
import { gatesAt } from './ropeLayout'
import styles from './Thread.module.css'

const heads: Readonly<Record<ThreadStage, string>> = {
  ...stageLabels,
  better: 'Better?',
}

/** Whether the stages stand far enough apart for every word; figures are never cut short. */
const isRoomy = (gates: readonly number[]): boolean => (gates[4] ?? 0) - (gates[3] ?? 0) > 215

function headOf(stage: ThreadStage, fromReview: boolean, roomy: boolean): string {
  if (stage === 'worry' && fromReview) return 'From a review'
  return stage === 're-audit' && roomy ? 'Re-audit, met before and after' : heads[stage]
}

/** Over this many rows, groups fold to one lane each. */
const mostRows = 14

interface LanesProps {
  strands: Strands
  width: number
  label: string
  onOpen: (thread: string) => void
}

type Row =
  | { kind: 'group'; end: ThreadEnd; threads: readonly Thread[]; open: boolean }
  | { kind: 'thread'; thread: Thread; first: boolean }

/** A line for each worry, those that get furthest first; many of them fold to one line a group. */
export function Lanes({ strands, width, label, onOpen }: LanesProps) {
  const [open, setOpen] = useState<ReadonlySet<ThreadEnd>>(new Set())
  const printing = usePrinting()
  const folds = strands.threads.length > mostRows && !printing
  const gates = gatesAt(width)
  const first = strands.threads[0]?.start === 'review' ? 1 : 0
  const rows = strands.groups.flatMap(({ end }): Row[] => {
    const threads = strands.threads.filter((thread) => thread.end === end)
    const listed = threads.map((thread, index): Row => ({ kind: 'thread', thread, first: !folds && index === 0 }))
    if (!folds) return listed
    return [{ kind: 'group', end, threads, open: open.has(end) }, ...(open.has(end) ? listed : [])]
  })
  const { onKeyDown, itemProps } = useRoving(rows.length)
  const toggle = (end: ThreadEnd) =>
    setOpen((last) => new Set(last.has(end) ? [...last].filter((each) => each !== end) : [...last, end]))
  return (
    <div className={styles.lanes}>
      <p className={styles.heads} aria-hidden="true">
        {threadStages.map((stage, index) => (
          <span
            key={stage}
            style={{ left: gates[Math.max(index, first)] }}
            data-end={index === 0 || index === 4 || undefined}
          >
            {headOf(stage, first > 0, isRoomy(gates))}
          </span>
        ))}
      </p>
      <div role="toolbar" aria-orientation="vertical" aria-label={label} onKeyDown={onKeyDown}>
        {rows.map((row, index) => (
          <Fragment key={row.kind === 'group' ? row.end : row.thread.id}>
            {row.kind === 'group' ? (
              <button
                type="button"
                className={styles.lane}
                data-first
                aria-expanded={row.open}
                {...itemProps(index)}
                onClick={() => toggle(row.end)}
              >
                <span className={styles.hidden}>{groupWords(row.end, row.threads.length).replace(' here', '')}</span>
                <span aria-hidden="true">
                  <GroupLane {...row} gates={gates} />
                </span>
              </button>
            ) : (
              <button
                type="button"
                className={styles.lane}
                data-first={row.first || undefined}
                {...itemProps(index)}
                onClick={() => onOpen(row.thread.id)}
              >
                <span className={styles.hidden}>{threadSentence(row.thread)}</span>
                <span aria-hidden="true">
                  <ThreadLane thread={row.thread} gates={gates} />
                </span>
              </button>
            )}
          </Fragment>
        ))}
      </div>
    </div>
  )
}

function GroupLane({
  end,
  threads,
  open,
  gates,
}: {
  end: ThreadEnd
  threads: readonly Thread[]
  open: boolean
  gates: readonly number[]
}) {
  const start = threads[0]?.start ?? 'worry'
  return (
    <Lane
      end={end}
      start={start}
      skipped={false}
      gates={gates}
      name={
        <>
          <span className={styles.fold} aria-hidden="true">
            {open ? '▾' : '▸'}
          </span>
          {groupWords(end, threads.length).replace(' here', '')}
        </>
      }
      beside={{}}
      missing={endWords[end]}
    />
  )
}

function ThreadLane({ thread, gates }: { thread: Thread; gates: readonly number[] }) {
  const advice = stepOf(thread, 'recommendation')
  const course = stepOf(thread, 'training')
  const audit = stepOf(thread, 're-audit')
  return (
    <Lane
      end={thread.end}
      start={thread.start}
      skipped={thread.skipped}
      gates={gates}
      name={<span title={thread.words}>{thread.words}</span>}
      beside={{
        recommendation: advice && (
          <>
            <b>{advice.id}</b> <span>{monthWords(advice.day)}</span>
          </>
        ),
        training: thread.skipped
          ? 'none needed'
          : course?.counted && (
              <>
                <b>{course.words}</b> <span>{cameWords(course)}</span>
              </>
            ),
        're-audit': audit && (
          <>
            <b>{monthWords(audit.day)}</b>{' '}
            <span>{isRoomy(gates) ? changeOfStandard(audit) : changeOfStandard(audit).replace(/ cases$/, '')}</span>
          </>
        ),
      }}
      missing={endWords[thread.end]}
    />
  )
}
