import fc from 'fast-check'
import { parse } from 'papaparse'
import { describe, expect, test } from 'vitest'
import { toCsv, unguard } from '../../../src/core/text/toCsv'

const body = (rows: Parameters<typeof toCsv>[0]) => toCsv(rows).slice(1)

describe('rows as CSV', () => {
  test('start with a byte order mark, end their lines with CRLF', () => {
    expect(
      toCsv([
        ['a', 'b'],
        ['c', null],
      ]),
    ).toBe('\uFEFFa,b\r\nc,\r\n')
  })

  test.each([
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    [' padded ', '" padded "'],
    ['plain; text', 'plain; text'],
  ])('quote %j as %j', (cell, written) => {
    expect(body([[cell]])).toBe(`${written}\r\n`)
  })

  test('a single empty cell is still a row', () => {
    expect(body([['']])).toBe('""\r\n')
  })

  test.each(['=1+1', '+44', '-5', '@SUM', '\tx', '\rx', '  =1', '\u00a0=1', '＝1', '＋1', '－1', '＠x', "'=1"])(
    'put an apostrophe before %j, and it comes off again',
    (cell) => {
      const [[read] = []] = parse<string[]>(toCsv([[cell]]).slice(1), { newline: '\r\n' }).data
      expect(read).toBe(`'${cell}`)
      expect(unguard(read ?? '')).toBe(cell)
    },
  )

  test.each(['a=b', "'90s", "it's", '', 'BS30 8XX', '0117 900'])('leave %j alone', (cell) => {
    expect(body([['x', cell]])).toBe(`x,${cell}\r\n`)
    expect(unguard(cell)).toBe(cell)
  })

  test('numbers are numbers, minus sign and all; what is no number is empty', () => {
    expect(body([[-2.5, 0, Number.NaN, Number.POSITIVE_INFINITY]])).toBe('-2.5,0,,\r\n')
  })

  test('any text comes back as it was', () => {
    const cell = fc.oneof(
      fc.string(),
      fc
        .array(fc.constantFrom("'", '=', '+', '-', '@', ' ', '\t', '\r', '\n', ',', '"', 'a', '＝'))
        .map((c) => c.join('')),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 }), (rows) => {
        const read = parse<string[]>(toCsv(rows).slice(1), { newline: '\r\n', delimiter: ',' }).data.slice(0, -1)
        expect(read.map((row) => row.map(unguard))).toEqual(rows)
      }),
    )
  })
})
