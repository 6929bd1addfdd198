import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { disclose } from '../../../src/core/disclosure/disclose'
import { drawPicture } from '../../../src/core/picture/drawPicture'
import { hueOf, ink, statusFills } from '../../../src/core/picture/ink'
import type { Result } from '../../../src/core/query/query'
import { provenanceLines } from '../../../src/core/text/provenance'
import type { Mark, Visual } from '../../../src/core/view/page'
import { list, people, resultOf, share, table } from '../disclosure/tables'

const visual = (mark: Mark): Visual => ({
  id: 'people',
  name: 'People',
  query: { dataset: 'checks', measures: ['people'], by: [] },
  mark,
  answer: () => null,
  subtitle: () => 'Who was asked',
})

const provenanceOf = (result: Result) =>
  provenanceLines({
    partnership: 'A partnership',
    result,
    imports: [
      {
        id: 'a',
        dataset: 'checks',
        period: 1,
        join: 'add',
        source: 'device',
        file: 'a.csv',
        sha256: 'abcdef0123456789',
      },
    ],
    dataTo: 20726,
    loadedOn: 20731,
    filters: ['Theme is Fathers'],
    made: '22 November 2026, 17:05',
  })

const drawn = (mark: Mark, result: Result, title = 'A title') =>
  drawPicture({ visual: visual(mark), result, title, subtitle: 'Who was asked', lines: provenanceOf(result) }).svg

const marks: readonly Mark[] = [
  { kind: 'number' },
  { kind: 'bar' },
  { kind: 'stack', of: 'axis', share: false },
  { kind: 'matrix' },
  { kind: 'spread' },
  { kind: 'change' },
]

test.each(marks)('a $kind is drawn without its small numbers, and says so', (mark) => {
  const result = disclose(
    table([
      [14, 2],
      [22, 31],
    ]),
    5,
  )
  const svg = drawn(mark, result)
  expect(svg).toContain('counts of people under 5')
  expect(svg).toContain('Theme is Fathers')
  expect(svg).toContain('SHA-256 abcdef012345')
  expect(svg).not.toMatch(/>2</)
  expect(svg).not.toContain('Internal')
})

test('exact figures are stamped', () => {
  expect(drawn({ kind: 'bar' }, list([14, 2]))).toContain('>Internal: exact figures<')
})

test('sample data is stamped', () => {
  expect(drawn({ kind: 'bar' }, { ...disclose(list([14, 9]), 5), sample: true })).toContain('Sample data')
})

test('no label is markup', () => {
  const hostile = '</text><script>alert(1)</script>"&\u0007'
  const svg = drawn({ kind: 'bar' }, list([14, 9]), hostile)
  expect(svg).not.toContain('<script')
  expect(svg).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&amp;')
  expect(svg).not.toContain('\u0007')
})

const met = { ...people, unit: 'percent', better: 'up' } as const

test('before and after are both drawn, and what changed is said', () => {
  const rows = [share(12, 20), share(15, 20), share(9, 20), share(9, 20)]
  const result = resultOf(
    [2],
    { cells: rows, rowTotals: rows, totals: [] },
    { measures: [met, { ...met, id: 'after' }] },
  )
  const svg = drawn({ kind: 'change' }, result)
  expect(svg).toContain('12/20 to 15/20')
  expect(svg).toContain('+15 points')
  expect(svg).toContain('>same<')
})

/** The light colours of the house as `tokens.css` has them: what stands before its first media query. */
const tokens = new Map(
  [
    ...(
      readFileSync(join(import.meta.dirname, '../../../src/ui/tokens.css'), 'utf8').split('@media')[0] ?? ''
    ).matchAll(/--gt-([\w-]+): (#[0-9a-f]{6})/g),
  ].map(([, name = '', value = '']) => [name, value]),
)

test('a picture has the light colours of the house', () => {
  const of = (name: string) => tokens.get(name)
  expect([ink.text, ink.soft, ink.grid, ink.edge, ink.card, ink.other]).toEqual(
    ['ink-1', 'ink-3', 'grid', 'edge', 'card', 'hue-other'].map(of),
  )
  const themed = { id: 'theme', label: 'Theme', dimension: 'theme', entries: [], chosen: [] } as const
  expect(Array.from({ length: 9 }, (_, order) => hueOf(themed, order))).toEqual(
    Array.from({ length: 9 }, (_, order) => of(`hue-${order}`)),
  )
  expect(hueOf(themed, 9)).toBe(of('hue-other'))
  for (const [id, { fill }] of Object.entries(statusFills)) expect([id, fill]).toEqual([id, of(`status-${id}`)])
})
