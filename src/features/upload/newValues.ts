import type { Column, Dataset } from '../../core/dataset/define'
import type { ImportOptions, Report } from '../../core/import/report'
import { matchKey, nearest } from '../../core/text/normalise'

/** A value that a list did not know, and the known one it most likely is. */
export interface NewValue {
  /** Column and text: what an answer is kept by. */
  id: string
  column: string
  text: string
  /** The id of the nearest known value; null where none is near. */
  nearest: string | null
  line: number | null
  /** What it stands for when left alone: itself, or '' for none recorded. */
  alone: string
}

/** Rules that ask what a value means. */
const asking: readonly string[] = ['R61', 'R62']

function namesOf({ vocabulary }: Column): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const { id, label, aliases = [] } of vocabulary?.values ?? [])
    for (const name of [label, id, ...aliases]) if (!names.has(name)) names.set(name, id)
  return names
}

/** The values of a report that are new, each once. A list's cell gives those of its parts that are new. */
export function newValues(
  report: Report,
  dataset: Dataset,
  valueMap: ImportOptions['valueMap'] = {},
): readonly NewValue[] {
  const found = new Map<string, NewValue>()
  for (const { rule, column: name, value, line = null } of report.warnings) {
    const column = name === undefined ? undefined : dataset.columns[name]
    if (!asking.includes(rule) || !column || name === undefined || value === undefined) continue
    const names = namesOf(column)
    const known = new Set([...names.keys(), ...Object.keys(valueMap[name] ?? {})].map(matchKey))
    const parts = column.kind === 'choices' ? value.split(/[;\n\r]+/).map((part) => part.trim()) : [value.trim()]
    for (const text of parts) {
      const id = `${name} ${matchKey(text) || text}`
      if (text === '' || known.has(matchKey(text)) || found.has(id)) continue
      const close = nearest(text, names.keys())
      found.set(id, {
        id,
        column: name,
        text,
        nearest: close === null ? null : (names.get(close) ?? null),
        line,
        alone: rule === 'R61' ? text : '',
      })
    }
  }
  return [...found.values()]
}
