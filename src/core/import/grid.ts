import Papa from 'papaparse'

/** A record of more characters is read no further: a quotation mark was left open, or it is no table. */
export const longestRecord = 8_000_000

export interface GridSlice {
  records: string[][]
  /** The physical line each record starts on. */
  lines: Int32Array
  /** Places in `records` whose quotes are malformed, so that the text of the record cannot be trusted. */
  malformed: readonly number[]
}

export interface GridOptions {
  delimiter: string
  /** A carriage return alone ends a record. */
  loneReturns: boolean
  /** The physical line the text starts on. */
  line?: number
}

interface Parsed {
  data: string[][]
  errors: { code: string; row: number; index: number }[]
  meta: { cursor: number }
}

function breaksIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

function trimReturns(records: readonly string[][]): void {
  for (const record of records) {
    const last = record.length - 1
    const cell = record[last] ?? ''
    if (cell.charCodeAt(cell.length - 1) === 13) record[last] = cell.slice(0, -1)
  }
}

/**
 * The only door to papaparse: text in pieces, cut anywhere, to records with their physical lines.
 * papaparse itself marks where the last whole record ends (`meta.cursor`) and the rest is carried over, so a cut never changes a cell.
 * Records end at a line feed, a return before it belongs to the line end. `unclosed` is the line of a quote
 * that no quote closes, `overlong` the line of a record that is longer than any is read.
 */
export function grid({ delimiter, loneReturns, line = 1 }: GridOptions): {
  push: (text: string) => GridSlice
  end: () => GridSlice
  unclosed: () => number | null
  overlong: () => number | null
} {
  const parser = new Papa.Parser({ delimiter, newline: '\n' })
  const parse = (text: string, ignoreLast: boolean): Parsed => parser.parse(text, 0, ignoreLast)
  let carry = ''
  let waitFor = 0
  let nextLine = line
  let unclosed: number | null = null
  let overlong: number | null = null

  const slice = (text: string, parsed: Parsed): GridSlice => {
    const { data, errors, meta } = parsed
    const used = meta.cursor === text.length ? text : text.substring(0, meta.cursor)
    const lines = new Int32Array(data.length)
    const breaks = breaksIn(used)
    const whole = used.endsWith('\n') ? data.length : data.length - 1
    if (used.includes('\r')) trimReturns(data)
    if (breaks === whole) {
      for (let row = 0; row < data.length; row++) lines[row] = nextLine + row
      nextLine += data.length
    } else {
      data.forEach((record, row) => {
        lines[row] = nextLine
        nextLine += 1
        for (const cell of record) nextLine += breaksIn(cell)
      })
    }
    const malformed = errors.filter(({ code, row }) => code === 'InvalidQuotes' && row < data.length)
    return { records: data, lines, malformed: [...new Set(malformed.map(({ row }) => row))] }
  }

  const none: GridSlice = { records: [], lines: new Int32Array(0), malformed: [] }
  return {
    push: (piece) => {
      let text = carry + piece
      if (loneReturns) {
        // A return at the very end may be half of a line end that the next piece completes.
        const held = text.endsWith('\r') ? '\r' : ''
        text = text.slice(0, text.length - held.length).replace(/\r\n?/g, '\n') + held
      }
      carry = text
      if (text.length < waitFor && text.length <= longestRecord) return none
      const parsed = parse(text, true)
      if (parsed.meta.cursor === 0) {
        waitFor = text.length * 2
        if (text.length > longestRecord) overlong ??= nextLine
        return none
      }
      carry = text.substring(parsed.meta.cursor)
      waitFor = 0
      return slice(text, parsed)
    },
    end: () => {
      const text = loneReturns ? carry.replace(/\r\n?/g, '\n') : carry
      carry = ''
      const parsed = parse(text, true)
      const first = slice(text, parsed)
      const rest = text.substring(parsed.meta.cursor)
      if (rest === '') return first
      const last = parse(rest, false)
      const open = last.errors.find(({ code }) => code === 'MissingQuotes')
      if (open) unclosed ??= nextLine + breaksIn(rest.substring(0, open.index))
      const final = slice(rest, { ...last, meta: { cursor: rest.length } })
      const lines = new Int32Array(first.records.length + final.records.length)
      lines.set(first.lines)
      lines.set(final.lines, first.records.length)
      return {
        records: first.records.concat(final.records),
        lines,
        malformed: [...first.malformed, ...final.malformed.map((row) => row + first.records.length)],
      }
    },
    unclosed: () => unclosed,
    overlong: () => overlong,
  }
}
