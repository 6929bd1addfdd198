import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { grid } from '../../../src/core/import/grid'

function inPieces(
  text: string,
  delimiter: string,
  sizes: readonly number[],
): { records: string[][]; lines: number[]; unclosed: number | null } {
  const reader = grid({ delimiter, loneReturns: false })
  const records: string[][] = []
  const lines: number[] = []
  let at = 0
  for (let turn = 0; at < text.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1
    const slice = reader.push(text.slice(at, at + size))
    records.push(...slice.records)
    lines.push(...slice.lines)
    at += size
  }
  const last = reader.end()
  records.push(...last.records)
  lines.push(...last.lines)
  return { records, lines, unclosed: reader.unclosed() }
}

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(',', ',', '"', '"', '""', '\n', '\n', '\r\n', ' ', 'a', '"a"', '",\n'),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(''))

test('pieces of any size give the records that papaparse gives of the whole text', () => {
  fc.assert(
    fc.property(text, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }), (whole, sizes) => {
      const expected = Papa.parse<string[]>(whole, { delimiter: ',', newline: '\n' }).data
      if (whole.endsWith('\n') && expected.at(-1)?.join('') === '') expected.pop()
      const trimmed = expected.map((cells) => [...cells.slice(0, -1), (cells.at(-1) ?? '').replace(/\r$/, '')])
      const pieces = inPieces(whole, ',', sizes)
      expect(pieces.records).toEqual(whole === '' ? [] : trimmed)
    }),
    { numRuns: 10_000 },
  )
})

test('the line of each record counts the lines inside cells', () => {
  const whole = 'a,b\n"1\n2\n3",x\n\n"y\r\nz",w\r\nlast,one'
  for (const sizes of [[1], [3], [100]]) expect(inPieces(whole, ',', sizes).lines).toEqual([1, 2, 5, 6, 8])
})

test('a quote that never closes is known by the line it opens on', () => {
  expect(inPieces('a,b\n1,2\n3,"x\ny\nz\n', ',', [4]).unclosed).toBe(3)
  expect(inPieces('a,b\n1,"two\nlines"\n3,"x\n', ',', [4]).unclosed).toBe(4)
})
