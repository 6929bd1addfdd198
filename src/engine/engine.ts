import type { Day } from '../core/calendar/day'
import type { Quarter } from '../core/calendar/quarter'
import type { Coverage } from '../core/cover/coverage'
import type { Dimension, Moment } from '../core/dataset/define'
import type { Changes } from '../core/frame/changes'
import type { Import, Source } from '../core/frame/library'
import type { FileRows } from '../core/import/fileRows'
import type { ImportOptions, Report } from '../core/import/report'
import type { Movement } from '../core/movement/movement'
import type { Returns } from '../core/movement/returns'
import type { Partnership } from '../core/partnership'
import type { PlaceFigures } from '../core/place/places'
import type { AxisEntry, Query, Result, RowsQuery, RowsResult, Selection } from '../core/query/query'
import type { Reaudits } from '../core/reaudit/reaudit'
import type { Threads } from '../core/thread/thread'
import type { Tracker } from '../core/tracker/tracker'
import type { Completeness } from '../core/upkeep/completeness'
import type { ServiceUpkeep } from '../core/upkeep/serviceUpkeep'
import type { Against } from '../core/view/view'

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
  /** Of a workbook: its sheets in order, and the one that was read (the asked for, else the one whose headings match best). */
  workbook?: { sheets: readonly string[]; sheet: string }
}

/** Asks what would change were these imports, each read before, in force. */
export interface PreviewRequest {
  imports: readonly Import[]
  /** The dataset whose rows are compared. */
  dataset: string
  queries: readonly Query[]
  selection: Selection
  moment: Moment
}

export interface Preview {
  diff: Changes
  before: readonly Result[]
  after: readonly Result[]
}

/** Asks for the lines of a read file from one to another, both counted from 1 and included. */
export interface FileRowsRequest {
  importId: string
  from: number
  to: number
}

/** What is in force after the library is set. */
export interface LibrarySummary {
  datasets: Readonly<
    Record<
      string,
      {
        rows: number
        sources: readonly Source[]
        files: readonly string[]
        dataTo: Day | null
        /** It counts events of a period: the quarter in view is the latest of such datasets. */
        byPeriod: boolean
      }
    >
  >
  /** Every entry met or known of each shared dimension, in the order of the partnership's lists, blank last. */
  dimensions: Readonly<Record<Dimension, readonly AxisEntry[]>>
}

export interface AskRequest {
  queries: readonly Query[]
  selection: Selection
  moment: Moment
  /** Dimensions of the selection chosen on a mark: their results carry the whole, too. */
  lit?: readonly Dimension[]
  /** What `compare` means: the period before unless given, or the same a year earlier. */
  against?: Against
}

export interface RowsRequest {
  query: RowsQuery
  selection: Selection
  /** Filter by quarter only where the reader chose one. */
  moment: Moment
}

/** Facts that are no query's figures, by kind. */
export interface Studies {
  threads: Threads
  /** Null where there is no earlier tracker. */
  movement: Movement | null
  returns: Returns
  coverage: Coverage
  reaudits: Reaudits
  tracker: Tracker
  completeness: Completeness
  upkeep: ServiceUpkeep
}
export type StudyKind = keyof Studies

/** What a study is asked of: the choices in force and the moment. */
export interface StudyRequest {
  selection: Selection
  moment: Moment
}

/** The one that holds Frames and answers. In the page it is a worker; tests use the same code in process. */
export interface Engine {
  /** `places` tells which services can be placed on the map; without it their postcodes are taken to be in the area. */
  start: (partnership: Partnership, places?: PlaceFigures | null) => Promise<void>
  read: (request: ReadRequest, onProgress?: (share: number) => void) => Promise<ReadOutcome>
  /** Stops a reading under way: it fails with words, and nothing of it is kept. */
  cancel: (importId: string) => Promise<void>
  /** Sets the ordered imports in force (each read before) and folds them. Nothing changes when it fails. */
  adopt: (imports: readonly Import[]) => Promise<LibrarySummary>
  /** What would change were these imports adopted. Nothing is. */
  preview: (request: PreviewRequest) => Promise<Preview>
  /** A file's loaded rows as CSV under the dataset's labels. Read with `options.cleaned` it gives the same rows. */
  cleaned: (importId: string) => Promise<string>
  /** Some lines of a read file as they stand in it; what may be personal is masked. */
  fileRows: (request: FileRowsRequest) => Promise<FileRows>
  forget: (importId: string) => Promise<void>
  ask: (request: AskRequest) => Promise<readonly Result[]>
  rows: (request: RowsRequest) => Promise<RowsResult>
  study: <Kind extends StudyKind>(kind: Kind, request: StudyRequest) => Promise<Studies[Kind]>
}
