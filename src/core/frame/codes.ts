import type { Kind } from '../dataset/define'
import type { Codes, FrameColumn } from './frame'

/** Room for one code a row, as narrow as a dictionary of this size allows. */
export function codesFor(rows: number, dictionary: number): Codes {
  if (dictionary <= 0x100) return new Uint8Array(rows)
  return dictionary <= 0x10000 ? new Uint16Array(rows) : new Uint32Array(rows)
}

const kindsWithNumbers: readonly Kind[] = ['count', 'number', 'day', 'month']

/** A column no file has: blank in every row. */
export function blankColumn(kind: Kind, rows: number): FrameColumn {
  return {
    kind,
    codes: new Uint8Array(rows),
    texts: [''],
    ...(kindsWithNumbers.includes(kind) ? { numbers: Float64Array.of(Number.NaN), states: Uint8Array.of(1) } : {}),
    ...(kind === 'choices' || kind === 'ids' ? { members: [[0]], memberIds: [''] } : {}),
  }
}
