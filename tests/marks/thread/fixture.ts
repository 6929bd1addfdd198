import { followThreads } from '../../../src/core/thread/followThreads'
import { type Strands, type ThreadEnd, threadEnds } from '../../../src/core/thread/thread'
import { advice, audit, course, share, worry } from '../../core/thread/facts'

/** So many worries that end at each place. */
export function strandsOf(counts: Partial<Record<ThreadEnd, number>>): Strands {
  const ends = threadEnds.toReversed().flatMap((end) => Array<ThreadEnd>(counts[end] ?? 0).fill(end))
  const standards: Partial<Record<ThreadEnd, string>> = {
    'other-standard': 'GONE',
    'not-comparable': 'NEW',
    'no-better': 'SAME',
  }
  const worries = ends.map((end, at) =>
    worry({ key: `W${at}`, id: `W${at}`, words: `Worry ${at}`, standard: standards[end] ?? 'UP' }),
  )
  const all = ends.map((end, at) =>
    advice({
      id: `R${at}`,
      findings: end === 'no-recommendation' ? [] : [`W${at}`],
      elsewhere: end === 'no-recommendation',
      courses: end === 'no-training' ? [] : ['C1'],
      checks: end === 'not-re-audited' ? [] : ['SECOND'],
    }),
  )
  const audits = [
    audit('FIRST', 100, { UP: share(2, 8), SAME: share(3, 8) }),
    audit('SECOND', 200, { UP: share(6, 8), SAME: share(3, 8), NEW: share(1, 8) }),
  ]
  return followThreads({ worries, advice: all, courses: [course()], audits, brokenLinks: [] }, {}, [], 10).worries
}
