import { csvCell } from './toCsv'

type Rows = readonly (readonly (string | number | null)[])[]

/** Text of a page of markup: what means something there is written out. */
export function escaped(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  }
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)
}

const plain = (cell: string | number | null): string =>
  csvCell(typeof cell === 'string' ? cell.replace(/["\t\r\n]+/g, ' ').trim() : cell).replace(/^"|"$/g, '')

/** Rows for the clipboard of a spreadsheet: tabs between cells, notes below, and nothing that runs as a formula. */
export function tsvOf(rows: Rows, notes: readonly string[]): string {
  return [...rows.map((row) => row.map(plain).join('\t')), '', ...notes.map(plain)].join('\r\n')
}

/** Rows for the clipboard of a document: a table with its title, headings of rows and columns, and notes below. */
export function htmlTableOf(title: string, [head = [], ...rows]: Rows, notes: readonly string[]): string {
  const cell = (name: 'td' | 'th', attributes: string) => (given: string | number | null) =>
    `<${name}${attributes}>${escaped(plain(given))}</${name}>`
  const body = rows.map(([label = '', ...cells]) => {
    return `<tr>${cell('th', ' scope="row"')(label)}${cells.map(cell('td', '')).join('')}</tr>`
  })
  return [
    `<table><caption>${escaped(title)}</caption>`,
    `<thead><tr>${head.map(cell('th', ' scope="col"')).join('')}</tr></thead>`,
    `<tbody>${body.join('')}</tbody></table>`,
    ...notes.map((note) => `<p>${escaped(note)}</p>`),
  ].join('')
}
