import type { VisualView } from '../../../core/view/view'

/** The ways threads can be read. */
export const faces = ['threads', 'table', 'sentences'] as const
export type Face = (typeof faces)[number]

/** In a link, sentences are a table of that one column. */
export function faceOf(set: VisualView | undefined): Face {
  if (set?.columns?.includes('sentences')) return 'sentences'
  return set?.table ? 'table' : 'threads'
}

export function patchOf(face: Face): { table: true | undefined; columns: readonly string[] | undefined } {
  return {
    table: face === 'table' ? true : undefined,
    columns: face === 'sentences' ? ['sentences'] : undefined,
  }
}
