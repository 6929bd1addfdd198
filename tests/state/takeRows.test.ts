import { beforeEach, expect, test, vi } from 'vitest'
import { dayFromIso } from '../../src/core/calendar/day'
import { quarterFromId } from '../../src/core/calendar/quarter'
import type { RowsResult } from '../../src/core/query/query'
import { takeRows } from '../../src/state/takeRows'
import { partnership } from '../datasets/samplePartnership'

const taken = vi.hoisted(() => ({ text: '' }))
vi.mock('../../src/io/files', () => ({
  saveFile: (_: string, text: string) => {
    taken.text = text
  },
}))

const moment = {
  asAt: dayFromIso('2026-09-30') ?? 0,
  period: [quarterFromId('2026-27-q2') ?? 0],
  step: 'now' as const,
}
const rows = (dataset: string, kind: string, cell: string): RowsResult => ({
  dataset,
  columns: [{ id: 'a', label: 'Booked', kind }],
  rows: [{ key: 'a', cells: [cell] }],
  records: { shown: 1, of: 70 },
  filteredBy: ['theme'],
  cannotFilter: [],
  sample: true,
})

beforeEach(() => {
  taken.text = ''
})

async function take(result: RowsResult) {
  const of = vi.fn((shown) => ({
    partnership: 'Anyshire',
    result: shown,
    imports: [],
    dataTo: null,
    loadedOn: null,
    filters: ['Theme is Fathers'],
  }))
  const provenance = { of, about: of, limit: 10 }
  await takeRows('download', {
    name: 'rows',
    title: 'Rows',
    rows: result,
    moment,
    within: undefined,
    partnership,
    provenance,
  })
  return taken.text
}

test('rows say where they come from in the words of every other export', async () => {
  const text = await take(rows('recommendations', 'text', 'Write to both parents'))
  expect(text).toContain('Source: no file')
  expect(text).toContain('As at 30 September 2026')
  expect(text).toContain('Filters: Theme is Fathers. 1 of 70 records')
  expect(text).toContain('nothing is withheld, no people are counted')
  expect(text).toMatch(/Made .* with Golden Thread, Anyshire/)
})

test('rows that count people say which counts are withheld', async () => {
  const text = await take({ ...rows('audits', 'count', 'c'), withheldBelow: partnership.limits.smallNumber })
  expect(text.split(/\r?\n/)[1]).toBe('c')
  expect(text).toContain(`counts of people under ${partnership.limits.smallNumber}`)
})
