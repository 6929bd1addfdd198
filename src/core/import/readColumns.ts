import type { Dataset, Kind } from '../dataset/define'
import type { Body } from './body'
import type { RawColumn } from './rawColumn'
import { type ReadColumn, readColumn } from './readColumn'
import type { ImportOptions } from './report'
import type { ValueCodes } from './typedColumn'

/** A column of the dataset as a file has it. */
export interface Read {
  id: string
  kind: Kind
  raw: RawColumn
  read: ReadColumn
  /** By row of the file: the value, read once for each distinct text. */
  codes: ValueCodes
}

/** Reads every column that the dataset wants, once for each distinct text. */
export function readColumns(body: Body, dataset: Dataset, options: ImportOptions): Read[] {
  return [...body.columns].flatMap(([file, raw]): Read[] => {
    const column = file.column === null ? undefined : dataset.columns[file.column]
    if (!column || file.column === null) return []
    const read = readColumn(file.column, column, raw.texts, options)
    return [{ id: file.column, kind: column.kind, raw, read, codes: { codes: raw.codes, values: read.codeOf } }]
  })
}

/** Calls back for each row whose text in a column is one of those given. */
export function eachRow(
  raw: RawColumn,
  rows: number,
  texts: { has: (text: number) => boolean },
  call: (row: number, text: number) => void,
): void {
  const wanted = Uint8Array.from(raw.texts, (_, text) => (texts.has(text) ? 1 : 0))
  const { codes } = raw
  for (let row = 0; row < rows; row++) {
    const text = codes[row] ?? 0
    if (wanted[text] === 1) call(row, text)
  }
}
