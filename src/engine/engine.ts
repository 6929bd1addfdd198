import type { Day } from '../core/calendar/day'
import type { Quarter } from '../core/calendar/quarter'
import type { Dimension, Moment } from '../core/dataset/define'
import type { Import, Source } from '../core/frame/library'
import type { ImportOptions, Report } from '../core/import/report'
import type { Partnership } from '../core/partnership'
import type { PlaceFigures } from '../core/place/places'
import type { AxisEntry, Query, Result, RowsQuery, RowsResult, Selection } from '../core/query/query'

/** A file to read: its bytes are parsed and kept under `importId` until forgotten. */
export interface ReadRequest {
  importId: string
  /** Left out, the dataset is recognised from the headers. */
  dataset?: string
  file: Blob
  options: ImportOptions
}

export interface ReadOutcome {
  /** The dataset read into; null when none was recognised. */
  dataset: string | null
  report: Report
  /** The quarter of the latest date in the file; null when it has none. */
  lastQuarter: Quarter | null
}

/** What is in force after the library is set. */
export interface LibrarySummary {
  datasets: Readonly<
    Record<string, { rows: number; sources: readonly Source[]; files: readonly string[]; dataTo: Day | null }>
  >
  /** Every entry met or known of each shared dimension, in the order of the partnership's lists, blank last. */
  dimensions: Readonly<Record<Dimension, readonly AxisEntry[]>>
}

export interface AskRequest {
  queries: readonly Query[]
  selection: Selection
  moment: Moment
}

export interface RowsRequest {
  query: RowsQuery
  selection: Selection
  /** Filter by quarter only where the reader chose one. */
  moment: Moment
}

/** The one that holds Frames and answers. In the page it is a worker; tests use the same code in process. */
export interface Engine {
  /** `places` tells which services can be placed on the map; without it their postcodes are taken to be in the area. */
  start: (partnership: Partnership, places?: PlaceFigures | null) => Promise<void>
  read: (request: ReadRequest, onProgress?: (share: number) => void) => Promise<ReadOutcome>
  /** Sets the ordered imports in force (each read before) and folds them. Nothing changes when it fails. */
  adopt: (imports: readonly Import[]) => Promise<LibrarySummary>
  forget: (importId: string) => Promise<void>
  ask: (request: AskRequest) => Promise<readonly Result[]>
  rows: (request: RowsRequest) => Promise<RowsResult>
}
