import { dayFromIso, isoFromDay } from '../../../src/core/calendar/day'
import { quarterId, quarterOf } from '../../../src/core/calendar/quarter'
import { choice, choices, count, day, id } from '../../../src/core/dataset/columns'
import type { Dataset } from '../../../src/core/dataset/define'
import { defineDataset } from '../../../src/core/dataset/defineDataset'
import { cellState, type FrameColumn, type ImportedColumns } from '../../../src/core/frame/frame'

/** A row in plain words: lists are arrays, a withheld figure is `<5`, blank is ''. */
export interface PlainRow {
  ref: string
  theme: readonly string[]
  agency: string
  held: string
  met: number | '' | '<5'
  all: number | '' | '<5'
}

export const themes = ['fathers', 'domestic-abuse', 'advocacy']
export const agencies = ['police', 'health']

const list = (values: readonly string[]) => ({
  values: values.map((value) => ({ id: value, label: value.toUpperCase() })),
  unknown: 'keep' as const,
})

/** A dataset small enough to work out by hand, with every kind of metric. */
export const small: Dataset = defineDataset({
  id: 'small',
  label: 'Small',
  noun: ['row', 'rows'],
  columns: {
    ref: id({ label: 'Ref', required: true }),
    theme: choices({ label: 'Theme', vocabulary: list(themes), dimension: 'theme' }),
    agency: choice({ label: 'Agency', vocabulary: list(agencies), dimension: 'agency', blankIs: 'health' }),
    held: day({ label: 'Held', required: true }),
    met: count({ label: 'Met' }),
    all: count({ label: 'All' }),
    extra: count({ label: 'Extra' }),
  },
  key: { columns: ['ref'] },
  join: 'add',
  derived: {
    quarter: {
      label: 'Quarter',
      kind: 'choice',
      dimension: 'quarter',
      of: 'held',
      perValue: ({ day: held }) => (held === null ? '' : quarterId(quarterOf(held))),
    },
    recent: {
      label: 'Held in the 30 days before',
      kind: 'choice',
      perRow: (reader, { asAt }) => {
        const held = reader.day('held')
        return (row) => (asAt - (held(row) ?? 0) <= 30 ? 'yes' : 'no')
      },
    },
  },
  metrics: {
    rows: metric({ label: 'Rows', numerator: {}, time: 'period' }),
    refs: metric({ label: 'Refs', numerator: { distinct: 'ref' }, time: 'as-at' }),
    met: metric({ label: 'Met', numerator: { plus: ['met'], minus: ['extra'] }, time: 'period' }),
    left: metric({ label: 'Left', numerator: { plus: ['all'], minus: ['met'] }, time: 'as-at' }),
    share: metric({
      label: 'Share',
      unit: 'percent',
      numerator: { plus: ['met'] },
      denominator: { plus: ['all'] },
      time: 'as-at',
    }),
    recentHealth: metric({
      label: 'Recent of health',
      unit: 'percent',
      numerator: { where: { recent: ['yes'] } },
      denominator: { where: { agency: ['health'] } },
      time: 'as-at',
    }),
  },
  checks: [],
})

function metric<const Given extends object>(given: Given) {
  return {
    noun: 'rows',
    unit: 'count' as const,
    counts: 'subjects' as const,
    better: 'neither' as const,
    definition: '',
    ...given,
  }
}

/** A column of these values as an import yields it. */
export function encode(kind: FrameColumn['kind'], values: readonly string[]): FrameColumn {
  const texts = ['', ...new Set(values.filter((value) => value !== ''))]
  const codes = Uint16Array.from(values, (value) => texts.indexOf(value))
  if (kind === 'choices') {
    const memberIds = ['', ...new Set(texts.flatMap((text) => text.split(';').filter(Boolean)))]
    const members = texts.map((text) => text.split(';').map((member) => memberIds.indexOf(member)))
    return { kind, codes, texts, memberIds, members }
  }
  if (kind !== 'count' && kind !== 'day') return { kind, codes, texts }
  const numbers = Float64Array.from(texts, (text) => {
    if (kind === 'day') return dayFromIso(text) ?? Number.NaN
    return text === '' || text === '<5' ? Number.NaN : Number(text)
  })
  const states = Uint8Array.from(texts, (text) =>
    text === '' ? cellState.none : text === '<5' ? cellState.withheld : cellState.figure,
  )
  return { kind, codes, texts, numbers, states }
}

/** The columns a file of these rows yields. It has no column `extra`. */
export function imported(rows: readonly PlainRow[]): ImportedColumns {
  return {
    rows: rows.length,
    lines: Int32Array.from(rows, (_, row) => row + 2),
    columns: new Map([
      [
        'ref',
        encode(
          'id',
          rows.map(({ ref }) => ref),
        ),
      ],
      [
        'theme',
        encode(
          'choices',
          rows.map(({ theme }) => theme.join(';')),
        ),
      ],
      [
        'agency',
        encode(
          'choice',
          rows.map(({ agency }) => agency),
        ),
      ],
      [
        'held',
        encode(
          'day',
          rows.map(({ held }) => held),
        ),
      ],
      [
        'met',
        encode(
          'count',
          rows.map(({ met }) => String(met)),
        ),
      ],
      [
        'all',
        encode(
          'count',
          rows.map(({ all }) => String(all)),
        ),
      ],
    ]),
  }
}

/** The rows of a frame, back in plain words. */
export function plainRows(columns: ReadonlyMap<string, FrameColumn>, rows: number): PlainRow[] {
  const text = (name: string, row: number): string => {
    const column = columns.get(name)
    return column?.texts[column.codes[row] ?? 0] ?? ''
  }
  const figure = (value: string): PlainRow['met'] => (value === '' || value === '<5' ? value : Number(value))
  return Array.from({ length: rows }, (_, row) => ({
    ref: text('ref', row),
    theme: text('theme', row).split(';').filter(Boolean),
    agency: text('agency', row),
    held: text('held', row),
    met: figure(text('met', row)),
    all: figure(text('all', row)),
  }))
}

export const iso = isoFromDay
