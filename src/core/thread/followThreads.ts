import type { Dimension } from '../dataset/define'
import type { Figure, Selection } from '../query/query'
import { besideOf } from './beside'
import { type Followed, follow, followReview, type Known, knownOf } from './follow'
import {
  gateOf,
  type Strands,
  type Thread,
  type ThreadFacts,
  type ThreadOrigin,
  type Threads,
  threadEnds,
  threadStages,
} from './thread'

type Counted = Pick<Threads, 'worries' | 'reviews' | 'sources' | 'beside' | 'brokenLinks' | 'records'>

const reachOf = ({ end }: Thread): number => threadEnds.indexOf(end)

function share(n: number, N: number, smallSample: number): Figure {
  const small = N < smallSample
  if (N === 0) return { state: 'none-recorded', value: null, n, N, atLeast: false, small }
  return { state: n === 0 ? 'zero' : 'value', value: n / N, n, N, atLeast: false, small }
}

function strandsOf(threads: readonly Thread[], first: number, smallSample: number): Strands {
  const sorted = [...threads].sort((a, b) => reachOf(b) - reachOf(a))
  const through = (gate: number) => sorted.filter(({ end }) => gateOf[end] >= gate)
  const gates = threadStages.slice(first).map((stage, index) => {
    const passed = through(first + index)
    const n = passed.length
    const figure: Figure =
      index === 0
        ? { state: n === 0 ? 'zero' : 'value', value: n, n, N: null, atLeast: false, small: false }
        : share(n, through(first + index - 1).length, smallSample)
    return { stage, figure, skipped: stage === 'training' ? passed.filter(({ skipped }) => skipped).length : 0 }
  })
  const groups = [...threadEnds]
    .reverse()
    .map((end) => ({ end, threads: sorted.filter((thread) => thread.end === end).map(({ id }) => id) }))
    .filter((group) => group.threads.length > 0)
  return { threads: sorted, gates, groups }
}

/** Theme is that of the start; on any other dimension a thread is kept for any item linked in it. */
function keeps({ start, linked }: Followed, selection: Selection, obeyed: readonly Dimension[]): boolean {
  return obeyed.every((dimension) => {
    const wanted = selection[dimension] ?? []
    const items = dimension === 'theme' ? [start] : [start, ...linked]
    return items.some((marked) => marked[dimension]?.some((id) => wanted.includes(id)))
  })
}

/**
 * Follows every worry by explicit links alone: to recommendations that name its finding, to courses those name that people
 * came to, to later audits they name that test the same standard. Of several paths the one that gets furthest counts, and
 * all are listed. A recommendation that names no known worry starts a thread of its own.
 */
export function followThreads(
  facts: ThreadFacts,
  selection: Selection,
  obeyed: readonly Dimension[],
  smallSample: number,
): Counted {
  const known: Known = knownOf(facts)
  const all = [
    ...facts.worries.map((worry) => follow(worry, known)),
    ...facts.advice.flatMap((advice) => followReview(advice, known) ?? []),
  ]
  const kept = all.filter((followed) => keeps(followed, selection, obeyed))
  const shown = kept.map(({ thread }) => thread)
  const worries = shown.filter(({ start }) => start === 'worry')
  const cameFrom = (origin: ThreadOrigin): number =>
    new Set(worries.filter(({ from }) => from === origin).map(({ source }) => source)).size
  return {
    worries: strandsOf(worries, 0, smallSample),
    reviews: strandsOf(
      shown.filter(({ start }) => start === 'review'),
      1,
      smallSample,
    ),
    sources: { audit: cameFrom('audit'), review: cameFrom('review'), 'learning-event': cameFrom('learning-event') },
    beside: besideOf(facts, kept, worries.length > 0),
    brokenLinks: facts.brokenLinks,
    records: { shown: shown.length, of: all.length },
  }
}
