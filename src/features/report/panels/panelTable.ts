import type { Item } from '../../../core/tracker/tracker'
import { recommendationBehind } from '../../../core/view/recommendationBehind'
import type { Behind } from '../../../core/view/view'

export interface PanelRow {
  key: string
  cells: readonly string[]
  /** What the row is about, where that can be opened. */
  opens?: Behind
  /** By the place of a column whose words do not sort by themselves. */
  ranks?: Readonly<Record<number, number>>
}

/** A panel's facts as rows. */
export interface PanelTable {
  columns: readonly { label: string; kind: string; width: number }[]
  rows: readonly PanelRow[]
}

/** The table's headings and rows, as text. */
export function linesOf({ columns, rows }: PanelTable): readonly (readonly string[])[] {
  return [columns.map(({ label }) => label), ...rows.map(({ cells }) => cells)]
}

/** Headings and rows of text as a table: the first columns hold words, the others counts. */
export function tableFrom(
  [head = [], ...lines]: readonly (readonly string[])[],
  widths: readonly number[],
  ofWords: number,
): PanelTable {
  return {
    columns: head.map((label, place) => ({
      label,
      kind: place < ofWords ? 'text' : 'count',
      width: widths[place] ?? 110,
    })),
    rows: lines.map((line, place) => ({ key: String(place), cells: head.map((_, column) => line[column] ?? '') })),
  }
}

/** The columns that say which recommendation a row is about, and what stands in them. */
export const itemColumns: PanelTable['columns'] = [
  { label: 'Recommendation ID', kind: 'id', width: 110 },
  { label: 'Recommendation', kind: 'text', width: 300 },
  { label: 'Lead agency', kind: 'choice', width: 140 },
]

type Named = Pick<Item, 'id' | 'words' | 'lead'>

/** A row about a recommendation, which it opens: cells before what says which it is, and after. */
export function itemRow({ id, words, lead }: Named, before: readonly string[], after: readonly string[]): PanelRow {
  return {
    key: [...before, id].join(' '),
    opens: recommendationBehind(id),
    cells: [...before, id, words, lead, ...after],
  }
}
