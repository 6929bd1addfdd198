import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ChangeSentence } from '../../../src/core/changed/changeSentence'
import { changeSentences, sinceWords } from '../../../src/core/changed/changeSentences'
import type { Movement, Tracked } from '../../../src/core/movement/movement'
import type { AgencyReturn, Returns } from '../../../src/core/movement/returns'
import { blankId, type Figure, type Result } from '../../../src/core/query/query'
import { wholePercent } from '../../../src/core/text/format'
import { count, countOf, percentOf, quarterAxis, resultOf, share, state, themeAxis } from '../../marks/fixture'

// 30 September 2026, the last day of 2026/27 Q2
const asAt = 20726
const period = [8105]
const headline = ['domestic-abuse', 'fathers']
const before = { cells: [], rowTotals: [], totals: [], now: [], asAt: asAt - 92, period: [8104] }
const overdueMeasure = { ...countOf, id: 'overdue', label: 'Overdue', better: 'down' } as const
const ageMeasure = { ...countOf, id: 'auditAge', unit: 'days', statistic: 'min' } as const
const attended = { ...countOf, id: 'attended', noun: 'attendances' } as const

function overdue(now: Figure, past: Figure): Result {
  const held = { ...before, now: [now], totals: [past] }
  return resultOf({ asAt, period, measures: [overdueMeasure], totals: [now], before: held })
}

function standards(labels: readonly string[], rows: readonly { now: Figure; past: Figure; age: Figure }[]): Result {
  const rowTotals = rows.flatMap(({ now, age }) => [now, age])
  const held = { ...before, rowTotals: rows.flatMap(({ past, age }) => [past, age]) }
  return resultOf({
    asAt,
    period,
    measures: [percentOf, ageMeasure],
    axes: [themeAxis(labels)],
    rowTotals,
    before: held,
  })
}

function training(lines: readonly (readonly Figure[])[]): Result {
  const axes = [themeAxis(['Domestic abuse', 'Fathers'].slice(0, lines.length)), quarterAxis('2025-26-q2', 5)]
  return resultOf({ asAt, period, measures: [attended], axes, cells: lines.flat() })
}

const item = (id: string): Tracked => ({ id, words: '', lead: '', review: '', standing: 'open', due: null })
const still: Movement = {
  since: 8104,
  to: 8105,
  added: [],
  completed: [],
  setAside: [],
  reopened: [],
  slipped: [],
  broughtForward: [],
  gone: [],
  same: 0,
}
const agency = (label: string, of: AgencyReturn['state'], missed = 0): AgencyReturn => ({
  agency: label.toLowerCase(),
  label,
  state: of,
  missed,
})
const returns = (agencies: readonly AgencyReturn[]): Returns => ({ quarter: 8105, deadline: asAt + 15, agencies })
const said = ({ claim, more }: ChangeSentence) => `${claim} | ${more}`

describe('what changed', () => {
  test('overdue work that fell is good news, with what moved in the tracker', () => {
    const movement = { ...still, completed: [item('A'), item('B')], added: [item('C')] }
    const [first] = changeSentences({ overdue: overdue(count(9), count(12)), movement, headline })
    expect(first && said(first)).toBe(
      'Overdue recommendations fell from 12 to 9 | Of all: two completed and one added.',
    )
    expect(first).toMatchObject({ sign: 'down', good: 'better', to: { query: 'overdue', measure: 'overdue' } })
  })

  test('a tracker of another quarter than the one compared with adds nothing', () => {
    const movement = { ...still, since: 8102, completed: [item('A')] }
    const [first] = changeSentences({ overdue: overdue(count(12), count(9)), movement, headline })
    expect(first?.more).toBe('')
    expect(first).toMatchObject({ sign: 'up', good: 'worse', claim: 'Overdue recommendations rose from 9 to 12' })
  })

  test('standards are told of audits held since, never of an older one, with both fractions', () => {
    const rows = [
      { now: share(28, 60), past: share(33, 60), age: count(8) },
      { now: share(41, 64), past: share(30, 64), age: count(106) },
    ]
    const found = changeSentences({ standards: standards(['Extrafamilial harm', 'Domestic abuse'], rows), headline })
    expect(found.map(said)).toEqual([
      'Extrafamilial harm standards met fell to 47% | (28 of 60) in September, from 55% (33 of 60) the audit before, of other cases.',
    ])
  })

  test('training is told where it moved one way twice or more, the longest run first', () => {
    const falling = [9, 12, 8, 7, 6].map((value) => count(value))
    const twice = [1, 3, 5, 4, 3].map((value) => count(value))
    const found = changeSentences({ training: training([twice, falling]), headline })
    expect(found.map(said)).toEqual([
      'Fathers training fell again | to 6 attendances from 7: the third fall in a row.',
      'Domestic abuse training fell again | to 3 attendances from 4: the second fall in a row.',
    ])
    expect(found[0]?.to).toEqual({ query: 'training', entries: ['fathers', '2026-27-q2'], measure: 'attended' })
  })

  test('agencies that sent nothing are named, those still in time are awaited', () => {
    const missing = returns([
      agency('Probation', 'not-returned', 2),
      agency('Housing', 'awaited'),
      agency('GPs', 'returned'),
    ])
    expect(changeSentences({ returns: missing, headline }).map(said)).toEqual([
      'One agency sent no return | Probation, for the second quarter running.',
    ])
    const early = returns([agency('Probation', 'awaited'), agency('Housing', 'awaited')])
    expect(changeSentences({ returns: early, headline }).map(said)).toEqual([
      'Two agencies have still to return | by 15 October 2026: Probation and Housing.',
    ])
    expect(changeSentences({ returns: returns([agency('GPs', 'returned')]), headline })).toEqual([])
  })

  test('a headline theme without any service in a cluster is told', () => {
    const none = { state: 'none', inPerson: 0, online: 0, notSaid: 0 } as const
    const grid = {
      clusters: [{ id: '1', label: '1 (Thornbury)' }],
      across: [{ id: 'fathers', label: 'Fathers' }],
      cells: [none],
      unused: [],
    }
    const coverage = {
      theme: grid,
      function: grid,
      records: { shown: 1, of: 1 },
      filteredBy: [],
      cannotFilter: [],
      asAt,
      sample: false,
    }
    const [found] = changeSentences({ coverage, headline })
    expect(found && said(found)).toBe('No service for fathers | in Thornbury, in person or online.')
    expect(changeSentences({ coverage, headline: ['domestic-abuse'] })).toEqual([])
  })

  test('the period held against is named, its year only where it is another', () => {
    expect(sinceWords(overdue(count(1), count(2)))).toBe('April to June')
    const year = overdue(count(1), count(2))
    expect(sinceWords({ ...year, before: { ...before, period: [8101], against: 'year' } })).toBe(
      'July to September 2025',
    )
    expect(sinceWords(resultOf({ asAt, period }))).toBe('')
  })
})

