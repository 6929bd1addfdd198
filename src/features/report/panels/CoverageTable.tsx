import { useState } from 'react'
import type { CoverageGrid } from '../../../core/cover/coverage'
import { coverageRows } from '../../../core/cover/coverageRows'
import type { CoverageBy } from '../../../core/cover/coverageWords'
import { DataTable } from '../../../ui/DataTable'
import type { Sort } from '../../../ui/dataTableProps'

const inOrder = new Intl.Collator('en-GB', { numeric: true })
const widths = [140, 170, 100, 130, 130, 120]

interface CoverageTableProps {
  grid: CoverageGrid
  by: CoverageBy
  caption: string
}

/** The same as the matrix, a row for each of its cells. */
export function CoverageTable({ grid, by, caption }: CoverageTableProps) {
  const [sort, setSort] = useState<Sort>([])
  const [head = [], ...body] = coverageRows(grid, by)
  const columns = head.map((label, place) => ({
    id: label,
    label,
    kind: place < 3 ? 'text' : 'count',
    width: widths[place] ?? 120,
  }))
  const [order] = sort
  const place = columns.findIndex(({ id }) => id === order?.column)
  const rows = body.map((cells) => ({ key: cells.slice(0, 2).join(' · '), cells }))
  if (order && place >= 0) {
    const sign = order.descending ? -1 : 1
    rows.sort((a, b) => sign * inOrder.compare(a.cells[place] ?? '', b.cells[place] ?? ''))
  }
  return <DataTable {...{ caption, columns, rows, sort }} total={rows.length} onSort={setSort} />
}
