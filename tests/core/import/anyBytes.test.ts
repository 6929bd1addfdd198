import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../../src/core/import/report'
import { generated, patience } from './runs'
import { accounted, all, datasetNamed, read } from './support'

const encoder = new TextEncoder()
const headings = new Map(
  all.map(
    ({ id, columns }) =>
      [
        id,
        Object.values(columns)
          .map(({ label }) => label)
          .join(','),
      ] as const,
  ),
)

/** Every name and value that all objects share. */
function prototypes(): string {
  return [Object.prototype, Array.prototype, Function.prototype, String.prototype, Map.prototype]
    .map((shared) => Reflect.ownKeys(shared).map(String).join())
    .join('|')
}

/** Physical lines below the first, told from the bytes alone: a file without quotation marks has no more to it. */
function linesBelow(bytes: Uint8Array): number {
  const text = [...bytes].map((byte) => String.fromCharCode(byte)).join('')
  const lines = /\r(?!\n)./s.test(text) ? text.split(/\r\n|\r|\n/) : text.split('\n')
  const last = lines.at(-1) ?? ''
  return lines.length - (last === '' && lines.length > 1 ? 1 : 0)
}

function timed(bytes: Uint8Array, dataset: string): Report {
  const started = performance.now()
  const report = read(bytes, dataset)
  expect(performance.now() - started).toBeLessThan(1000)
  return report
}

const dataset = fc.constantFrom(...headings.keys())
const below = (maxLength: number) => fc.uint8Array({ maxLength })
const withoutQuotes = (bytes: Uint8Array): Uint8Array => bytes.filter((byte) => byte !== 0x22)

describe('bytes of any kind', () => {
  test(
    'below a heading line are all accounted for, and no prototype changes',
    () => {
      const before = prototypes()
      fc.assert(
        fc.property(below(300).map(withoutQuotes), dataset, (bytes, id) => {
          const file = new Uint8Array([...encoder.encode(`${headings.get(id)}\n`), ...bytes])
          const report = timed(file, id)
          if (report.outcome === 'refused') return
          expect(accounted(report)).toBe(linesBelow(bytes) - (bytes.length === 0 ? 1 : 0))
        }),
        generated(1 / 5),
      )
      expect(prototypes()).toBe(before)
    },
    patience,
  )

  test(
    'never throw, with or without headings and quotation marks',
    () => {
      const before = prototypes()
      fc.assert(
        fc.property(below(400), dataset, fc.boolean(), (bytes, id, headed) => {
          const report = timed(new Uint8Array([...encoder.encode(headed ? `${headings.get(id)}\n` : ''), ...bytes]), id)
          expect(report.loaded).toBe(report.rows.length)
        }),
        generated(1 / 5),
      )
      expect(prototypes()).toBe(before)
    },
    patience,
  )

  test(
    'up to 64 kB take under a second',
    () => {
      const unit = fc.oneof(
        fc.constantFrom(
          '"',
          '""',
          ',',
          ';',
          '\n',
          '\r',
          '\t',
          ' ',
          '1',
          '1/1/',
          '(',
          'a@a.',
          '<',
          '=',
          'Total',
          'é',
          '\ud83d\ude00',
        ),
        fc.string({ maxLength: 4 }),
      )
      const large = fc
        .tuple(fc.array(unit, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 65_536 }))
        .map(([units, size]) => units.join('').repeat(size).slice(0, 65_536))
      fc.assert(
        fc.property(large, dataset, (text, id) => {
          timed(encoder.encode(`${headings.get(id)}\n${text}`).subarray(0, 65_536), id)
        }),
        generated(1 / 250),
      )
    },
    patience,
  )

  test('keep to the shape of a report whatever a column is called', () => {
    const text =
      'Course title,Theme,Session date,Agency,Booked,Attended,__proto__,toString\nA,,14/05/2026,valueOf,2,1,x,y\n'
    const { rows } = read(text, 'training', {
      valueMap: JSON.parse('{"__proto__":{"a":"b"},"agency":{"__proto__":"police"}}'),
      headerMap: JSON.parse('{"__proto__":"Booked","constructor":"Theme"}'),
      remedies: [{ kind: 'drop-column', column: '__proto__' }],
    })
    expect(rows[0]?.values).toMatchObject({ agency: 'valueOf', booked: 2 })
    expect(datasetNamed('training').columns.booked?.kind).toBe('count')
  })
})
