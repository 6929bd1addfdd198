import { beforeAll, expect, test } from 'vitest'
import { dayFromIso } from '../../src/core/calendar/day'
import { quarterFromId } from '../../src/core/calendar/quarter'
import { completeness } from '../../src/core/tracker/completeness'
import { conflicts } from '../../src/core/tracker/conflicts'
import { dueNext } from '../../src/core/tracker/dueNext'
import { repeats } from '../../src/core/tracker/repeats'
import { reviewTimes } from '../../src/core/tracker/reviewTimes'
import type { Tracker } from '../../src/core/tracker/tracker'
import type { Engine } from '../../src/engine/engine'
import { dayOf, monthsOn } from './plain/dates'
import type { PlainMoment } from './plain/moment'
import { dueBandOf, letterOf, stateOf } from './plain/plainRecommendations'
import { filesOf, type Row, readManifest } from './plain/sample'
import { sampleEngine } from './sampleEngine'

const asAt = dayFromIso(readManifest().asAt) ?? 0
const plain: PlainMoment = { asAt, period: ['2026-27-q2'], before: false }
const trackers = filesOf('recommendations')
const now = trackers.at(-1)?.rows ?? []
const then = trackers.at(-2)?.rows ?? []
const cell = (row: Row | undefined, header: string) => row?.get(header) ?? ''
const id = (row: Row) => cell(row, 'Recommendation ID')
const isOurs = (row: Row) => cell(row, 'Parent ID') === '' && cell(row, 'Area') !== 'Other'
const ours = now.filter(isOurs)
const day = (row: Row | undefined, header: string) => dayOf(cell(row, header))

const moment = { asAt, period: [quarterFromId('2026-27-q2') ?? 0], step: 'now' as const }
let engine: Engine
let tracker: Tracker
beforeAll(async () => {
  engine = await sampleEngine()
  tracker = await engine.study('tracker', { selection: {}, moment })
})

test('each bucket of what is due holds the recommendations that the dates put there', () => {
  for (const { id: band, items } of dueNext(tracker)) {
    const expected = ours.filter((row) => dueBandOf(row, plain) === band).map(id)
    expect([band, items.map((item) => item.id).sort()]).toEqual([band, expected.sort()])
  }
})

test('days overdue are those from the due date to the as-at day', () => {
  const expected = ours
    .filter((row) => dueBandOf(row, plain) === 'overdue')
    .map((row) => [id(row), asAt - (day(row, 'Due date') ?? 0)])
  const found = tracker.items.flatMap((item) => (item.counted && item.daysOverdue ? [[item.id, item.daysOverdue]] : []))
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected))
})

test('the letters that differ are those of the plain calculation', () => {
  const short: Readonly<Record<string, string>> = { Blue: 'b', Red: 'r', Amber: 'a', Green: 'g' }
  const expected = ours.filter((row) => {
    const [reported, derived] = [short[cell(row, 'Reported RAG')], letterOf(row, plain)]
    return reported !== undefined && derived !== '' && reported !== derived
  })
  expect(expected.length).toBeGreaterThan(0)
  expect(
    conflicts(tracker)
      .map((item) => item.id)
      .sort(),
  ).toEqual(expected.map(id).sort())
})

test('repeats are the pairs that the tracker links across reviews', () => {
  const pairs = now
    .filter((row) => cell(row, 'Similar recommendation IDs') !== '')
    .map((row) => [id(row), ...cell(row, 'Similar recommendation IDs').split(';')].sort().join())
  const found = repeats(tracker).map(({ items }) =>
    items
      .map((item) => item.id)
      .sort()
      .join(),
  )
  expect(found.sort()).toEqual([...new Set(pairs)].sort())
})

test('reviews are late when they took more than six months', () => {
  const started = ours.filter((row) => day(row, 'Review started') !== null && cell(row, 'Review type') !== 'Audit')
  const late = started.filter(
    (row) => (day(row, 'Review published') ?? asAt) > monthsOn(day(row, 'Review started') ?? 0, 6),
  )
  const names = (rows: readonly Row[]) => [...new Set(rows.map((row) => cell(row, 'Source review')))].sort()
  const found = reviewTimes(tracker)
  const named = (pace: readonly string[]) =>
    found
      .filter((each) => pace.includes(each.pace))
      .map(({ review }) => review)
      .sort()
  expect(named(['late'])).toEqual(names(late))
  expect(named(['late', 'within', 'under-way'])).toEqual(names(started))
})

test('fields are filled in on as many rows as have anything in them', () => {
  const filled = (header: string) => ours.filter((row) => cell(row, header) !== '').length
  const found = Object.fromEntries(completeness(tracker).map((field) => [field.label, field.filled]))
  expect(found).toMatchObject({
    'Due date': filled('Due date'),
    Theme: filled('Theme'),
    'Expected change': filled('Expected change'),
    'Last update': filled('Last update'),
  })
  expect(completeness(tracker).every(({ of }) => of === ours.length)).toBe(true)
})

test('what moved between the last two trackers is what their rows say', async () => {
  const moved = await engine.study('movement', { selection: {}, moment })
  const before = new Map(then.filter(isOurs).map((row) => [id(row), row]))
  const present = new Set(ours.map(id))
  const isDone = (row: Row | undefined) => cell(row, 'Status').startsWith('Completed')
  const isOpen = (row: Row | undefined) => !isDone(row) && !['Not accepted', 'Superseded'].includes(cell(row, 'Status'))
  const both = ours.filter((row) => before.has(id(row)))
  const slipped = both.filter((row) => {
    const was = before.get(id(row))
    const [from, to] = [day(was, 'Due date'), day(row, 'Due date')]
    return isOpen(was) && isOpen(row) && from !== null && to !== null && to > from
  })
  expect(moved?.added.map((each) => each.id)).toEqual(ours.filter((row) => !before.has(id(row))).map(id))
  expect(moved?.completed.map((each) => each.id)).toEqual(
    both.filter((row) => isDone(row) && !isDone(before.get(id(row)))).map(id),
  )
  expect(moved?.gone.map((each) => each.id)).toEqual([...before.keys()].filter((one) => !present.has(one)))
  expect(moved?.slipped.map((each) => [each.id, each.days])).toEqual(
    slipped.map((row) => [id(row), (day(row, 'Due date') ?? 0) - (day(before.get(id(row)), 'Due date') ?? 0)]),
  )
})

test('a recommendation keeps the due dates that earlier trackers had for it', () => {
  for (const row of ours) {
    const dues = trackers.flatMap(({ rows }) => {
      const due = day(
        rows.find((each) => id(each) === id(row)),
        'Due date',
      )
      return due === null ? [] : [due]
    })
    const runs = dues.filter((due, place) => due !== dues[place - 1])
    const item = tracker.items.find((each) => each.id === id(row))
    expect([...(item?.earlierDues ?? []).map(({ due }) => due), item?.due ?? null]).toEqual(
      runs.length === 0 ? [null] : runs,
    )
    expect(item?.state).toBe(stateOf(row, plain).replace(/^(not-accepted|superseded)$/, 'not-taken-forward'))
  }
})
