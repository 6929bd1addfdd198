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

/** A place for each text of one or two ASCII characters: most cells of a count are one, and need no look-up by text. */
const shortTexts = 1 << 14

/** A column to be filled from position `index` of each record. `rewrite` changes a text as it is first met. */
export function rawColumn(index: number, rewrite?: (text: string) => string): RawColumn {
  const codeOf = new Map<string, number>()
  const codeOfShort = new Int32Array(shortTexts).fill(-1)
  let scratch = new Int32Array(0)
  const add = (cell: string): number => {
    const kept = detached(cell)
    codeOf.set(kept, column.texts.length)
    column.texts.push(rewrite ? rewrite(kept) : kept)
    return column.texts.length - 1
  }
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
        const size = cell.length
        if (size === 1 || size === 2) {
          const first = cell.charCodeAt(0)
          const second = size === 2 ? cell.charCodeAt(1) : 0
          if (first < 128 && second < 128 && first > 0) {
            const place = (first << 7) | second
            let short = codeOfShort[place] ?? -1
            if (short < 0) {
              short = codeOf.get(cell) ?? add(cell)
              codeOfShort[place] = short
            }
            scratch[row] = short
            continue
          }
        }
        if (aboveCode < 0 || cell !== above) {
          above = cell
          aboveCode = codeOf.get(cell) ?? add(cell)
        }
        scratch[row] = aboveCode
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
