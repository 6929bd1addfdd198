import type { Column } from '../dataset/define'
import { cellState } from '../frame/frame'
import { unguard } from '../text/toCsv'
import { blankCell, type Cell, type Doubt, type Fault, faultyCell, quoted } from './cells/cell'
import { choiceReader, choicesReader, readIds } from './cells/choiceReader'
import { dateReader, isMonthFirst, monthFirstCell } from './cells/dateReader'
import { isNoFigure } from './cells/isNoFigure'
import { isValueOf } from './cells/isValueOf'
import { readCount, readNumber } from './cells/readCount'
import { readPostcode } from './cells/readPostcode'
import { readEmail, readId, readLink, readPhone, readText } from './cells/readText'
import type { ImportOptions } from './report'

/** The most that Excel keeps in a cell. */
export const longestCell = 32_767

/** A column read value by value: what each distinct text stands for, and what is wrong with it. */
export interface ReadColumn {
  /** By distinct text: the code of its value. Spellings of one value share a code; 0 is blank. */
  codeOf: Uint32Array
  /** By code. */
  cells: readonly Cell[]
  faults: ReadonlyMap<number, Fault>
  doubts: ReadonlyMap<number, readonly Doubt[]>
}

function readerOf(id: string, column: Column, options: ImportOptions): (text: string) => Cell {
  const valueMap = options.valueMap && Object.hasOwn(options.valueMap, id) ? options.valueMap[id] : undefined
  switch (column.kind) {
    case 'choice':
      return choiceReader(column, valueMap)
    case 'choices':
      return choicesReader(column, valueMap)
    case 'count':
      return (text) => readCount(text, column)
    case 'number':
      return (text) => readNumber(text, column)
    case 'day':
    case 'month':
      return dateReader(column, options.asOf)
    case 'id':
      return readId
    case 'ids':
      return readIds
    case 'phone':
      return readPhone
    case 'email':
      return readEmail
    case 'link':
      return readLink
    case 'postcode':
      return readPostcode
    case 'text':
      return readText
  }
}

function requiredFault(column: Column, text: string): Fault {
  if (text.trim() === '') {
    return { rule: 'R30', message: `${column.label} is blank.`, fix: 'Fill it in: every row needs it.' }
  }
  const message = `${quoted(text)} stands where every row needs ${column.label}. It is not read as nothing or as zero.`
  return { rule: 'R31', message, fix: `Fill in ${column.label}, or take the row out.` }
}

/** What keeps any text out, whatever its column: it is read no further. */
function unreadable(column: Column, text: string): Cell | null {
  if (text.length > longestCell) {
    const message = `${column.label} has ${text.length.toLocaleString('en-GB')} characters: more than a cell can hold.`
    return faultyCell('R26', message, 'Shorten it. If a quotation mark is missing, close it.')
  }
  if (!text.includes('\ufffd')) return null
  const fix = 'Type the word again, or save the file as "CSV UTF-8" from the program it came from.'
  return faultyCell('R27', `${quoted(text)} has letters that were damaged on the way (shown as \ufffd).`, fix)
}

function checked(column: Column, text: string, cell: Cell): Cell {
  if (cell.fault) return cell
  if (column.required && !column.blankAllowed && cell.text === '' && cell.state !== cellState.withheld) {
    return { ...cell, fault: requiredFault(column, text) }
  }
  if (isValueOf(column.kind, cell)) return cell
  return faultyCell('R38', `${quoted(text)} is too large or too long for ${column.label}.`, 'Correct it.')
}

/** Reads each distinct text of a column once: parse, required, and the schema of its kind. */
export function readColumn(id: string, column: Column, texts: readonly string[], options: ImportOptions): ReadColumn {
  const read = readerOf(id, column, options)
  const dates = column.kind === 'day' || column.kind === 'month'
  const monthFirst = dates && texts.some((text) => text.length < 100 && isMonthFirst(text))
  const readAny = (text: string): Cell => (monthFirst && !isNoFigure(text) ? monthFirstCell(text) : read(text))
  const codeOf = new Uint32Array(texts.length)
  const cells: Cell[] = [blankCell]
  const codes = new Map<string, number>([['', 0]])
  // A withheld 5 and the figure 5 are two values.
  const withheldCodes = new Map<string, number>()
  const faults = new Map<number, Fault>()
  const doubts = new Map<number, readonly Doubt[]>()
  texts.forEach((raw, index) => {
    const text = unguard(raw)
    const cell = unreadable(column, text) ?? checked(column, text, readAny(text))
    if (cell.doubts && cell.doubts.length > 0) doubts.set(index, cell.doubts)
    if (cell.fault) {
      faults.set(index, cell.fault)
      return
    }
    const codesHere = cell.state === cellState.withheld ? withheldCodes : codes
    const known = codesHere.get(cell.text)
    codeOf[index] = known ?? cells.length
    if (known !== undefined) return
    codesHere.set(cell.text, cells.length)
    cells.push(cell)
  })
  return { codeOf, cells, faults, doubts }
}
