import type { Dataset } from '../dataset/define'
import { decoder, joinBytes } from './decoder'
import { type GridSlice, grid, longestRecord } from './grid'
import { cleanedDialect, type Dialect, readDialect } from './readDialect'
import type { Refusal } from './refusal'
import type { ImportOptions, Report } from './report'
import { sniffBytes, sniffText } from './sniff'

/** Characters from which the layout is read: enough for any heading line. */
const headLength = 1 << 16
/** Bytes decoded at once. */
const pieceBytes = 1 << 18
/** Larger files are refused before they are read. */
export const largestFile = 250 * 1024 * 1024

/** Takes the records of a file as they come. */
export interface RecordSink {
  /** Called once, with the layout and the text it was read from. What it gives back stops the reading. */
  begin: (dialect: Dialect, head: string) => Refusal | null
  take: (slice: GridSlice) => void
}

/** Reads the bytes of a file, cut anywhere, into records: what kind of file it is, its encoding, its layout. */
export function recordReader(
  dataset: Dataset,
  options: ImportOptions,
  sink: RecordSink,
): {
  /** False once the file is refused: what follows is not looked at. */
  push: (bytes: Uint8Array) => boolean
  end: () => { file: Report['file']; refusal: Refusal | null }
} {
  const text = decoder()
  let firstBytes: Uint8Array[] | null = []
  let bytesSeen = 0
  let head: string | null = ''
  let dialect: Dialect | null = null
  let rows: ReturnType<typeof grid> | null = null
  let refusal: Refusal | null = null

  const begin = (start: string, complete: boolean): void => {
    if (!options.cleaned) refusal ??= sniffText(start)
    if (refusal) return
    dialect = options.cleaned ? cleanedDialect(start) : readDialect(start, dataset, options.headerMap)
    const open = dialect.score === 0 && complete ? dialect.unclosed : null
    refusal = open === null ? sink.begin(dialect, start) : unclosedQuote(open)
    rows = grid(dialect)
  }
  const takeText = (piece: string, last: boolean): void => {
    if (head !== null) {
      head += piece
      if (head.length < headLength && !last) return
      const start = head
      head = null
      begin(start.slice(0, headLength), last && start.length <= headLength)
      if (!refusal && rows) sink.take(rows.push(start))
    } else if (!refusal && rows) {
      sink.take(rows.push(piece))
    }
    const long = rows?.overlong() ?? null
    if (long !== null) refusal ??= tooLong(long)
  }
  const takeBytes = (bytes: Uint8Array): void => {
    for (let at = 0; at < bytes.length && !refusal; at += pieceBytes) {
      takeText(text.push(bytes.subarray(at, at + pieceBytes)), false)
    }
  }
  const sniff = (): void => {
    if (firstBytes === null) return
    const start = joinBytes(firstBytes)
    firstBytes = null
    refusal ??= sniffBytes(start)
    takeBytes(start)
  }

  return {
    push: (bytes) => {
      bytesSeen += bytes.length
      if (bytesSeen > largestFile) refusal ??= tooLarge
      if (firstBytes !== null && bytes.length > 0) {
        firstBytes.push(bytes)
        if (bytesSeen >= 4096) sniff()
      } else if (!refusal) {
        takeBytes(bytes)
      }
      return refusal === null
    },
    end: () => {
      sniff()
      if (!refusal) takeText(text.end(), true)
      if (!refusal && rows) {
        sink.take(rows.end())
        const open = rows.unclosed()
        if (open !== null) refusal = unclosedQuote(open)
      }
      const file = {
        encoding: encodingName(text.encoding()),
        delimiter: dialect?.delimiter ?? ',',
        lineEnd: dialect?.lineEnd ?? 'LF',
        headerLine: dialect?.score ? dialect.headerLine : 0,
      }
      return { file, refusal }
    },
  }
}

function encodingName(encoding: string): string {
  return encoding === 'utf-8-bom' ? 'utf-8' : encoding
}

/** Said of a file before any of it is read. */
export const tooLarge: Refusal = {
  rule: 'R08',
  message: 'The file is larger than 250 MB, the most that is read.',
  fix: 'Export one year or one quarter at a time.',
}

function tooLong(line: number): Refusal {
  return {
    rule: 'R08',
    message: `The record that begins on line ${line} is longer than ${longestRecord.toLocaleString('en-GB')} characters, the most that is read.`,
    fix: `Look for a quotation mark on line ${line} that opens a cell and is not closed. If a cell really is that long, shorten it.`,
    line,
  }
}

function unclosedQuote(line: number): Refusal {
  return {
    rule: 'R07',
    message: `A quotation mark opens a cell on line ${line} and no other closes it, so everything below would be read as one cell.`,
    fix: `Close or take out the quotation mark on line ${line}. If the file stops there, it was cut short: export it again.`,
    line,
  }
}
