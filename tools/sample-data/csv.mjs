const quoted = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** A CSV as officers' tools write it: UTF-8 with its mark, CRLF, labels as headers. Columns are `[id, label]`. */
export function toCsv(columns, rows) {
  for (const row of rows) {
    const stray = Object.keys(row).filter((name) => !columns.some(([id]) => id === name))
    if (stray.length > 0) throw new Error(`no such column: ${stray.join(', ')}`)
  }
  const lines = [columns.map(([, label]) => label), ...rows.map((row) => columns.map(([id]) => String(row[id] ?? '')))]
  return `\uFEFF${lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')}`
}
