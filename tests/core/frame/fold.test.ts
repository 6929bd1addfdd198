import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../../src/core/dataset/define'
import { type Folded, fold } from '../../../src/core/frame/fold'
import { inForce } from '../../../src/core/frame/inForce'
import type { Import } from '../../../src/core/frame/library'
import { plainRowsOf } from '../query/arbitrary'
import { imported, type PlainRow, plainRows, small } from '../query/smallDataset'

const whole: Dataset = { ...small, join: 'replace' }
const single: Import = { id: 'one', dataset: 'small', period: 8100, join: 'add', source: 'device', file: 'small.csv' }
/** As an importer leaves them: no key twice. */
const uniqueRows = plainRowsOf.map((rows) => [...new Map(rows.map((row) => [row.ref, row])).values()])

function files(
  list: readonly (readonly PlainRow[])[],
  join: Import['join'],
  periods: readonly number[] = [],
): Folded[] {
  return list.map((rows, at) => ({
    import: { ...single, id: String(at), join, period: periods[at] ?? 8100 + at },
    imported: imported(rows),
  }))
}

const rowsOf = (frame: ReturnType<typeof fold>): PlainRow[] => plainRows(frame.columns, frame.rows)

describe('fold of a dataset that adds', () => {
  test('keeps the latest row of each key, in the place of the first', () => {
    fc.assert(
      fc.property(fc.array(uniqueRows, { maxLength: 4 }), (list) => {
        const latest = new Map<string, PlainRow>()
        for (const row of list.flat()) latest.set(row.ref, row)
        expect(rowsOf(fold(small, files(list, 'add')))).toEqual([...latest.values()])
      }),
    )
  })

  test('changes nothing when a file is added twice', () => {
    fc.assert(
      fc.property(uniqueRows, uniqueRows, (first, second) => {
        const once = rowsOf(fold(small, files([first, second], 'add')))
        expect(rowsOf(fold(small, files([first, second, second], 'add')))).toEqual(once)
      }),
    )
  })

  test('starts anew from an import that replaces', () => {
    fc.assert(
      fc.property(uniqueRows, uniqueRows, (first, second) => {
        const imports = [...files([first], 'add'), ...files([second], 'replace')]
        expect(rowsOf(fold(small, imports))).toEqual(second)
      }),
    )
  })

  test('tells a row by its other names where its first is blank', () => {
    const keyed: Dataset = { ...small, key: { columns: ['ref', 'agency'], first: 'ref', else: ['held', 'agency'] } }
    const row: PlainRow = { ref: '', theme: [], agency: 'police', held: '2026-08-01', met: 1, all: 2 }
    const list = [
      [row, { ...row, ref: 'A1' }],
      [
        { ...row, met: 9 },
        { ...row, ref: 'A1', held: '2026-08-02' },
        { ...row, agency: 'fire' },
      ],
    ]
    const frame = fold(keyed, files(list, 'add'))
    expect(rowsOf(frame)).toEqual([
      { ...row, met: 9 },
      { ...row, ref: 'A1', held: '2026-08-02' },
      { ...row, agency: 'fire' },
    ])
  })
})

describe('fold of a dataset whose file is the whole list', () => {
  test('keeps every period, earliest first, whatever the order of upload; a second file of a period replaces the first', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(uniqueRows, fc.constantFrom(8100, 8101, 8102)), { maxLength: 5 }), (list) => {
        const rows = list.map(([each]) => each)
        const periods = list.map(([, period]) => period)
        const frame = fold(whole, files(rows, 'replace', periods))
        const latest = new Map(list.map(([each, period]) => [period, each]))
        const inOrder = [...latest].sort(([a], [b]) => a - b)
        expect(rowsOf(frame)).toEqual(inOrder.flatMap(([, each]) => each))
        expect(frame.slices.map(({ period, from, to }) => [period, to - from])).toEqual(
          inOrder.map(([period, each]) => [period, each.length]),
        )
      }),
    )
  })
})

describe('the columns of a fold', () => {
  const row: PlainRow = { ref: 'A1', theme: ['fathers'], agency: 'fire', held: '2026-08-01', met: 5, all: '<5' }

  test('are blank in the rows of an import that lacks them, and absent where every import does', () => {
    const [first, second] = files([[row], [{ ...row, ref: 'A2' }]], 'add')
    if (!first || !second) throw new Error('no files')
    const without = { ...first, imported: { ...first.imported, columns: new Map(first.imported.columns) } }
    without.imported.columns.delete('theme')
    const frame = fold(small, [without, second])
    expect(rowsOf(frame).map(({ theme }) => theme)).toEqual([[], ['fathers']])
    expect(frame.columns.has('extra')).toBe(false)
  })

  test('tell a figure from a withheld cell that is written alike', () => {
    const [first, second] = files([[row], [{ ...row, ref: 'A2' }]], 'add')
    const met = second?.imported.columns.get('met')
    if (!first || !second || !met) throw new Error('no files')
    const withheld = { ...met, states: Uint8Array.of(1, 2), numbers: Float64Array.of(Number.NaN, Number.NaN) }
    const columns = new Map(second.imported.columns).set('met', withheld)
    const joined = fold(small, [first, { ...second, imported: { ...second.imported, columns } }]).columns.get('met')
    const states = [...(joined?.codes ?? [])].map((code) => joined?.states?.[code])
    expect(states).toEqual([0, 2])
  })
})

describe('inForce', () => {
  const of = (id: string, dataset: string, source: Import['source']): Import => ({ ...single, id, dataset, source })

  test('drops the sample of a dataset with its first real import, and of no other', () => {
    const imports = [of('1', 'a', 'sample'), of('2', 'b', 'sample'), of('3', 'a', 'published'), of('4', 'a', 'device')]
    expect(inForce(imports).map(({ id }) => id)).toEqual(['2', '3', '4'])
  })
})
