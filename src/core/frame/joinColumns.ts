import type { Kind } from '../dataset/define'
import { codesFor } from './codes'
import { cellState, type FrameColumn } from './frame'

/** Part of a column: the rows of one import that are kept. `rows` null keeps all of them, in order. */
export interface Part {
  column: FrameColumn | undefined
  count: number
  rows: Int32Array | null
}

interface Dictionary {
  texts: string[]
  numbers: number[]
  states: number[]
  members: (readonly number[])[]
  memberIds: string[]
  codeOf: Map<string, number>
  memberOf: Map<string, number>
}

function emptyDictionary(): Dictionary {
  return {
    texts: [''],
    numbers: [Number.NaN],
    states: [cellState.none],
    members: [[0]],
    memberIds: [''],
    codeOf: new Map([['', 0]]),
    memberOf: new Map([['', 0]]),
  }
}

function memberCode(dictionary: Dictionary, id: string): number {
  const known = dictionary.memberOf.get(id)
  if (known !== undefined) return known
  dictionary.memberIds.push(id)
  dictionary.memberOf.set(id, dictionary.memberIds.length - 1)
  return dictionary.memberIds.length - 1
}

/** The dictionary's code of each of a column's codes; values not met yet are added. */
function addTexts(dictionary: Dictionary, column: FrameColumn): Uint32Array {
  const codes = new Uint32Array(column.texts.length)
  column.texts.forEach((text, code) => {
    if (code === 0) return
    const state = column.states?.[code] ?? cellState.figure
    // A withheld `5` and the figure 5 are two values.
    const name = `${state}:${text}`
    const known = dictionary.codeOf.get(name)
    if (known !== undefined) {
      codes[code] = known
      return
    }
    codes[code] = dictionary.texts.length
    dictionary.codeOf.set(name, dictionary.texts.length)
    dictionary.texts.push(text)
    dictionary.numbers.push(column.numbers?.[code] ?? Number.NaN)
    dictionary.states.push(state)
    const members = column.members?.[code] ?? [0]
    dictionary.members.push(members.map((member) => memberCode(dictionary, column.memberIds?.[member] ?? '')))
  })
  return codes
}

/** One column of several parts, in order. Dictionaries merge by text; an import without the column is blank. */
export function joinColumns(kind: Kind, parts: readonly Part[]): FrameColumn {
  const dictionary = emptyDictionary()
  const translations = parts.map((part) => (part.column ? addTexts(dictionary, part.column) : null))
  const codes = codesFor(
    parts.reduce((sum, part) => sum + part.count, 0),
    dictionary.texts.length,
  )
  let at = 0
  parts.forEach(({ column, count, rows }, index) => {
    const translation = translations[index]
    if (column && translation) {
      for (let row = 0; row < count; row++) {
        codes[at + row] = translation[column.codes[rows ? (rows[row] ?? 0) : row] ?? 0] ?? 0
      }
    }
    at += count
  })
  const has = (part: 'numbers' | 'states' | 'members'): boolean => parts.some(({ column }) => column?.[part])
  return {
    kind,
    codes,
    texts: dictionary.texts,
    ...(has('numbers') ? { numbers: Float64Array.from(dictionary.numbers) } : {}),
    ...(has('states') ? { states: Uint8Array.from(dictionary.states) } : {}),
    ...(has('members') ? { members: dictionary.members, memberIds: dictionary.memberIds } : {}),
  }
}
