import type { Quarter } from '../calendar/quarter'
import type { Dataset, Kind } from '../dataset/define'

/** Dictionary codes of a column, one a row, as narrow as the dictionary allows. 0 is always blank. */
export type Codes = Uint8Array | Uint16Array | Uint32Array

/** What a number cell holds, beside its number. */
export const cellState = { figure: 0, none: 1, withheld: 2 } as const

/**
 * One typed column: a small integer a row, and one entry per distinct value.
 * Everything that depends on a value (a number, a day, the members of a list) is worked out once per entry.
 */
export interface FrameColumn {
  kind: Kind
  codes: Codes
  /** The value by code, as stored: a value id, ISO day, month, number or text. Lists are joined by `;`. */
  texts: readonly string[]
  /** By code: the number, or the day (for a month, its last day); NaN where there is none. */
  numbers?: Float64Array
  /** By code: a `cellState`. Absent when every entry is a figure or text. */
  states?: Uint8Array
  /** By code, for lists: the members as codes of `memberIds`. A blank list has one member, 0. */
  members?: readonly (readonly number[])[]
  /** Member ids by member code; [0] is '' (blank). */
  memberIds?: readonly string[]
}

/** The columns one file yielded, before it joins what is there. */
export interface ImportedColumns {
  rows: number
  columns: ReadonlyMap<string, FrameColumn>
  /** The physical line each row starts on in its file (header line counted, first line 1). */
  lines: Int32Array
}

/** A run of rows that are one whole list as at the end of a period. */
export interface Slice {
  period: Quarter
  from: number
  to: number
  /** The columns that some file of it has. */
  has: ReadonlySet<string>
}

/** All rows of one dataset that are in force, as typed columns. */
export interface Frame {
  dataset: Dataset
  rows: number
  columns: ReadonlyMap<string, FrameColumn>
  /** For a `replace` dataset one slice an import, by period; for an `add` dataset one slice of everything. */
  slices: readonly Slice[]
}
