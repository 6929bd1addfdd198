import { type AxisEntry, blankId } from '../../../core/query/query'
import { type ScoreResults, scoreCell } from '../../../core/scorecard/scoreCell'
import { scoreWords } from '../../../core/scorecard/scoreWords'
import type { Panel } from '../../../core/view/page'
import { headline } from '../../../reports/headline'
import type { PanelProps } from '../panelProps'
import type { PanelTable } from './panelTable'

/** The themes of every query, in the order of the partnership's list, blank last: a theme may be in one dataset alone. */
export function scoreThemes(results: ScoreResults): readonly AxisEntry[] {
  const entries = new Map<string, AxisEntry>()
  for (const result of Object.values(results)) {
    for (const entry of result?.axes[0]?.entries ?? []) if (!entries.has(entry.id)) entries.set(entry.id, entry)
  }
  const place = ({ id, order }: AxisEntry) => (id === blankId ? 2e9 : order < 0 ? 1e9 : order)
  return [...entries.values()].sort((a, b) => place(a) - place(b))
}

/** The matrix of themes in words: a row for each theme, and all themes last. */
export function scorecardRows(
  { columns = [] }: Panel,
  { themes, limits }: PanelProps['partnership'],
  results: ScoreResults,
): PanelTable {
  const headlines = new Set(themes.slice(0, headline).map(({ id }) => id))
  const row = (entry: AxisEntry | null) => {
    const theme = entry && { id: entry.id, headline: headlines.has(entry.id) }
    const cells = columns.map((column) => scoreWords(column, scoreCell(column, results, theme, limits)))
    return { key: entry?.id ?? 'all', cells: [entry?.label ?? 'All themes', ...cells] }
  }
  return {
    columns: [
      { label: 'Theme', kind: 'text', width: 180 },
      ...columns.map(({ label, under }) => ({ label: under ? `${label} ${under}` : label, kind: 'text', width: 150 })),
    ],
    rows: [...scoreThemes(results).map(row), row(null)],
  }
}
