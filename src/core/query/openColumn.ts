import type { FrameColumn } from '../frame/frame'

/** The rows of a column that keeps things back: the cell that says so, and which of its values keep nothing. */
export interface Withheld {
  by: FrameColumn
  unless: readonly string[]
  /** What stands in place of what is withheld; '' is blank. */
  instead: string
}

/** A column as anything may know it: what a row withholds is gone from it, and what the description puts there stands instead. */
export function openColumn<Known extends FrameColumn>(column: Known, { by, unless, instead }: Withheld): Known {
  const isOpen = by.texts.map((text) => unless.includes(text))
  const code = instead === '' ? 0 : column.texts.length
  return {
    ...column,
    texts: instead === '' ? column.texts : [...column.texts, instead],
    codes: Uint32Array.from(column.codes, (own, row) => (isOpen[by.codes[row] ?? 0] ? own : code)),
  }
}
