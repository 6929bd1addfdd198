import { lazy, Suspense, useId, useMemo, useState } from 'react'
import { dimensionLabels } from '../../../core/dataset/define'
import type { Partnership } from '../../../core/partnership'
import { filterWords } from '../../../core/text/caveatWords'
import { formatDay, formatNumber, plural } from '../../../core/text/format'
import { whyNothing } from '../../../core/text/whyNothing'
import { shareable } from '../../../core/thread/shareable'
import { type Strands, type ThreadOrigin, type Threads, threadOrigins } from '../../../core/thread/thread'
import { threadsTitle } from '../../../core/thread/threadWords'
import type { Panel } from '../../../core/view/page'
import { worriesPerStrand } from '../../../marks/thread/ropeLayout'
import { ThreadMark } from '../../../marks/thread/ThreadMark'
import { useMode } from '../../../state/useMode'
import { useSelection } from '../../../state/useSelection'
import { useStudy } from '../../../state/useStudy'
import { useView } from '../../../state/useView'
import { Acronyms } from '../../../ui/Acronyms'
import { Card } from '../../../ui/Card'
import { EmptyState } from '../../../ui/EmptyState'
import { ErrorState } from '../../../ui/ErrorState'
import { SampleMark } from '../../../ui/SampleMark'
import { Skeleton } from '../../../ui/Skeleton'
import { FaceSwitch } from './FaceSwitch'
import { faceOf, patchOf } from './faces'
import { ThreadSentences } from './ThreadSentences'
import styles from './ThreadsPanel.module.css'

const ThreadsTable = lazy(() => import('./ThreadsTable').then((module) => ({ default: module.ThreadsTable })))
const ThreadsMenu = lazy(() => import('./ThreadsMenu').then((module) => ({ default: module.ThreadsMenu })))
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
  if (error) {
    return (
      <Card>
        <ErrorState
          title={`${panel.name} could not be followed`}
          words={`${error.message} What is loaded is safe.`}
          code="V08"
          onRetry={() => void refetch()}
        />
      </Card>
    )
  }
  if (!threads) {
    return (
      <Card>
        <Skeleton of={panel.name.toLowerCase()} rows={12} />
      </Card>
    )
  }
  return <Followed {...{ panel, partnership, threads }} />
}

function Followed({ panel, partnership, threads }: ThreadsPanelProps & { threads: Threads }) {
  const { view, setVisual, choose, openBehind, closeBehind } = useView()
  const selection = useSelection()
  const titleId = useId()
  const [list, setList] = useState<'beside' | 'broken' | null>(null)
  const [withReviews, setWithReviews] = useState(false)
  const set = view.visuals[panel.id]
  const face = faceOf(set)
  const stage = view.focus === panel.id ? 'focus' : view.spotlight === panel.id ? 'spotlight' : undefined
  const { worries, reviews } = threads
  const lead = worries.threads.length > 0 ? worries : reviews
  const all = [...worries.threads, ...reviews.threads]
  const opened = view.behind?.visual === panel.id ? all.find(({ id }) => id === view.behind?.entries[0]) : undefined
  const onOpen = (id: string) => openBehind({ visual: panel.id, entries: [id], measure: 'thread' })
  const theme =
    selection.theme?.length === 1 ? partnership.themes.find(({ id }) => id === selection.theme?.[0]) : undefined
  const title = threadsTitle(threads, theme ? lowerFirst(theme.label) : '')
  const last = threads.filteredBy.at(-1)
  return (
    <section className={styles.panel} aria-labelledby={titleId} data-visual={panel.id} data-stage={stage}>
      <Card>
        <header className={styles.header}>
          <h2 id={titleId}>
            <Acronyms text={title ?? panel.name} />
          </h2>
          {threads.sample && <SampleMark />}
          {title !== null && <FaceSwitch face={face} onFace={(next) => setVisual(panel.id, patchOf(next))} />}
          {title !== null && (
            <Suspense>
              <ThreadsMenu {...{ panel, title, threads }} />
            </Suspense>
          )}
        </header>
        <p className={styles.subtitle}>
          <Acronyms text={subtitle(threads, lead)} />
        </p>
        {title === null ? (
          <EmptyState
            title="No thread to follow"
            why={whyNothing({ records: threads.records, asAt: threads.asAt })}
            remedy={
              last && {
                label: `Remove the ${dimensionLabels[last].toLowerCase()} filter`,
                onClick: () => choose(last, []),
              }
            }
          />
        ) : (
          <Suspense fallback={<Skeleton of="threads" rows={12} />}>
            {face === 'table' && <ThreadsTable {...{ panel, onOpen }} threads={all} sort={set?.sort ?? []} />}
            {face === 'sentences' && <ThreadSentences {...{ worries, reviews, onOpen }} />}
            {face === 'threads' && (
              <ThreadMark
                strands={lead}
                origin={originWords(threads)}
                smallSample={threads.smallSample}
                onOpen={onOpen}
              />
            )}
            {face === 'threads' && withReviews && lead !== reviews && (
              <div className={styles.reviews}>
                <h3>Threads that start at a review</h3>
                <ThreadMark strands={reviews} onOpen={onOpen} />
              </div>
            )}
          </Suspense>
        )}
        <div className={styles.foot}>
          <p>{countWords(threads)}</p>
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
        </div>
      </Card>
      <Suspense>
        {opened && <ThreadStory {...{ partnership, threads }} thread={opened} onClose={() => closeBehind()} />}
        {list && <ThreadLists {...{ list, threads, partnership }} onClose={() => setList(null)} />}
      </Suspense>
    </section>
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

/** How many threads the filters leave, and what each filter means here. */
function countWords(threads: Threads): string {
  const said = threads.filteredBy.flatMap((dimension) => meanings[dimension] ?? [])
  const words = filterWords({ ...threads }).map((each) => each.replace(/records$/, 'threads'))
  return [...words, ...said.map((each) => each.charAt(0).toUpperCase() + each.slice(1))].join('. ')
}

function lowerFirst(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label
}
