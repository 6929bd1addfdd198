import type { Moment } from '../../../src/core/dataset/define'
import { fold } from '../../../src/core/frame/fold'
import type { Frame } from '../../../src/core/frame/frame'
import type { Query, Result, Selection } from '../../../src/core/query/query'
import { run } from '../../../src/core/query/run'
import { imported, type PlainRow, small } from './smallDataset'

export const smallSample = 200
const library = { id: 'i', dataset: 'small', period: 8100, join: 'add', source: 'device', file: 'small.csv' } as const

export const source = { sample: false, smallSample }

/** A frame of these rows, as one import gives it. */
export function frameOf(rows: readonly PlainRow[]): Frame {
  return fold(small, rows.length > 0 ? [{ import: library, imported: imported(rows) }] : [])
}

/** Asks a frame of its own. */
export function askSmall(
  rows: readonly PlainRow[],
  queries: readonly Query[],
  chosen: Selection,
  at: Moment,
): readonly Result[] {
  return run({ ...source, frame: frameOf(rows) }, queries, chosen, at)
}