const anyShare = fc.tuple(fc.nat(80), fc.nat(80)).map(([a, b]) => share(Math.min(a, b), Math.max(a, b)))
const hidden = fc.constantFrom(state('withheld'), state('none-recorded'), count(4, true), state('not-comparable'))
const figure = fc.oneof(anyShare, hidden)
const counted = fc.oneof(
  fc.nat(40).map((value) => count(value)),
  hidden,
)

describe('whatever the figures', () => {
  test('words agree with signs, every number is one of the result, and nothing is said of what is hidden or small', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ now: figure, past: figure, age: counted }), { minLength: 1, maxLength: 5 }),
        (rows) => {
          const labels = ['Advocacy', 'Fathers', 'Neglect', 'Babies', 'Education'].slice(0, rows.length)
          const found = changeSentences({ standards: standards(labels, rows), headline })
          for (const sentence of found) {
            const row = rows[labels.findIndex((label) => sentence.claim.startsWith(label))]
            const { now, past } = row ?? { now: state('withheld'), past: state('withheld') }
            expect([now.state, past.state].every((each) => each === 'value' || each === 'zero')).toBe(true)
            expect(now.small || past.small || now.atLeast || past.atLeast).toBe(false)
            const points = wholePercent(now.value ?? 0) - wholePercent(past.value ?? 0)
            expect(sentence.claim).toContain(points > 0 ? 'rose' : 'fell')
            expect(sentence).toMatchObject(
              points > 0 ? { sign: 'up', good: 'better' } : { sign: 'down', good: 'worse' },
            )
            expect(sentence.claim).toContain(`${wholePercent(now.value ?? 0)}%`)
            expect(sentence.more).toContain(`${now.n} of ${now.N}`)
            expect(sentence.more).toContain(`${past.n} of ${past.N}`)
          }
        },
      ),
    )
  })

  test('overdue work is told by both its numbers, or not at all', () => {
    fc.assert(
      fc.property(counted, counted, (now, past) => {
        const found = changeSentences({ overdue: overdue(now, past), headline })
        const isKnown = [now, past].every((each) => each.value !== null && !each.atLeast)
        expect(found).toHaveLength(isKnown ? 1 : 0)
        const by = (now.value ?? 0) - (past.value ?? 0)
        const words =
          by === 0 ? `stayed at ${now.value}` : `${by < 0 ? 'fell' : 'rose'} from ${past.value} to ${now.value}`
        for (const { claim, sign, good } of found) {
          expect(claim).toBe(`Overdue recommendations ${words}`)
          expect([sign, good]).toEqual(by === 0 ? ['same', 'neither'] : by < 0 ? ['down', 'better'] : ['up', 'worse'])
        }
      }),
    )
  })

  test('a run in training is as long as is said, and none is told over a hidden quarter', () => {
    fc.assert(
      fc.property(fc.array(counted, { minLength: 5, maxLength: 5 }), (line) => {
        const [found] = changeSentences({ training: training([line]), headline })
        const [earlier, last] = line.slice(-2)
        if (!found) return
        const values = line.slice(-3)
        expect(values.every((each) => each.value !== null && !each.atLeast)).toBe(true)
        expect(found.sign).toBe((last?.value ?? 0) < (earlier?.value ?? 0) ? 'down' : 'up')
        expect(found.claim).toContain(found.sign === 'down' ? 'fell' : 'rose')
        expect(found.more).toContain(`to ${last?.value} attendances from ${earlier?.value}:`)
      }),
    )
  })

  test('there are six at most, and none of what has no theme', () => {
    const labels = ['Advocacy', 'Fathers', 'Neglect', 'Babies', 'Education', 'Transitions', 'Supervision', 'Equality']
    const rows = labels.map((_, at) => ({ now: share(60, 100), past: share(20 + at, 100), age: count(1) }))
    const result = standards(labels, rows)
    expect(changeSentences({ standards: result, headline })).toHaveLength(6)
    const [axis] = result.axes
    const blank = { id: blankId, label: 'No theme', order: -1 }
    const nobody = axis ? { ...result, axes: [{ ...axis, entries: axis.entries.map(() => blank) }] } : result
    expect(changeSentences({ standards: nobody, headline })).toEqual([])
  })
})
