import { describe, expect, test } from 'vitest'
import { followThreads } from '../../../src/core/thread/followThreads'
import { advice, audit, course, facts, followed, share, threadOf, withheld, worry } from './facts'

describe('where a thread ends', () => {
  test('a worry with a recommendation, training, a re-audit of its standard and a higher share runs the whole way', () => {
    const thread = threadOf()
    expect(thread.end).toBe('better')
    expect(thread.steps.map(({ stage, id }) => [stage, id])).toEqual([
      ['worry', 'W1'],
      ['recommendation', 'R1'],
      ['training', 'C1'],
      ['re-audit', 'SECOND'],
    ])
  })

  test.each([
    ['no recommendation names it', { advice: [advice({ findings: ['OTHER'] })] }, 'no-recommendation'],
    ['only a recommendation of another area names it', { advice: [advice({ elsewhere: true })] }, 'no-recommendation'],
    [
      'it has no finding ID',
      { worries: [worry({ id: '' })], advice: [advice({ findings: [''] })] },
      'no-recommendation',
    ],
    ['no course is linked though training is needed', { advice: [advice({ courses: [] })] }, 'no-training'],
    [
      'a blank does not say whether training is needed',
      { advice: [advice({ courses: [], training: 'blank' as const })] },
      'no-training',
    ],
    ['the course does not exist', { courses: [] }, 'no-training'],
    ['the course has no session yet', { courses: [course({ sessions: [] })] }, 'no-training'],
    ['nobody came to the course', { courses: [course({ sessions: [{ day: 150, came: 0 }] })] }, 'no-training'],
    ['no audit checks it', { advice: [advice({ checks: [] })] }, 'not-re-audited'],
    ['the audit that checks it does not exist', { advice: [advice({ checks: ['NOWHERE'] })] }, 'not-re-audited'],
    ['the audit named is the one that raised it', { advice: [advice({ checks: ['FIRST'] })] }, 'not-re-audited'],
    ['the audit named is not later', { audits: [audit('FIRST', 100, {}), audit('SECOND', 100, {})] }, 'not-re-audited'],
    [
      'the later audit tests another standard',
      { audits: [audit('FIRST', 100, { STD: share(2, 8) }), audit('SECOND', 200, { ELSE: share(6, 8) })] },
      'other-standard',
    ],
    ['the worry names no standard', { worries: [worry({ standard: '' })] }, 'other-standard'],
    [
      'the first audit gave no figure',
      { audits: [audit('FIRST', 100, {}), audit('SECOND', 200, { STD: share(6, 8) })] },
      'not-comparable',
    ],
    [
      'a figure was withheld',
      { audits: [audit('FIRST', 100, { STD: share(2, 8) }), audit('SECOND', 200, { STD: withheld })] },
      'not-comparable',
    ],
    [
      'the share is lower',
      { audits: [audit('FIRST', 100, { STD: share(4, 6) }), audit('SECOND', 200, { STD: share(5, 8) })] },
      'no-better',
    ],
    [
      'the share is the same',
      { audits: [audit('FIRST', 100, { STD: share(2, 8) }), audit('SECOND', 200, { STD: share(1, 4) })] },
      'no-better',
    ],
  ])('where %s', (_, given, end) => {
    expect(threadOf(given).end).toBe(end)
  })

  test('a recommendation that needs no training skips that stage', () => {
    const thread = threadOf({ advice: [advice({ training: 'no', courses: [] })] })
    expect([thread.end, thread.skipped]).toEqual(['better', true])
  })

  test('a course whose figure is withheld had people at it', () => {
    expect(threadOf({ courses: [course({ sessions: [{ day: 150, came: null }] })] }).end).toBe('better')
  })

  test('of several recommendations the one that gets furthest counts, and the others are listed', () => {
    const thread = threadOf({ advice: [advice({ id: 'R0', courses: [], checks: [] }), advice()] })
    expect(thread.end).toBe('better')
    expect(
      thread.steps.filter(({ stage }) => stage === 'recommendation').map(({ id, counted }) => [id, counted]),
    ).toEqual([
      ['R1', true],
      ['R0', false],
    ])
  })

  test('a later re-audit that fell back is said', () => {
    const audits = [
      audit('FIRST', 100, { STD: share(2, 8) }),
      audit('SECOND', 200, { STD: share(6, 8) }),
      audit('THIRD', 300, { STD: share(1, 8) }),
    ]
    const thread = threadOf({ audits, advice: [advice({ checks: ['THIRD', 'SECOND'] })] })
    expect([thread.end, thread.fellBack]).toEqual(['better', true])
  })

  test('people are counted at sessions since the worry, or said to have come before it', () => {
    const sessions = [
      { day: 50, came: 100 },
      { day: 150, came: 12 },
    ]
    expect(threadOf({ courses: [course({ sessions })] }).steps[2]).toMatchObject({
      day: 150,
      came: 12,
      note: '1 session',
    })
    const before = threadOf({ courses: [course({ sessions: sessions.slice(0, 1) })] }).steps[2]
    expect(before).toMatchObject({ day: 50, came: 100, note: '1 session, none of them since' })
  })
})

