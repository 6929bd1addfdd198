import { describe, expect, test } from 'vitest'
import { dayFromIso } from '../../../src/core/calendar/day'
import type { Figure, Result } from '../../../src/core/query/query'
import { formatYear, momentOfYear, quarterIdsOf, yearWords } from '../../../src/core/year/financialYear'
import { yearQueries, yearSentences, yearTables, yearTitle } from '../../../src/core/year/yearReport'
import { count, resultOf, share, state } from '../../marks/fixture'
import { known } from '../../reports/answerable'

const day = (iso: string) => dayFromIso(iso) ?? 0
const asAt = day('2026-09-30')

/** Answers of 2026/27 in which each figure is the one given, else 12 or 6 of 20. */
function answers(figures: Readonly<Record<string, Figure>> = {}) {
  const results = yearQueries.map((query): Result => {
    const metrics = known.find(({ id }) => id === query.dataset)?.metrics ?? {}
    const measures = query.measures.flatMap((id) => {
      const metric = metrics[id]
      return metric ? [{ ...metric, id }] : []
    })
    const totals = measures.map(({ id, unit }) => figures[id] ?? (unit === 'percent' ? share(6, 20) : count(12)))
    return resultOf({ dataset: query.dataset, asAt, measures, totals })
  })
  return { year: 2026, results }
}

describe('a financial year', () => {
  test('is asked of as at its end, or as at the day while it is not over, and says so', () => {
    expect(momentOfYear(2025, asAt).asAt).toBe(day('2026-03-31'))
    expect(momentOfYear(2026, asAt).asAt).toBe(asAt)
    expect([formatYear(2025), yearWords(2025, asAt)]).toEqual(['2025/26', '2025/26'])
    expect(yearWords(2026, asAt)).toBe('2026/27 to 30 September 2026')
    expect(quarterIdsOf(2026, asAt)).toEqual(['2026-27-q1', '2026-27-q2'])
  })
})

describe('the yearly report', () => {
  test('asks only for what its datasets have, and nothing of it is about children', () => {
    for (const { dataset, measures } of yearQueries) {
      const metrics = known.find(({ id }) => id === dataset)?.metrics ?? {}
      for (const measure of measures) expect(metrics[measure]?.counts, measure).toMatch(/^(things|staff)$/)
    }
  })

  test('gives every share with both its counts', () => {
    const rows = yearTables([answers({ evidenced: share(14, 21) })]).flatMap((table) => table.rows)
    expect(rows.find(({ id }) => id === 'recommendations-evidenced')?.cells).toEqual(['67%, 14 of 21'])
  })

  test('has no title and no sentence of what has no number, and says which it is', () => {
    const given = answers({ sessions: state('none-recorded'), attendance: state('withheld') })
    expect(yearTitle(given, asAt)).toBeNull()
    const words = yearSentences(given, asAt).join(' ')
    expect(words).not.toMatch(/sessions? w|places booked,/)
    expect(words).toContain('Without a number: sessions, none recorded; attendance of booked places, withheld.')
  })

  test('says one of a thing as one', () => {
    expect(yearSentences(answers({ reviewsPublished: count(1) }), asAt)[0]).toContain('1 review was published')
    expect(yearTitle(answers({ auditsHeld: count(1) }), asAt)).toContain('; 1 audit, 12 training sessions')
  })
})
