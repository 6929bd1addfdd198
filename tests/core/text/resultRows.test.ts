import { expect, test } from 'vitest'
import { disclose } from '../../../src/core/disclosure/disclose'
import { htmlTableOf, tsvOf } from '../../../src/core/text/clipboardTable'
import { resultRows } from '../../../src/core/text/resultRows'
import { list, people, resultOf, share, table } from '../disclosure/tables'

test('a list has its entries, its total, and c for what is withheld', () => {
  expect(resultRows(disclose(list([14, 2, 9, 0]), 5))).toEqual([
    ['Axis 0', 'People'],
    ['00', 14],
    ['01', 'c'],
    ['02', 'c'],
    ['03', 0],
    ['All, each counted once', 25],
  ])
})

test('a table has a column for each entry, and totals both ways', () => {
  expect(
    resultRows(
      table([
        [14, 8],
        [9, 7],
      ]),
    ),
  ).toEqual([
    ['Axis 0', '10', '11', 'People, in all'],
    ['00', 14, 8, 22],
    ['01', 9, 7, 16],
    ['All, each counted once', 23, 15, 38],
  ])
})

test('a share comes with what it rests on, a small sample without its percentage', () => {
  const cells = [share(41, 64), share(5, 8)]
  const measures = [{ ...people, unit: 'percent' as const }]
  const rows = resultRows(resultOf([2], { cells, rowTotals: cells, totals: [share(46, 72)] }, { measures }))
  expect(rows[1]).toEqual(['00', 64.1, 41, 64])
  expect(rows[2]).toEqual(['01', 'small sample', 5, 8])
})

test('what is copied runs as no formula and is no markup', () => {
  const rows = [['Name'], ['=1+1'], ['<b>bold</b>\tand more']]
  expect(tsvOf(rows, ['note'])).toBe("Name\r\n'=1+1\r\n<b>bold</b> and more\r\n\r\nnote")
  expect(htmlTableOf('A & B', rows, [])).toContain('&lt;b&gt;bold&lt;/b&gt; and more')
  expect(htmlTableOf('A & B', rows, [])).toContain('<caption>A &amp; B</caption>')
})
