import type { Dataset } from '../dataset/define'
import type { GridSlice } from './grid'
import { bestHeading, type Heading } from './readDialect'
import { begin, type Finished, finish, refused, unread } from './reading'
import type { Refusal } from './refusal'
import type { ImportOptions } from './report'

/** The rows of a sheet, the first of them line 1, every row as wide as the widest. */
export type SheetRecords = readonly (readonly string[])[]

const empty: Refusal = {
  rule: 'R01',
  message: 'The sheet has nothing in it.',
  fix: 'Choose another sheet, or check that the workbook has rows before you load it.',
}

/** The heading line of a sheet, as a dataset finds it. */
export function sheetHeading(records: SheetRecords, dataset: Dataset, headerMap?: ImportOptions['headerMap']): Heading {
  return bestHeading(records.slice(0, 21), lineNumbers(21), dataset, headerMap)
}

function lineNumbers(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, row) => row + 1)
}

/** Reads the rows of a sheet by the rules a CSV is read by. Lines are the sheet's own row numbers. */
export function importRecords(
  records: SheetRecords,
  dataset: Dataset,
  options: ImportOptions,
  encoding: 'xlsx' | 'json' = 'xlsx',
): Finished {
  const lines = lineNumbers(records.length)
  const heading = sheetHeading(records, dataset, options.headerMap)
  const file = { ...unread, encoding, headerLine: heading.score > 0 ? heading.headerLine : 0 }
  if (records.length === 0) return refused(empty, file)
  const begun = begin(heading, dataset, options, (other) => sheetHeading(records, other).score)
  if ('rule' in begun) return refused(begun, file)
  if (begun.refusal) return refused(begun.refusal, file, begun.headers)
  begun.body.take({ records: records.map((record) => [...record]), lines, malformed: [] })
  return finish(begun, file, dataset, options)
}

/** Hands the rows of a sheet over as a CSV's are: the heading first. */
export function replayRecords(
  records: SheetRecords,
  dataset: Dataset,
  options: ImportOptions,
  sink: { begin: (heading: Heading) => void; take: (slice: GridSlice) => void },
): void {
  const lines = lineNumbers(records.length)
  sink.begin(sheetHeading(records, dataset, options.headerMap))
  sink.take({ records: records.map((record) => [...record]), lines, malformed: [] })
}
