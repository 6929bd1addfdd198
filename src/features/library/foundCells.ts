import type { Finding } from '../../core/import/findingsOf'

export const foundHeads = ['What', 'Line', 'Column', 'The file said', 'Why', 'How to mend it', 'Rule'] as const

const kindWords: Readonly<Record<Finding['kind'], string>> = {
  stops: 'Personal data',
  refused: 'Refused',
  answer: 'New value',
  look: 'Worth a look',
  skipped: 'Skipped',
}

/** A finding as the cells of a row, under `foundHeads`. */
export function foundCells(
  { kind, line, column, value, message, fix, rule }: Finding,
  label: (column: string) => string,
): readonly string[] {
  return [kindWords[kind], line === null ? '' : String(line), label(column), value, message, fix, rule]
}
