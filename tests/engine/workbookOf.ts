import { strToU8, zipSync } from 'fflate'

/** A cell as a workbook holds it: text, a number, a day (counted as Excel does, in the date style), or none. */
export type BookCell = string | number | boolean | { day: number } | { error: string } | null

export interface BookSheet {
  name: string
  /** A row left out leaves a gap. */
  rows: readonly (readonly BookCell[] | null)[]
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const related = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26)
}

function cellXml(cell: BookCell, at: string): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`
  if (typeof cell === 'string')
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
  if ('day' in cell) return `<c r="${at}" s="1"><v>${cell.day}</v></c>`
  return `<c r="${at}" t="e"><v>${cell.error}</v></c>`
}

export function sheetXml(rows: BookSheet['rows']): string {
  const written = rows.map((row, y) => {
    const cells = row?.map((cell, x) => cellXml(cell, `${letters(x)}${y + 1}`)).join('')
    return cells === undefined ? '' : `<row r="${y + 1}">${cells}</row>`
  })
  return `${xml}<worksheet ${main}><sheetData>${written.join('')}</sheetData></worksheet>`
}

/** The files of an .xlsx workbook. `sheets` may be the XML of a sheet, to write what no program writes. */
export function workbookFiles(
  sheets: readonly (BookSheet | { name: string; xml: string })[],
): Record<string, Uint8Array> {
  const named = sheets.map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
  const relations = sheets.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Type="${related}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  )
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/workbook.xml': `${xml}<workbook ${main} xmlns:r="${related}"><sheets>${named.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}<Relationship Id="rId99" Type="${related}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${xml}<styleSheet ${main}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  }
  sheets.forEach((sheet, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = 'xml' in sheet ? sheet.xml : sheetXml(sheet.rows)
  })
  return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))
}

export function workbookOf(...sheets: Parameters<typeof workbookFiles>[0]): Uint8Array<ArrayBuffer> {
  return zipSync(workbookFiles(sheets), { level: 6 })
}
