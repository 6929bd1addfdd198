import fc from 'fast-check'
import { expect, test } from 'vitest'
import { followThreads } from '../../../src/core/thread/followThreads'
import { type ThreadFacts, threadEnds } from '../../../src/core/thread/thread'
import { threadsTitle } from '../../../src/core/thread/threadWords'
import { advice, audit, course, share, withheld, worry } from './facts'

const ids = (prefix: string) =>
  fc.uniqueArray(
    fc.integer({ min: 0, max: 5 }).map((id) => `${prefix}${id}`),
    { maxLength: 3 },
  )
const standard = fc.constantFrom('', 'S0', 'S1')
const figure = fc.oneof(
  fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 12 })).map(([n, more]) => share(n, n + more)),
  fc.constant(withheld),
)
const anyAdvice = fc.record({
  parent: fc.constantFrom('', 'R0'),
  elsewhere: fc.boolean(),
  training: fc.constantFrom('yes' as const, 'no' as const, 'blank' as const),
  findings: ids('W'),
  courses: ids('C'),
  checks: ids('A'),
})
const anyFacts: fc.Arbitrary<ThreadFacts> = fc
  .record({
    worries: fc.array(fc.record({ audit: fc.constantFrom('A0', 'A1'), standard, hasId: fc.boolean() }), {
      maxLength: 6,
    }),
    advice: fc.array(anyAdvice, { maxLength: 6 }),
    courses: fc.array(fc.array(fc.record({ day: fc.nat(300), came: fc.option(fc.nat(3)) }), { maxLength: 3 }), {
      maxLength: 5,
    }),
    audits: fc.array(fc.record({ day: fc.nat(300), s0: figure, s1: figure, tests: fc.boolean() }), { maxLength: 5 }),
  })
  .map((given) => ({
    worries: given.worries.map(({ hasId, ...rest }, at) =>
      worry({ ...rest, key: `k${at}`, id: hasId ? `W${at}` : '' }),
    ),
    advice: given.advice.map((each, at) => advice({ ...each, id: `R${at}` })),
    courses: given.courses.map((sessions, at) => course({ id: `C${at}`, sessions })),
    audits: given.audits.map(({ day, s0, s1, tests }, at) =>
      audit(`A${at}`, day, tests ? { S0: s0, S1: s1 } : { S1: s1 }),
    ),
    brokenLinks: [],
  }))
const followAll = (facts: ThreadFacts) => followThreads(facts, {}, [], 10)

test('counts only shrink from gate to gate, and each gate counts of the one before', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { worries, reviews } = followAll(facts)
      for (const { gates, threads } of [worries, reviews]) {
        expect(gates[0]?.figure.n).toBe(threads.length)
        gates.slice(1).forEach(({ figure }, index) => {
          expect(figure.N).toBe(gates[index]?.figure.n)
          expect(figure.n ?? 0).toBeLessThanOrEqual(figure.N ?? 0)
        })
      }
    }),
  )
})

test('every worry has one thread, and every thread is in exactly one group', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { worries, reviews } = followAll(facts)
      expect(worries.threads.map(({ id }) => id).sort()).toEqual(facts.worries.map(({ key }) => key).sort())
      for (const { groups, threads } of [worries, reviews]) {
        expect(groups.flatMap((group) => group.threads)).toEqual(threads.map(({ id }) => id))
        for (const { end, threads: own } of groups)
          for (const id of own) expect(threads.find((thread) => thread.id === id)?.end).toBe(end)
      }
    }),
  )
})

test('another link never moves a thread backwards', () => {
  fc.assert(
    fc.property(
      anyFacts,
      fc.nat(5),
      fc.nat(5),
      fc.constantFrom('findings', 'courses', 'checks'),
      (facts, at, to, column) => {
        const prefix = { findings: 'W', courses: 'C', checks: 'A' }[column]
        const more: ThreadFacts = {
          ...facts,
          advice: facts.advice.map((each, index) =>
            index === at ? { ...each, [column]: [...each[column], `${prefix}${to}`] } : each,
          ),
        }
        const reach = (given: ThreadFacts) =>
          new Map(followAll(given).worries.threads.map(({ id, end }) => [id, threadEnds.indexOf(end)]))
        const before = reach(facts)
        for (const [id, end] of reach(more)) expect(end).toBeGreaterThanOrEqual(before.get(id) ?? 0)
      },
    ),
  )
})

test('the path that counts has a step for every gate it passed', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      for (const { steps, end, skipped } of followAll(facts).worries.threads) {
        const has = (stage: string) => steps.some((step) => step.stage === stage && step.counted)
        const reach = threadEnds.indexOf(end)
        expect(has('recommendation')).toBe(reach > 0)
        if (reach > 1) expect(skipped || has('training')).toBe(true)
        if (reach > 3) expect(has('re-audit')).toBe(true)
      }
    }),
  )
})

test('the title says the counts of its threads and no other number', () => {
  const words = ['none', 'one', 'two', 'three', 'four', 'five', 'six']
  const numbers = (title: string) =>
    title
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .flatMap((word) => (words.includes(word) ? [words.indexOf(word)] : []))
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const counted = followAll(facts)
      const { threads, gates } = counted.worries
      const title = threadsTitle({
        ...counted,
        asAt: 0,
        apart: [],
        filteredBy: [],
        cannotFilter: [],
        sample: false,
        smallSample: 10,
      })
      fc.pre(threads.length > 1)
      const whole = gates[4]?.figure.n ?? 0
      const passed = gates.map(({ figure }) => figure.n ?? 0)
      const [, , trained = 0, checked = 0] = passed
      const stops = [threads.length - trained, trained - checked, checked - whole]
      if (whole === threads.length) expect(title).toMatch(/^All \w+ worries run the whole way to better practice$/)
      else if (Math.max(...stops) === threads.length) expect(title).toMatch(/^None of .*; all /)
      else expect(numbers(title ?? '')).toEqual([whole, threads.length, Math.max(...stops)])
    }),
  )
})
