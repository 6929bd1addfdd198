import { render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Figure, Result } from '../../src/core/query/query'
import type { Mark } from '../../src/core/view/page'
import { MarkView } from '../../src/marks/MarkView'
import { count, countOf, percentOf, resultOf, share, state, visualOf } from './fixture'

describe('a number mark', () => {
  test('says the figure, what it rests on, how it moved, and how far its target is', () => {
    const result = resultOf({
      measures: [{ ...percentOf, time: 'period' }],
      totals: [share(250, 466)],
      before: {
        cells: [],
        rowTotals: [],
        totals: [share(196, 400)],
        now: [share(250, 466)],
        asAt: 20000,
        period: [8104],
      },
      trend: [8104, 8105].map((quarter) => ({ quarter, totals: [share(quarter === 8104 ? 196 : 250, 466)] })),
    })
    const { container } = render(<MarkView visual={visualOf({ kind: 'number', target: 0.7 })} result={result} />)
    expect(container).toHaveTextContent('54%')
    expect(container).toHaveTextContent('250 of 466 case checks')
    expect(container).toHaveTextContent('Up 5 points on the quarter before, better')
    expect(container).toHaveTextContent('Target 70%: 16 points short')
    expect(screen.getByRole('img')).toHaveAccessibleName('By quarter: 2026/27 Q1 42%, 2026/27 Q2 54%')
  })

  const changeOf = (mark: Partial<Extract<Mark, { kind: 'number' }>>, given: Partial<Result>) => {
    const { container } = render(<MarkView visual={visualOf({ kind: 'number', ...mark })} result={resultOf(given)} />)
    return container
  }
  const earlier = (now: Figure, then: Figure, period = [8104]) => {
    return { cells: [], rowTotals: [], totals: [then], now: [now], asAt: 20634, period }
  }
  const audits = { since: 'the audits before', among: 'in themes audited before' }

  test('a comparison is of what was there both times, and says so where that is not all', () => {
    const given = { measures: [percentOf], totals: [share(250, 466)] }
    expect(changeOf(audits, { ...given, before: earlier(share(40, 100), share(50, 100)) })).toHaveTextContent(
      'Down 10 points in themes audited before',
    )
    expect(changeOf(audits, { ...given, before: earlier(share(40, 100), share(20, 50)) })).toHaveTextContent(
      'Same as the audits before, in themes audited before',
    )
    const all = changeOf(audits, { ...given, before: earlier(share(250, 466), share(200, 400)) })
    expect(all).toHaveTextContent('Up 4 points on the audits before')
    expect(all).not.toHaveTextContent('in themes')
    const none = changeOf(audits, { ...given, before: earlier(state('not-comparable'), share(50, 100)) })
    expect(none).toHaveTextContent('Not compared with the audits before')
    expect(none).not.toHaveTextContent('in themes')
  })

  test('several quarters are held against as many before; quarters with a gap against none', () => {
    const given = { measures: [{ ...countOf, time: 'period' as const }], totals: [count(90)], period: [8104, 8105] }
    expect(changeOf({}, { ...given, before: earlier(count(90), count(80), [8102, 8103]) })).toHaveTextContent(
      '10 more than the 2 quarters before (80)',
    )
    expect(changeOf({}, given)).not.toHaveTextContent(/before|more|fewer/)
  })

  test('a count of a quarter that is not over is not held against a whole one', () => {
    const given = { measures: [{ ...countOf, time: 'period' as const }], totals: [count(20)], period: [8106] }
    expect(changeOf({}, { ...given, before: earlier(count(20), count(80), [8105]) })).toHaveTextContent(
      'Not compared with the quarter before: the quarter is not over',
    )
  })

  test('says what is missing, what is over the whole, and what filters it or cannot', () => {
    const card = changeOf(
      {},
      {
        measures: [{ ...percentOf, missing: ['Unscheduled'] }],
        totals: [share(44, 40)],
        records: { shown: 12, of: 70 },
        filteredBy: ['theme'],
        cannotFilter: ['town'],
      },
    )
    expect(card).toHaveTextContent(
      'Unscheduled not recorded. Over 100%: check the counts. 12 of 70 records, not by town',
    )
  })

  test('a withheld figure is a word, and nothing is said of its movement', () => {
    const result = resultOf({
      measures: [countOf],
      totals: [state('withheld')],
      before: { cells: [], rowTotals: [], totals: [count(12)], now: [state('withheld')], asAt: 20634, period: [8104] },
    })
    const { container } = render(<MarkView visual={visualOf({ kind: 'number' })} result={result} />)
    expect(container).toHaveTextContent('withheld')
    expect(container).not.toHaveTextContent(/\d/)
  })
})
