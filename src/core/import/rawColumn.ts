import type { Codes } from '../frame/frame'

/** The distinct texts of one column of a file, and which of them each row has. */
export interface RawColumn {
  texts: string[]
  /** One a row; longer than the rows while the file is being read. */
  codes: Codes
  /** Takes the cells of a column from records, as the next rows. */
  take: (records: readonly (readonly string[])[], from: number) => void
}

/** A copy that does not keep alive the whole piece of the file that a short cell was cut from. */
function detached(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1)
}

function wider(codes: Codes, rows: number, largest: number): Codes {
  const length = rows > codes.length ? Math.max(rows, codes.length * 2) : codes.length
  const wide =
    largest > 0xffff || codes instanceof Uint32Array
      ? new Uint32Array(length)
      : largest > 0xff || codes instanceof Uint16Array
        ? new Uint16Array(length)
        : new Uint8Array(length)
  wide.set(codes)
  return wide
}

/** A column to be filled from position `index` of each record. `rewrite` changes a text as it is first met. */
export function rawColumn(index: number, rewrite?: (text: string) => string): RawColumn {
  const codeOf = new Map<string, number>()
  let scratch = new Int32Array(0)
  const column: RawColumn = {
    texts: [],
    codes: new Uint8Array(1024),
    take: (records, from) => {
      const { length } = records
      if (scratch.length < length) scratch = new Int32Array(length)
      let above = ''
      let aboveCode = -1
      for (let row = 0; row < length; row++) {
        const cell = records[row]?.[index] ?? ''
        if (aboveCode >= 0 && cell === above) {
          scratch[row] = aboveCode
          continue
        }
        let code = codeOf.get(cell)
        if (code === undefined) {
          code = column.texts.length
          const kept = detached(cell)
          codeOf.set(kept, code)
          column.texts.push(rewrite ? rewrite(kept) : kept)
        }
        scratch[row] = code
        above = cell
        aboveCode = code
      }
      const largest = column.texts.length - 1
      const width = column.codes.BYTES_PER_ELEMENT
      if (from + length > column.codes.length || (width === 1 && largest > 0xff) || (width === 2 && largest > 0xffff)) {
        column.codes = wider(column.codes, from + length, largest)
      }
      column.codes.set(scratch.subarray(0, length), from)
    },
  }
  return column
}
