import { dayFromIso } from '../../src/core/calendar/day'
import { datasetById, datasets } from '../../src/datasets'
import { rowsReader } from './rowsReader'
import { partnership } from './samplePartnership'

type Cells = Parameters<typeof rowsReader>[0][number]

/** What a derived column of a dataset gives for one row, as at a day. */
export function readDerived(dataset: string, column: string, cells: Cells, iso = '2026-09-30') {
  const derived = datasetById(datasets(partnership), dataset)?.derived[column]
  const [reader, moment] = [rowsReader([cells]), { asAt: dayFromIso(iso) ?? 0, period: [], step: 'now' as const }]
  if (derived && 'perRow' in derived) return derived.perRow(reader, moment)(0)
  if (derived && 'perNumber' in derived) return derived.perNumber(reader, moment)(0)
  throw new Error(`no such derived column: ${dataset}.${column}`)
}
