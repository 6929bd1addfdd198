import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Diff, diff } from '../../../src/core/frame/diff'
import { fold } from '../../../src/core/frame/fold'
import { plainRowsOf } from '../query/arbitrary'
import { imported, type PlainRow, small } from '../query/smallDataset'

const names = ['ref', 'theme', 'agency', 'held', 'met', 'all'] as const
const row = (ref: string, more: Partial<PlainRow> = {}): PlainRow => ({
  ref,
  theme: ['fathers'],
  agency: 'police',
  held: '2026-05-01',
  met: 3,
  all: 5,
  ...more,
})

const of = (before: readonly PlainRow[], after: readonly PlainRow[]): Diff =>
  diff(small, imported(before), imported(after))

/** A cell by what it means: a list whatever its order. */
const meaning = (cell: PlainRow[keyof PlainRow]): string =>
  Array.isArray(cell) ? [...cell].sort().join(';') : String(cell)

/** The same question answered over plain rows. */
function plainDiff(before: readonly PlainRow[], after: readonly PlainRow[]) {
  const left = before.map((each, at) => ({ each, at }))
  const found = { added: [] as number[], changed: [] as [before: number, after: number, fields: string[]][], same: 0 }
  for (const [at, now] of after.entries()) {
    const match = left.findIndex(({ each }) => each.ref === now.ref)
    const [old] = match < 0 ? [] : left.splice(match, 1)
    if (!old) {
      found.added.push(at)
      continue
    }
    const fields = names.filter((name) => meaning(old.each[name]) !== meaning(now[name]))
    if (fields.length > 0) found.changed.push([old.at, at, fields])
    else found.same += 1
  }
  return { ...found, gone: left.map(({ at }) => at) }
}

describe('the diff of two row sets', () => {
  test('is what a plain comparison by key finds, keys that come twice included', () => {
    fc.assert(
      fc.property(plainRowsOf, plainRowsOf, (before, after) => {
        const { added, changed, gone, same } = of(before, after)
        const fields = changed.map((each) => [each.before, each.after, each.fields.map(({ column }) => column)])
        expect({ added, changed: fields, gone, same }).toEqual(plainDiff(before, after))
      }),
    )
  })

  test('says what a cell was and is, and that a withheld 5 is not a figure', () => {
    const { changed } = of(
      [row('A', { met: '<5', agency: 'health' })],
      [row('A', { met: 4, agency: '', theme: ['advocacy'] })],
    )
    expect(changed).toEqual([
      {
        before: 0,
        after: 0,
        fields: [
          {
            column: 'theme',
            before: { text: 'fathers', withheld: false },
            after: { text: 'advocacy', withheld: false },
          },
          { column: 'agency', before: { text: 'health', withheld: false }, after: { text: '', withheld: false } },
          { column: 'met', before: { text: '<5', withheld: true }, after: { text: '4', withheld: false } },
        ],
      },
    ])
  })

  test('takes a list in another order for the same list', () => {
    const [before, after] = [
      [row('A', { theme: ['fathers', 'advocacy'] })],
      [row('A', { theme: ['advocacy', 'fathers'] })],
    ]
    expect(of(before, after)).toEqual({ added: [], changed: [], gone: [], same: 1 })
  })

  test('takes a column only one file has for blank in the other', () => {
    const [before, after] = [imported([row('A'), row('B', { met: '' })]), imported([row('A'), row('B')])]
    const columns = new Map(after.columns)
    columns.delete('met')
    const { changed, same } = diff(small, before, { ...after, columns })
    expect(same).toBe(1)
    expect(changed.map(({ fields }) => fields)).toEqual([
      [{ column: 'met', before: { text: '3', withheld: false }, after: { text: '', withheld: false } }],
    ])
  })

  test('compares one slice of a frame with another, by the frame’s own row numbers', () => {
    const import_ = { id: 'one', dataset: 'small', join: 'replace', source: 'device', file: 'small.csv' } as const
    const frame = fold({ ...small, join: 'replace' }, [
      { import: { ...import_, period: 8100 }, imported: imported([row('A'), row('B'), row('C')]) },
      {
        import: { ...import_, id: 'two', period: 8101 },
        imported: imported([row('D'), row('B', { met: 5 }), row('A')]),
      },
    ])
    const [earlier, later] = frame.slices
    const found = diff(frame.dataset, { ...frame, ...earlier }, { ...frame, ...later })
    expect(found).toMatchObject({ added: [3], gone: [2], same: 1 })
    expect(found.changed.map(({ before, after }) => [before, after])).toEqual([[1, 4]])
  })

  test('of a file with itself is nothing, whatever is in it', () => {
    fc.assert(
      fc.property(plainRowsOf, (rows) => {
        expect(of(rows, rows)).toEqual({ added: [], changed: [], gone: [], same: rows.length })
      }),
    )
  })

  test('of nothing with a file is all added', () => {
    expect(of([], [row('A'), row('B')])).toEqual({ added: [0, 1], changed: [], gone: [], same: 0 })
    expect(of([row('A'), row('B')], [])).toEqual({ added: [], changed: [], gone: [0, 1], same: 0 })
  })
})
