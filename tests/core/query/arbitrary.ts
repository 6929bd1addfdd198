import fc from 'fast-check'
import { dayFromIso } from '../../../src/core/calendar/day'
import { quarterId, quarterOf } from '../../../src/core/calendar/quarter'
import type { Moment } from '../../../src/core/dataset/define'
import type { Selection } from '../../../src/core/query/query'
import { agencies, iso, type PlainRow, themes } from './smallDataset'

const from = dayFromIso('2025-04-01') ?? 0
const lastDay = from + 549

const figure = fc.oneof(
  { weight: 6, arbitrary: fc.nat({ max: 300 }) },
  { weight: 1, arbitrary: fc.constant<''>('') },
  { weight: 1, arbitrary: fc.constant<'<5'>('<5') },
)

const row: fc.Arbitrary<PlainRow> = fc.record({
  ref: fc.constantFrom('A1', 'A2', 'A3', '007', '1E5', 'B9'),
  theme: fc.uniqueArray(fc.constantFrom(...themes, 'new-theme'), { maxLength: 3 }),
  agency: fc.constantFrom(...agencies, '', 'fire'),
  held: fc.integer({ min: from, max: lastDay }).map(iso),
  met: figure,
  all: figure,
})

export const plainRowsOf = fc.array(row, { maxLength: 40 })

export const selection: fc.Arbitrary<Selection> = fc.record({
  theme: fc.uniqueArray(fc.constantFrom(...themes, 'new-theme', '-', 'nobody'), { maxLength: 2 }),
  agency: fc.uniqueArray(fc.constantFrom(...agencies, 'fire', '-'), { maxLength: 2 }),
  town: fc.constantFrom<string[]>([], ['yate']),
})

export const moment: fc.Arbitrary<Moment> = fc
  .record({ asAt: fc.integer({ min: from, max: lastDay }), long: fc.constantFrom(1, 2) })
  .map(({ asAt, long }) => {
    const last = quarterOf(asAt)
    return { asAt, period: long === 1 ? [last] : [last - 1, last], step: 'now' }
  })

export const quarterOfRow = ({ held }: PlainRow): string => quarterId(quarterOf(dayFromIso(held) ?? 0))
