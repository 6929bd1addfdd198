import type { Refusal } from '../core/import/refusal'

/** Excel's own last row; a row beyond it is a damaged file. */
const lastRow = 1_048_576
/** Wider sheets are no table of rows. */
const mostColumns = 1000
/** The most cells that a sheet may span, empty ones between its values included. */
const mostCells = 20_000_000

function tooWide(columns: number): Refusal {
  return {
    rule: 'R08',
    message: `A sheet has values in column ${columns.toLocaleString('en-GB')}: more than ${mostColumns.toLocaleString('en-GB')} columns are not read.`,
    fix: 'Delete the columns right of the table and save the workbook again.',
  }
}

const tooLong: Refusal = {
  rule: 'R08',
  message: `A sheet spans more than ${mostCells.toLocaleString('en-GB')} cells, the most that is read.`,
  fix: 'Delete what stands far below or right of the table, or save the table as CSV UTF-8 and load that file.',
}

const damaged: Refusal = {
  rule: 'R02',
  message: `A sheet has rows beyond row ${lastRow.toLocaleString('en-GB')}, which no workbook has: the file is damaged.`,
  fix: 'Open it in Excel, save the sheet that is needed as CSV UTF-8 and load that file.',
}

function columnOf(letters: string): number {
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return column
}

/**
 * Why a sheet is not read, from its XML alone: a reader makes room for every cell between the first and the last, so a
 * few bytes that name a cell far away would fill the memory.
 */
export function sheetFault(xml: string): Refusal | null {
  if (!xml.includes('sheetData')) return null
  const rows = /<(?:\w+:)?row\b[^>]*?\br=["'](\d+)["']/g
  for (let found = rows.exec(xml); found; found = rows.exec(xml)) if (Number(found[1]) > lastRow) return damaged
  const cells = /<(?:\w+:)?c\b[^>]*?\br=["']([A-Z]+)(\d+)["'][^>]*>/g
  let widest = 0
  let lowest = 0
  for (let found = cells.exec(xml); found; found = cells.exec(xml)) {
    const [tag, letters = '', digits = ''] = found
    // A cell without a value has a format at most.
    if (tag.endsWith('/>')) continue
    if (Number(digits) > lastRow) return damaged
    if (letters.length > 1 || widest < 26) widest = Math.max(widest, columnOf(letters))
    lowest = Math.max(lowest, Number(digits))
  }
  if (widest > mostColumns) return tooWide(widest)
  return widest * lowest > mostCells ? tooLong : null
}
