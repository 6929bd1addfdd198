import type { Figure } from '../../../src/core/query/query'
import { followThreads } from '../../../src/core/thread/followThreads'
import type { Advice, Audit, Course, Thread, ThreadFacts, Worry } from '../../../src/core/thread/thread'

export function worry(given: Partial<Worry> = {}): Worry {
  return {
    key: 'W1',
    id: 'W1',
    words: 'The risk starts again when a family moves',
    audit: 'FIRST',
    from: 'audit',
    day: 100,
    themes: ['domestic-abuse'],
    who: 'Police',
    standard: 'STD',
    marked: { theme: ['domestic-abuse'], agency: ['police'] },
    ...given,
  }
}

export function advice(given: Partial<Advice> = {}): Advice {
  return {
    id: 'R1',
    parent: '',
    words: 'Hand the risk over',
    review: 'Audit 2024',
    day: 120,
    themes: ['domestic-abuse'],
    who: 'Police',
    status: 'On track',
    elsewhere: false,
    training: 'yes',
    findings: ['W1'],
    courses: ['C1'],
    checks: ['SECOND'],
    marked: { theme: ['multi-agency'], agency: ['health'], review: ['Audit 2024'] },
    ...given,
  }
}

export function course(given: Partial<Course> = {}): Course {
  return {
    id: 'C1',
    words: 'Moves',
    themes: [],
    sessions: [{ day: 150, came: 12 }],
    marked: { course: ['C1'] },
    ...given,
  }
}

export const share = (n: number, N: number): Figure => ({
  state: n === 0 ? 'zero' : 'value',
  value: n / N,
  n,
  N,
  atLeast: false,
  small: N < 10,
})

export const withheld: Figure = { state: 'withheld', value: null, n: null, N: null, atLeast: false, small: false }

export function audit(id: string, day: number, standards: Readonly<Record<string, Figure>>): Audit {
  return { id, words: `Audit ${id}`, day, themes: ['domestic-abuse'], standards: new Map(Object.entries(standards)) }
}

/** One worry that runs the whole way, unless told otherwise. */
export function facts(given: Partial<ThreadFacts> = {}): ThreadFacts {
  return {
    worries: [worry()],
    advice: [advice()],
    courses: [course()],
    audits: [audit('FIRST', 100, { STD: share(2, 8) }), audit('SECOND', 200, { STD: share(6, 8) })],
    brokenLinks: [],
    ...given,
  }
}

export function followed(given: Partial<ThreadFacts> = {}) {
  return followThreads(facts(given), {}, [], 10)
}

export function threadOf(given: Partial<ThreadFacts> = {}): Thread {
  const [thread] = followed(given).worries.threads
  if (!thread) throw new Error('no thread')
  return thread
}
