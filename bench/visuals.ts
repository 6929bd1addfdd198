import type { Query, Selection } from '../src/core/query/query'
import type { TrainingRow } from './generate'

type Key = 'theme' | 'agency' | 'quarter' | 'level' | 'format'

/** One of the ten visuals of a page like the overview, told to each peer in its own terms. */
export interface BenchVisual {
  measure: 'attended' | 'booked' | 'attendance' | 'noShow'
  by: readonly Key[]
}

export const visuals: readonly BenchVisual[] = [
  { measure: 'attended', by: [] },
  { measure: 'attendance', by: ['agency'] },
  { measure: 'attendance', by: ['theme'] },
  { measure: 'attended', by: ['quarter'] },
  { measure: 'booked', by: ['format'] },
  { measure: 'noShow', by: ['agency'] },
  { measure: 'booked', by: ['theme'] },
  { measure: 'attended', by: ['level'] },
  { measure: 'booked', by: ['level', 'format'] },
  { measure: 'attendance', by: ['quarter'] },
]

export const queries: readonly Query[] = visuals.map(({ measure, by }) => ({
  dataset: 'training',
  measures: [measure],
  by,
}))

/** What a row adds to the top of a measure, and to what it is divided by. */
export const amounts: Record<
  BenchVisual['measure'],
  { top: (row: TrainingRow) => number; bottom?: (row: TrainingRow) => number }
> = {
  attended: { top: (row) => row.attended },
  booked: { top: (row) => row.booked },
  attendance: { top: (row) => row.attended - row.unscheduled, bottom: (row) => row.booked },
  noShow: { top: (row) => row.noShow, bottom: (row) => row.booked },
}

export const keyOf = (by: readonly Key[], row: TrainingRow): string => by.map((key) => row[key]).join('|')

/** Figures of one visual by entry: top and bottom. Entries of nothing are left out. */
export type Sums = ReadonlyMap<string, readonly [number, number]>

/** What a peer does on a click: filters, and brings every visual's figures up to date. */
export interface Peer {
  name: string
  /** Does the work that is timed. */
  click: (selection: Selection) => unknown
  /** The figures the last click left, to be compared. */
  sums: () => readonly Sums[]
}

/** A reader going through a page: one agency, another, a theme within it, another, and back to everything. */
export function clicks(themes: readonly string[], agencies: readonly string[]): readonly Selection[] {
  return [0, 1, 2, 3].flatMap((turn): Selection[] => {
    const agency = (at: number) => [agencies[(turn * 5 + at) % agencies.length] ?? '']
    const theme = (at: number) => [themes[(turn * 3 + at) % themes.length] ?? '']
    return [
      { agency: agency(0) },
      { agency: agency(1) },
      { agency: agency(1), theme: theme(0) },
      { theme: theme(0) },
      { theme: theme(1) },
      {},
    ]
  })
}
