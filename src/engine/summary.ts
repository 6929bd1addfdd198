import type { Day } from '../core/calendar/day'
import { lastDayOf, type Quarter, quarterOf } from '../core/calendar/quarter'
import { type Dataset, type Dimension, eachDimension, type Moment } from '../core/dataset/define'
import type { Frame, FrameColumn, ImportedColumns } from '../core/frame/frame'
import type { Import } from '../core/frame/library'
import { entryOf, inOrder } from '../core/query/axes'
import { dayColumnName } from '../core/query/clauses'
import type { AxisEntry } from '../core/query/query'
import { canTravel, columnNameOf, idsOf, readColumn } from '../core/query/readColumn'
import type { LibrarySummary } from './engine'

const always: Moment = { asAt: Number.MAX_SAFE_INTEGER, period: [], step: 'now' }

function latest(column: FrameColumn | undefined): Day | null {
  const days = [...(column?.numbers ?? [])].filter((day) => !Number.isNaN(day))
  return days.length === 0 ? null : days.reduce((a, b) => Math.max(a, b))
}

/** The quarter of the latest date a file has, dates that may lie ahead left out; null when it has none. */
export function lastQuarterOf(dataset: Dataset, imported: ImportedColumns): Quarter | null {
  const past = Object.entries(dataset.columns).filter(
    ([, { kind, futureYears = 0 }]) => (kind === 'day' || kind === 'month') && futureYears === 0,
  )
  const days = past.map(([name]) => latest(imported.columns.get(name))).filter((day) => day !== null)
  return days.length === 0 ? null : quarterOf(Math.max(...days))
}

/**
 * The last day a dataset's rows speak of: of events the latest, of whole lists the last day of the latest one's period,
 * or the day it was read where that quarter was not over.
 */
function dataTo(frame: Frame, readOn: Day): Day | null {
  if (frame.rows === 0) return null
  const slice = frame.slices.at(-1)
  if (frame.dataset.join === 'replace') return slice ? Math.min(lastDayOf(slice.period), readOn) : null
  const name = dayColumnName(frame)
  return name === undefined ? null : latest(frame.columns.get(name))
}

function entriesOf(dimension: Dimension, frames: readonly Frame[]): readonly AxisEntry[] {
  const entries = new Map<string, AxisEntry>()
  for (const frame of frames) {
    const name = columnNameOf(frame, dimension)
    if (name === undefined) continue
    const column = readColumn(frame, name, always)
    for (const { id } of column.vocabulary?.values ?? []) entries.set(id, entryOf(column, id))
    if (column.missing) continue
    const met = new Uint8Array(column.texts.length)
    for (let row = 0; row < frame.rows; row++) met[column.codes[row] ?? 0] = 1
    met.forEach((is, code) => {
      for (const id of is ? idsOf(column, code).filter(canTravel) : []) {
        // A dataset that has only the id of what another has words for leaves the words be.
        if ((entries.get(id)?.label ?? id) === id) entries.set(id, entryOf(column, id))
      }
    })
  }
  return inOrder([...entries.values()])
}

/** What is in force: rows and sources by dataset, and every entry of the shared dimensions. `readOn` is the day of the last reading. */
export function summarise(frames: readonly Frame[], imports: readonly Import[], readOn: Day): LibrarySummary {
  const datasets = frames.map((frame) => {
    const own = imports.filter(({ dataset }) => dataset === frame.dataset.id)
    const sources = [...new Set(own.map(({ source }) => source))]
    const files = own.map(({ file }) => file)
    const byPeriod = Object.values(frame.dataset.metrics).some(({ time }) => time === 'period')
    return [frame.dataset.id, { rows: frame.rows, sources, files, dataTo: dataTo(frame, readOn), byPeriod }] as const
  })
  return {
    datasets: Object.fromEntries(datasets),
    dimensions: eachDimension((dimension) => entriesOf(dimension, frames)),
  }
}
