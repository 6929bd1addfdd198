import { type CoverageGrid, cellAt } from './coverage'
import type { CoverageBy } from './coverageWords'

const states = { 'in-person': 'In person', online: 'Online only', none: 'None', 'not-said': 'Not said' } as const

/** Coverage as a table in words: headings, then a row for each cluster and column. */
export function coverageRows(grid: CoverageGrid, by: CoverageBy): readonly (readonly string[])[] {
  const rows = grid.clusters.flatMap((cluster, row) =>
    grid.across.flatMap((entry, column) => {
      const cell = cellAt(grid, row, column)
      if (!cell) return []
      const counts = [cell.inPerson, cell.online, cell.notSaid].map(String)
      return [[cluster.label, entry.label, states[cell.state], ...counts]]
    }),
  )
  const across = by === 'theme' ? 'Theme' : 'Function'
  return [['Cluster', across, 'Cover', 'In person or outreach', 'Online or area-wide', 'How not recorded'], ...rows]
}
