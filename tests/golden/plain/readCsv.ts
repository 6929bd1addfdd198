/** Reads a CSV into records of text by header. It knows quotes and nothing else. */
export function readCsv(text: string): readonly ReadonlyMap<string, string>[] {
  const lines: string[][] = [[]]
  let cell = ''
  let quoted = false
  const source = text.replace(/^\uFEFF/, '')
  for (let at = 0; at < source.length; at += 1) {
    const letter = source[at] ?? ''
    if (quoted) {
      if (letter !== '"') cell += letter
      else if (source[at + 1] === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (letter === '"') quoted = true
    else if (letter === ',' || letter === '\n') {
      lines.at(-1)?.push(cell)
      cell = ''
      if (letter === '\n') lines.push([])
    } else if (letter !== '\r') cell += letter
  }
  const [header = [], ...records] = lines.filter((line) => line.length > 0)
  return records.map((record) => new Map(header.map((name, place) => [name, record[place] ?? ''])))
}
