import { lazy, Suspense, useMemo, useState } from 'react'
import type { Partnership } from '../../../core/partnership'
import { formatDay, formatNumber, plural } from '../../../core/text/format'
import { shareable } from '../../../core/thread/shareable'
import {
  type Strands,
  type Thread,
  type ThreadOrigin,
  type Threads,
  threadEnds,
  threadOrigins,
} from '../../../core/thread/thread'
import { threadCells, threadColumns } from '../../../core/thread/threadRows'
import { threadsTitle } from '../../../core/thread/threadWords'
import type { Panel } from '../../../core/view/page'
import { worriesPerStrand } from '../../../marks/thread/ropeLayout'
import { ThreadMark } from '../../../marks/thread/ThreadMark'
import { useMode } from '../../../state/useMode'
import { useSelection } from '../../../state/useSelection'
import { useStudy } from '../../../state/useStudy'
import { useView } from '../../../state/useView'
import { Skeleton } from '../../../ui/Skeleton'
import { AxisSwitch } from './AxisSwitch'
import { faceOf, faces, patchOf } from './faces'
import { PanelCard } from './PanelCard'
import { PanelState, problemOf } from './PanelState'
import type { PanelTable } from './panelTable'
import { ThreadSentences } from './ThreadSentences'
import styles from './ThreadsPanel.module.css'

const ThreadStory = lazy(() => import('./ThreadStory').then((module) => ({ default: module.ThreadStory })))
const ThreadLists = lazy(() => import('./ThreadLists').then((module) => ({ default: module.ThreadLists })))

interface ThreadsPanelProps {
  panel: Panel
  partnership: Partnership
}

/** The golden thread: worries followed to better practice, as lines, as a table or as sentences, each opening to its story. */
export function ThreadsPanel({ panel, partnership }: ThreadsPanelProps) {
  const { data, error, refetch } = useStudy('threads')
  const { mode } = useMode()
  const limit = partnership.limits.smallNumber
  const threads = useMemo(() => (data && mode === 'shareable' ? shareable(data, limit) : data), [data, mode, limit])
  if (error || !data || !threads) {
    return <PanelState panel={panel} problem={problemOf(error, 'V08')} retry={() => void refetch()} rows={12} />
  }
  return <Followed {...{ panel, partnership, threads }} />
}

function Followed({ panel, partnership, threads }: ThreadsPanelProps & { threads: Threads }) {
  const limit = partnership.limits.smallNumber
  const { view, setVisual, openBehind, closeBehind } = useView()
  const selection = useSelection()
  const [list, setList] = useState<'beside' | 'broken' | null>(null)
  const [withReviews, setWithReviews] = useState(false)
  const set = view.visuals[panel.id]
  const face = faceOf(set)
  const { worries, reviews } = threads
  const lead = worries.threads.length > 0 ? worries : reviews
  const all = [...worries.threads, ...reviews.threads]
  const opened = view.behind?.visual === panel.id ? all.find(({ id }) => id === view.behind?.entries[0]) : undefined
  const onOpen = (id: string) => openBehind(threadBehind(panel.id, id))
  const theme =
    selection.theme?.length === 1 ? partnership.themes.find(({ id }) => id === selection.theme?.[0]) : undefined
  const title = threadsTitle(threads, theme ? lowerFirst(theme.label) : '')
  return (
    <PanelCard
      {...{ panel, title }}
      facts={threads}
      noun="threads"
      datasets={['audits', 'recommendations', 'training']}
      subtitle={subtitle(threads, lead)}
      count={countWords(threads)}
      table={tableOf(panel.id, all)}
      shared={() => {
        const kept = shareable(threads, limit)
        const facts = { ...kept, measures: [{ counts: 'subjects' as const }], withheldBelow: limit }
        return { facts, table: tableOf(panel.id, [...kept.worries.threads, ...kept.reviews.threads]) }
      }}
      otherwise={set?.columns?.includes('sentences') ? 'sentences' : 'threads'}
      none={title === null ? 'No thread to follow' : undefined}
      empty="No thread to follow"
      tools={
        <AxisSwitch label="Read as" choices={faces} chosen={face} onChoose={(id) => setVisual(panel.id, patchOf(id))} />
      }
      dialogs={
        <Suspense>
          {opened && <ThreadStory {...{ partnership, threads }} thread={opened} onClose={() => closeBehind()} />}
          {list && <ThreadLists {...{ list, threads, partnership }} onClose={() => setList(null)} />}
        </Suspense>
      }
      foot={
        <>
          {lead !== reviews && reviews.threads.length > 0 && face === 'threads' && (
            <button type="button" aria-expanded={withReviews} onClick={() => setWithReviews(!withReviews)}>
              {`${formatNumber(reviews.threads.length)} more start at a review`}
            </button>
          )}
          {threads.beside.length > 0 && (
            <button type="button" onClick={() => setList('beside')}>
              {`${formatNumber(threads.beside.length)} more on the same theme, not linked`}
            </button>
          )}
          {threads.brokenLinks.length > 0 && (
            <button type="button" onClick={() => setList('broken')}>
              {plural(threads.brokenLinks.length, 'link leads nowhere', 'links lead nowhere')}
            </button>
          )}
        </>
      }
    >
      <Suspense fallback={<Skeleton of="threads" rows={12} />}>
        {face === 'sentences' && <ThreadSentences {...{ worries, reviews, onOpen }} />}
        {face === 'threads' && (
          <ThreadMark strands={lead} origin={originWords(threads)} smallSample={threads.smallSample} onOpen={onOpen} />
        )}
        {face === 'threads' && withReviews && lead !== reviews && (
          <div className={styles.reviews}>
            <h3>Threads that start at a review</h3>
            <ThreadMark strands={reviews} onOpen={onOpen} />
          </div>
        )}
      </Suspense>
    </PanelCard>
  )
}

