import type { Dataset } from '../core/dataset/define'
import { type FileRows, fileRows } from '../core/import/fileRows'
import { replayRecords } from '../core/import/importRecords'
import { recordReader } from '../core/import/recordReader'
import type { Report } from '../core/import/report'
import type { ReadRequest } from './engine'
import { openFile } from './openFile'
import { patience } from './patience'
import { readFile } from './readFile'

/** A file that was read, kept so that its lines can be shown again. */
export interface KeptFile {
  request: ReadRequest
  target: Dataset
  report: Report
}

/** The most lines given at once. */
const mostLines = 500

/** Reads a file again up to the last line asked for. */
export async function readLines(
  { request: { file, options }, target, report }: KeptFile,
  from: number,
  to: number,
): Promise<FileRows> {
  const wanted = fileRows(target, options, report, { from, to: Math.min(to, from + mostLines - 1) })
  const opened = await openFile(file, target, [target], options, patience())
  if (opened.kind === 'sheet') replayRecords(opened.chosen.sheet.rows, target, options, wanted)
  if (opened.kind === 'services') replayRecords(opened.rows, target, options, wanted)
  if (opened.kind !== 'text') return wanted.rows()
  const { push, end } = recordReader(target, options, {
    begin: (dialect) => {
      wanted.begin(dialect)
      return null
    },
    take: wanted.take,
  })
  await readFile(
    file,
    (bytes) => {
      push(bytes)
      return !wanted.isPast()
    },
    () => undefined,
  )
  if (!wanted.isPast()) end()
  return wanted.rows()
}
