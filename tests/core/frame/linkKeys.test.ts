import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../../src/core/dataset/define'
import { fold } from '../../../src/core/frame/fold'
import type { Frame, FrameColumn } from '../../../src/core/frame/frame'
import { linkKeys } from '../../../src/core/frame/linkKeys'
import { plainRowsOf } from '../query/arbitrary'
import { imported, type PlainRow, small } from '../query/smallDataset'

interface Service {
  id?: string
  name: string
  address?: string
}

const column = (kind: FrameColumn['kind'], values: readonly string[]): FrameColumn => {
  const texts = ['', ...new Set(values.filter(Boolean))]
  return { kind, texts, codes: Uint16Array.from(values, (value) => texts.indexOf(value)) }
}

const keyed: Dataset = {
  ...small,
  key: { columns: ['ref', 'address', 'postcode'], first: 'ref', else: ['name', 'address', 'postcode'] },
}

/** The keys of a list of services, one at a place each. */
function keysOf(services: readonly Service[]): string[] {
  const columns = new Map([
    [
      'ref',
      column(
        'id',
        services.map(({ id = '' }) => id),
      ),
    ],
    [
      'name',
      column(
        'text',
        services.map(({ name }) => name),
      ),
    ],
    [
      'address',
      column(
        'text',
        services.map(({ address = '' }) => address),
      ),
    ],
  ])
  const frame: Frame = { dataset: keyed, rows: services.length, columns, slices: [] }
  const keyOf = linkKeys(frame, { from: 0, to: services.length })
  return services.map((_, row) => keyOf(row))
}

const hash = /^[a-z0-9]{12}(-\d+)?$/

describe('the key of a row in a link', () => {
  test('is its id where each row of the list has one of its own', () => {
    expect(
      keysOf([
        { id: 'SVC-1', name: 'A' },
        { id: 'SVC-2', name: 'A' },
      ]),
    ).toEqual(['SVC-1', 'SVC-2'])
  })

  test.each([
    ['is blank in a row', [{ id: 'SVC-1', name: 'A' }, { name: 'B' }]],
    [
      'is the same in two rows',
      [
        { id: 'SVC-1', name: 'A', address: 'x' },
        { id: 'SVC-1', name: 'A', address: 'y' },
      ],
    ],
    [
      'is too long for a link',
      [
        { id: 'S'.repeat(61), name: 'A' },
        { id: 'SVC-2', name: 'B' },
      ],
    ],
    ['is in no file', [{ name: 'A' }, { name: 'B' }]],
  ])('is a short hash where the id %s', (_, services: Service[]) => {
    const keys = keysOf(services)
    for (const key of keys) expect(key).toMatch(hash)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('rests on nothing of an address, so that nobody can try addresses against it', () => {
    const at = (address: string) =>
      keysOf([
        { name: 'Lantern refuge', address },
        { name: 'B', address: 'High Street' },
      ])
    expect(at('12 Secret Road')).toEqual(at('1 Other Street'))
    expect(at('12 Secret Road').join()).not.toMatch(/secret|lantern/i)
  })

  test('is the same whatever the order of the list, of a service at several places too', () => {
    const service = fc.record({
      name: fc.constantFrom('A', 'B', 'C'),
      id: fc.constantFrom('', 'S1'),
      address: fc.constantFrom('x', 'y', 'z', ''),
    })
    const distinct = fc.uniqueArray(service, { maxLength: 12, selector: (each) => JSON.stringify(each) })
    fc.assert(
      fc.property(
        distinct.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          const told = (some: readonly Service[]) => {
            const keys = keysOf(some)
            return new Map(
              some.map((each, at) => [JSON.stringify({ ...each, name: each.id ? '' : each.name }), keys[at]]),
            )
          }
          const keys = keysOf(list)
          expect(new Set(keys).size).toBe(list.length)
          // Two rows of one id, place and all are the importer's to turn away, and may change places here.
          if (told(list).size === list.length)
            expect(new Map([...told(shuffled)].sort())).toEqual(new Map([...told(list)].sort()))
        },
      ),
    )
  })

  test('tells the rows of any dataset apart, one by one', () => {
    const uniqueRows = plainRowsOf.map((rows) => [...new Map(rows.map((row) => [row.ref, row])).values()])
    fc.assert(
      fc.property(uniqueRows, (rows: readonly PlainRow[]) => {
        const dataset: Dataset = { ...small, key: { columns: ['ref', 'agency'] } }
        const one = { id: 'i', dataset: 'small', period: 8100, join: 'add', source: 'device', file: 'f' } as const
        const frame = fold(dataset, [{ import: one, imported: imported(rows) }])
        const keyOf = linkKeys(frame, { from: 0, to: frame.rows })
        expect(new Set(rows.map((_, row) => keyOf(row))).size).toBe(rows.length)
      }),
    )
  })

  test('takes no two of many names for one', () => {
    const keys = keysOf(Array.from({ length: 40_000 }, (_, at) => ({ name: `Service ${at}` })))
    expect(new Set(keys).size).toBe(40_000)
  })
})
