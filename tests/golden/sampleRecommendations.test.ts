import { describe, expect, test } from 'vitest'
import { column } from './plain/cells'
import { dayOf, endOf } from './plain/dates'
import { momentOf } from './plain/moment'
import { filesOf } from './plain/sample'
import { figureAt } from './plain/tabulate'
import { threads } from './plain/threads'

const audits = filesOf('audits').flatMap(({ rows }) => rows)
const trackers = filesOf('recommendations')
const training = filesOf('training').flatMap(({ rows }) => rows)
const tracker = trackers.at(-1)?.rows ?? []

describe('the recommendations', () => {
  const top = tracker.filter((row) => row.get('Parent ID') === '')

  test('hold all forty published ones and come to seventy, parts apart', () => {
    const published = column(top, 'Recommendation ID').filter((id) =>
      /^(FAM-A|BABY-M|CHILD-T|SANDWELL|KBSP|SAB-ADV)-\d\d$/.test(id),
    )
    expect(published).toHaveLength(40)
    expect(top).toHaveLength(70)
    expect(top.filter((row) => row.get('Area') === 'Own').length).toBeGreaterThanOrEqual(45)
  })

  test('leave a tracker once only, and never change what they ask', () => {
    const gone = trackers.slice(1).flatMap(({ period, rows }, place) => {
      return (trackers[place]?.rows ?? []).flatMap((earlier) => {
        const id = earlier.get('Recommendation ID')
        const now = rows.find((row) => row.get('Recommendation ID') === id)
        if (now) expect(now.get('Recommendation')).toBe(earlier.get('Recommendation'))
        return now ? [] : [[id, period]]
      })
    })
    expect(gone).toEqual([['AUD-26-06', '2026-27-q2']])
  })

  test('come of reviews two of which kept to six months', () => {
    const query = { dataset: 'recommendations', measures: ['reviewsInTime', 'reviewsLate'], by: [] }
    const told = query.measures.map((measure) => figureAt(query, measure, [], momentOf({}), {}))
    expect(told).toMatchObject([{ n: 2, N: 3 }, { n: 1 }])
  })

  test('are dated by the end of their tracker, due dates apart', () => {
    for (const { period, rows } of trackers) {
      for (const header of ['Agreed date', 'Completed date', 'Last update']) {
        for (const text of column(rows, header)) expect(dayOf(text) ?? 0).toBeLessThanOrEqual(endOf(period))
      }
    }
  })

  test('slip, close, reopen, gather evidence, and are between 6 and 14 overdue', () => {
    const overdue = trackers.map(({ period }) => {
      const moment = { ...momentOf({}), asAt: endOf(period) }
      return figureAt({ dataset: 'recommendations', measures: ['overdue'], by: [] }, 'overdue', [], moment, {}).n
    })
    expect(overdue).toEqual([6, 8, 7, 9, 13, 11, 12, 9])
    const story = (id: string, header: string) =>
      trackers.map(({ rows }) => rows.find((row) => row.get('Recommendation ID') === id)?.get(header) ?? '')
    expect(new Set(story('CHILD-T-01', 'Due date')).size).toBeGreaterThan(1)
    expect(story('BABY-M-04', 'Status')).toEqual([
      'Completed, awaiting evidence',
      'Completed, awaiting evidence',
      'On track',
      'On track',
      'On track',
      'Completed, awaiting evidence',
      'Completed and evidenced',
      'Completed and evidenced',
    ])
  })

  test('link to findings, courses and audits that exist, one slip apart', () => {
    const known: Readonly<Record<string, ReadonlySet<string>>> = {
      'Source finding IDs': new Set(column(audits, 'Finding ID')),
      'Linked course IDs': new Set(column(training, 'Course ID')),
      'Checked by audit IDs': new Set(column(audits, 'Audit ID')),
      'Parent ID': new Set(column(tracker, 'Recommendation ID')),
      'Similar recommendation IDs': new Set(column(tracker, 'Recommendation ID')),
    }
    const broken = Object.entries(known).flatMap(([header, ids]) =>
      column(tracker, header)
        .flatMap((text) => text.split(';').filter(Boolean))
        .filter((id) => !ids.has(id)),
    )
    expect(broken).toEqual(['ESC-102'])
  })
})

test('three threads run the whole way, and two or more break at each place', () => {
  const ends = [...threads().values()]
  const count = (end: string) => ends.filter((each) => each === end).length
  expect(count('better')).toBe(3)
  for (const end of ['no recommendation', 'no training', 'not re-audited', 'no better', 'another standard']) {
    expect(count(end), end).toBeGreaterThanOrEqual(2)
  }
})
