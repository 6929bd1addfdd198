import type { Item } from '../../../core/tracker/tracker'

/** A panel's facts as rows. */
export interface PanelTable {
  columns: readonly { label: string; kind: string; width: number }[]
  /** `opens` is the recommendation a row is about; null for a row about something else. */
  rows: readonly { key: string; opens: string | null; cells: readonly string[] }[]
}

/** The table's headings and rows, as text. */
export function linesOf({ columns, rows }: PanelTable): readonly (readonly string[])[] {
  return [columns.map(({ label }) => label), ...rows.map(({ cells }) => cells)]
}

/** The columns that say which recommendation a row is about, and what stands in them. */
export const itemColumns: PanelTable['columns'] = [
  { label: 'Recommendation ID', kind: 'id', width: 110 },
  { label: 'Recommendation', kind: 'text', width: 300 },
  { label: 'Lead agency', kind: 'choice', width: 140 },
]

export function itemCells({ id, words, lead }: Pick<Item, 'id' | 'words' | 'lead'>): readonly string[] {
  return [id, words, lead]
}