function subtitle({ asAt, apart }: Threads, { threads }: Strands): string {
  const per = worriesPerStrand(threads.length)
  const one = threads[0]?.start === 'review' ? 'recommendation of a review' : 'worry from an audit or review'
  const strand = per > 1 ? ` In the rope a line stands for ${per}.` : ''
  const left = apart.length > 0 ? ` ${apart.join(' and ')} left out: sample data is never joined to real.` : ''
  return `Each line is one ${one}, followed by explicit links only, as at ${formatDay(asAt)}.${strand} Choose a line for its dated story.${left}`
}

/** `in 2 audits, 1 review`. */
function originWords({ sources }: Threads): string {
  const parts = threadOrigins.flatMap((origin) => {
    const [one, many] = origins[origin]
    return sources[origin] > 0 ? [plural(sources[origin], one, many)] : []
  })
  return parts.length > 0 ? `in ${parts.join(', ')}` : ''
}

const origins: Readonly<Record<ThreadOrigin, readonly [one: string, many: string]>> = {
  audit: ['audit', 'audits'],
  review: ['review', 'reviews'],
  'learning-event': ['learning event', 'learning events'],
}

const meanings: Readonly<Partial<Record<string, string>>> = {
  theme: 'a theme is that of what a thread starts at',
  agency: 'an agency is that of the worry, or leads a linked recommendation',
  quarter: 'a quarter is the day it ended',
}

/** What each filter in force means here. */
function countWords(threads: Threads): string {
  const said = threads.filteredBy.flatMap((dimension) => meanings[dimension] ?? [])
  return [...said.map((each) => each.charAt(0).toUpperCase() + each.slice(1))].join('. ')
}

function lowerFirst(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label
}

const threadBehind = (visual: string, id: string) => ({ visual, entries: [id], measure: 'thread' })
const widths = [300, 160, 220, 190, 90, 210]

/** A row for each thread, which it opens; the last column sorts by how far a thread gets. */
function tableOf(visual: string, threads: readonly Thread[]): PanelTable {
  const last = threadColumns.length - 1
  return {
    columns: threadColumns.map((label, place) => ({
      label,
      kind: place < last - 1 ? 'text' : 'choice',
      width: widths[place] ?? 160,
    })),
    rows: threads.map((thread) => ({
      key: thread.id,
      opens: threadBehind(visual, thread.id),
      cells: threadCells(thread),
      ranks: { [last]: threadEnds.indexOf(thread.end) },
    })),
  }
}
