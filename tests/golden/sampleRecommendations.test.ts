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

  test('never leave a tracker once they are in it, and never change what they ask', () => {
    trackers.slice(1).forEach(({ rows }, place) => {
      for (const earlier of trackers[place]?.rows ?? []) {
        const now = rows.find((row) => row.get('Recommendation ID') === earlier.get('Recommendation ID'))
        expect(now?.get('Recommendation')).toBe(earlier.get('Recommendation'))
      }
    })
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

  test('link only to findings, courses and audits that exist', () => {
    const known: Readonly<Record<string, ReadonlySet<string>>> = {
      'Source finding IDs': new Set(column(audits, 'Finding ID')),
      'Linked course IDs': new Set(column(training, 'Course ID')),
      'Checked by audit IDs': new Set(column(audits, 'Audit ID')),
      'Parent ID': new Set(column(tracker, 'Recommendation ID')),
      'Similar recommendation IDs': new Set(column(tracker, 'Recommendation ID')),
    }
    for (const [header, ids] of Object.entries(known)) {
      const linked = column(tracker, header).flatMap((text) => text.split(';').filter(Boolean))
      expect(linked.filter((id) => !ids.has(id))).toEqual([])
    }
  })
})

test('three threads run the whole way, and two or more break at each place', () => {
  const ends = [...threads().values()]
  const count = (end: string) => ends.filter((each) => each === end).length
  expect(count('better')).toBe(3)
  for (const end of ['no recommendation', 'no training', 'not re-audited', 'no better', 'not comparable']) {
    expect(count(end), end).toBeGreaterThanOrEqual(2)
  }
})
