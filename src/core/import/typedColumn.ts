import type { Kind } from '../dataset/define'
import { codesFor } from '../frame/codes'
import { type Codes, cellState, type FrameColumn } from '../frame/frame'
import type { Cell } from './cells/cell'
import { blankCell } from './cells/cell'

const kindsWithNumbers: readonly Kind[] = ['count', 'number', 'day', 'month']

/** A column of a file as values: `values[codes[row]]` is the code of a cell of `cells`. */
export interface ValueCodes {
  codes: Codes
  values: Uint32Array
}

export function valueAt({ codes, values }: ValueCodes, row: number): number {
  return values[codes[row] ?? 0] ?? 0
}

/** The column of the rows that load, its dictionary holding only values those rows have. */
export function typedColumn(
  kind: Kind,
  { codes, values }: ValueCodes,
  cells: readonly Cell[],
  rows: Int32Array,
): FrameColumn {
  const used = new Uint8Array(values.length)
  for (let at = 0; at < rows.length; at++) used[codes[rows[at] ?? 0] ?? 0] = 1
  const narrow = new Int32Array(cells.length).fill(-1)
  narrow[0] = 0
  const kept: Cell[] = [cells[0] ?? blankCell]
  const packedOf = new Uint32Array(values.length)
  for (let text = 0; text < values.length; text++) {
    if (used[text] === 0) continue
    const value = values[text] ?? 0
    if (narrow[value] === -1) {
      narrow[value] = kept.length
      kept.push(cells[value] ?? blankCell)
    }
    packedOf[text] = narrow[value] ?? 0
  }
  const packed = codesFor(rows.length, kept.length)
  for (let at = 0; at < rows.length; at++) packed[at] = packedOf[codes[rows[at] ?? 0] ?? 0] ?? 0
  return {
    kind,
    codes: packed,
    texts: kept.map(({ text }) => text),
    ...(kindsWithNumbers.includes(kind) ? numbersOf(kept) : {}),
    ...(kind === 'choices' || kind === 'ids' ? membersOf(kept) : {}),
  }
}

function numbersOf(cells: readonly Cell[]): Pick<FrameColumn, 'numbers' | 'states'> {
  const numbers = Float64Array.from(cells, ({ number }) => number)
  const states = Uint8Array.from(cells, ({ state }) => state)
  return states.every((state) => state === cellState.figure) ? { numbers } : { numbers, states }
}

function membersOf(cells: readonly Cell[]): Required<Pick<FrameColumn, 'members' | 'memberIds'>> {
  const memberIds = ['']
  const codeOf = new Map([['', 0]])
  const members = cells.map((cell) => {
    if (cell.members.length === 0) return [0]
    return cell.members.map((member) => {
      const known = codeOf.get(member)
      if (known !== undefined) return known
      codeOf.set(member, memberIds.length)
      memberIds.push(member)
      return memberIds.length - 1
    })
  })
  return { members, memberIds }
}
