/** What a spreadsheet may take for a formula: a sign, also behind spaces or apostrophes, also in its full-width form. */
const formulaStart = /^'*(?:\s*[=+\-@＝＋－＠]| *[\t\r\n])/

/** The text with an apostrophe before whatever a spreadsheet might run. */
function guard(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text
}

/** The text as it was before `toCsv` put its apostrophe there; any other text as it is. */
export function unguard(text: string): string {
  return text.startsWith("'") && formulaStart.test(text.slice(1)) ? text.slice(1) : text
}

/** One cell as `toCsv` writes it. */
export function csvCell(cell: string | number | null): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : ''
  const safe = guard(cell)
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * Rows as CSV (RFC 4180), for spreadsheets too: byte order mark, CRLF, and no text that runs as a formula (OWASP ASVS
 * 1.2.10). A number is written as it is; `null` is an empty cell.
 */
export function toCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(',') || '""'}\r\n`).join('')}`
}
