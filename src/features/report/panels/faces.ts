import type { VisualView } from '../../../core/view/view'

/** The ways threads can be read. */
export const faces = [
  { id: 'threads', label: 'Threads' },
  { id: 'table', label: 'Table' },
  { id: 'sentences', label: 'Sentences' },
] as const
export type Face = (typeof faces)[number]['id']

/** In a link, sentences are a table of that one column; as a table they stand until that is left. */
export function faceOf(set: VisualView | undefined): Face {
  if (set?.table) return 'table'
  return set?.columns?.includes('sentences') ? 'sentences' : 'threads'
}

export function patchOf(face: Face): { table: true | undefined; columns: readonly string[] | undefined } {
  return {
    table: face === 'table' ? true : undefined,
    columns: face === 'sentences' ? ['sentences'] : undefined,
  }
}