test.each([
  ['another standard is not counted as re-audited', { ELSE: share(6, 8) }, [1, 1, 1, 0, 0]],
  ['the same standard is counted as re-audited, better or not', { STD: share(1, 8) }, [1, 1, 1, 1, 0]],
  ['the same standard without a figure is counted as re-audited', { STD: withheld }, [1, 1, 1, 1, 0]],
])('a later audit of %s', (_, standards, counts) => {
  const audits = [audit('FIRST', 100, { STD: share(2, 8) }), audit('SECOND', 200, standards)]
  expect(followed({ audits }).worries.gates.map(({ figure }) => figure.n)).toEqual(counts)
})

describe('a thread that starts at a review', () => {
  test('is a whole recommendation of this partnership that names no known worry', () => {
    const { reviews } = followed({
      worries: [],
      advice: [
        advice({ id: 'A', findings: [] }),
        advice({ id: 'B', findings: ['GONE'] }),
        advice({ id: 'PART', findings: [], parent: 'A' }),
        advice({ id: 'FAR', findings: [], elsewhere: true }),
      ],
    })
    expect(reviews.threads.map(({ id }) => id)).toEqual(['A', 'B'])
    expect(reviews.gates[0]).toMatchObject({ stage: 'recommendation', figure: { n: 2, N: null } })
  })

  test('cannot be compared: no audit raised it', () => {
    expect(followed({ advice: [advice({ findings: [] })] }).reviews.threads[0]?.end).toBe('other-standard')
  })
})

describe('what is chosen', () => {
  const kept = (selection: Parameters<typeof followThreads>[1]) =>
    followThreads(facts(), selection, ['theme', 'agency', 'review', 'course'], 10).worries.threads.length

  test('a theme is that of the worry alone', () => {
    const only = (theme: string) => followThreads(facts(), { theme: [theme] }, ['theme'], 10).worries.threads.length
    expect([only('domestic-abuse'), only('multi-agency')]).toEqual([1, 0])
  })

  test('an agency, a review and a course are those of anything linked', () => {
    const by = (dimension: 'agency' | 'review' | 'course', id: string) =>
      followThreads(facts(), { [dimension]: [id] }, [dimension], 10).worries.threads.length
    expect([by('agency', 'police'), by('agency', 'health'), by('agency', 'housing')]).toEqual([1, 1, 0])
    expect([by('review', 'Audit 2024'), by('review', 'Family A')]).toEqual([1, 0])
    expect([by('course', 'C1'), by('course', 'C2')]).toEqual([1, 0])
  })

  test('several choices must all hold', () => {
    const all = { theme: ['domestic-abuse'], agency: ['health'], review: ['Audit 2024'], course: ['C1'] }
    expect([kept(all), kept({ ...all, course: ['C2'] })]).toEqual([1, 0])
  })
})

test('what shares a theme and is not linked stands beside, and is never counted', () => {
  const { beside, worries } = followed({
    advice: [advice(), advice({ id: 'R2', findings: [] }), advice({ id: 'R3', findings: [], themes: ['neglect'] })],
    courses: [course(), course({ id: 'C2', themes: ['domestic-abuse'] })],
    audits: [...facts().audits, audit('EARLY', 50, {}), audit('LATE', 300, {})],
  })
  expect(beside.map(({ kind, id }) => [kind, id])).toEqual([
    ['recommendation', 'R2'],
    ['course', 'C2'],
    ['audit', 'LATE'],
  ])
  expect(worries.gates.map(({ figure }) => figure.n)).toEqual([1, 1, 1, 1, 1])
})
