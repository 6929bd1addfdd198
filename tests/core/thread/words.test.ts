import { describe, expect, test } from 'vitest'
import { shareable } from '../../../src/core/thread/shareable'
import type { Threads } from '../../../src/core/thread/thread'
import {
  changeOfStandard,
  gateShare,
  gateWords,
  groupSentences,
  ropeWords,
  stepOf,
  threadSentence,
  threadsTitle,
} from '../../../src/core/thread/threadWords'
import { advice, audit, course, facts, followed, share, worry } from './facts'

function threadsOf(given: Parameters<typeof followed>[0] = {}): Threads {
  return { ...followed(given), asAt: 400, apart: [], filteredBy: [], cannotFilter: [], sample: false, smallSample: 10 }
}
/** Worries with a recommendation each: the first `whole` run the whole way, then `trained` stop before a re-audit, then the rest have none. */
function mixed(whole: number, trained: number, bare: number): Threads {
  const worries = Array.from({ length: whole + trained + bare }, (_, at) => worry({ key: `W${at}`, id: `W${at}` }))
  const named = worries.slice(0, whole + trained)
  return threadsOf({
    worries,
    advice: named.map(({ id }, at) => advice({ id: `R${at}`, findings: [id], checks: at < whole ? ['SECOND'] : [] })),
  })
}

describe('the title', () => {
  test.each([
    [
      mixed(3, 3, 6),
      'domestic abuse',
      'Three of twelve domestic abuse worries run the whole way to better practice; six stop before training',
    ],
    [
      mixed(1, 3, 1),
      '',
      'One of five worries runs the whole way to better practice; three are not re-audited on the same standard',
    ],
    [mixed(0, 0, 2), '', 'None of two worries runs the whole way to better practice; all stop before training'],
    [mixed(3, 0, 12), '', '3 of 15 worries run the whole way to better practice; 12 stop before training'],
    [mixed(2, 0, 0), '', 'All two worries run the whole way to better practice'],
    [mixed(1, 0, 0), 'fathers', 'The one fathers worry runs the whole way to better practice'],
    [mixed(0, 1, 0), '', 'The one worry is not re-audited'],
  ])('%#', (threads, kind, title) => {
    expect(threadsTitle(threads, kind)).toBe(title)
  })

  test('is left out where there is no thread', () => {
    expect(threadsTitle(threadsOf({ worries: [], advice: [] }))).toBeNull()
  })

  test('without a worry it is of recommendations from reviews', () => {
    const threads = threadsOf({
      worries: [],
      advice: [advice({ id: 'A', findings: [] }), advice({ id: 'B', findings: [], courses: [] })],
    })
    expect(threadsTitle(threads)).toBe(
      'None of two recommendations from reviews runs the whole way to better practice; one stops before training',
    )
  })
})

test('a gate says what it counts, and gives a share only of ten or more', () => {
  const { worries } = mixed(1, 2, 0)
  const [first, second, third] = worries.gates
  if (!first || !second || !third) throw new Error('no gates')
  expect([gateWords(first, 'worry'), gateShare(first)]).toEqual(['worries found', ''])
  expect([gateWords(second, 'worry'), gateShare(second)]).toEqual(['have a recommendation', 'S'])
  expect(mixed(4, 4, 4).worries.gates.map(gateShare)).toEqual(['', '67%', 'S', 'S', 'S'])
})

test('training that was not needed is said at its gate', () => {
  const { worries } = threadsOf({ advice: [advice({ training: 'no' })] })
  expect(worries.gates[2] && gateWords(worries.gates[2], 'worry')).toBe('has training or needs none')
})

test('a thread is one sentence of what is linked and where it ends', () => {
  const [thread] = threadsOf().worries.threads
  expect(thread && threadSentence(thread)).toBe(
    'The risk starts again when a family moves: recommendation R1, May 1970; Moves, 12 came; re-audit, July 1970, 2/8 to 6/8 cases; better',
  )
})

test('groups and the rope are said with their counts', () => {
  const { worries } = mixed(1, 2, 1)
  expect(groupSentences(worries).map(({ words }) => words)).toEqual([
    '1 worry runs the whole way to better practice',
    '2 worries stop with no re-audit',
    '1 worry stops with no recommendation',
  ])
  expect(ropeWords(worries)).toBe(
    '4 worries found. 3 of 4 have a recommendation. 3 of 3 have training. 1 of 3 was re-audited on the same standard. 1 of 1 got better. ' +
      '1 runs the whole way. 2 stop here: not re-audited. 1 stops here: no recommendation.',
  )
})

test('of several re-audits the one that was better is shown', () => {
  const audits = [...facts().audits, audit('THIRD', 300, { STD: share(1, 8) })]
  const [thread] = threadsOf({ audits, courses: [course()], advice: [advice({ checks: ['SECOND', 'THIRD'] })] }).worries
    .threads
  expect(thread && stepOf(thread, 're-audit')?.id).toBe('SECOND')
})

test('in the shareable view few cases are withheld on either side, and 0 and counts of worries stand', () => {
  const said = (n: number, N: number) => {
    const audits = [audit('FIRST', 100, { STD: share(0, 20) }), audit('SECOND', 200, { STD: share(n, N) })]
    const [thread] = shareable(threadsOf({ audits }), 5).worries.threads
    const step = thread && stepOf(thread, 're-audit')
    return step && changeOfStandard(step)
  }
  expect([said(4, 20), said(16, 20), said(10, 20)]).toEqual([
    '0/20 to withheld cases',
    '0/20 to withheld cases',
    '0/20 to 10/20 cases',
  ])
  expect(shareable(threadsOf(), 5).worries.gates).toEqual(threadsOf().worries.gates)
})
