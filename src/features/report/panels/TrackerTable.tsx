import { useState } from 'react'
import { recommendationBehind } from '../../../core/view/recommendationBehind'
import { useView } from '../../../state/useView'
import { DataTable } from '../../../ui/DataTable'
import type { Sort } from '../../../ui/dataTableProps'
import type { PanelTable } from './panelTable'

const inOrder = new Intl.Collator('en-GB', { numeric: true })

/** The facts of a panel as a table; a row about a recommendation opens it. */
export function TrackerTable({ table, caption }: { table: PanelTable; caption: string }) {
  const { openBehind } = useView()
  const [sort, setSort] = useState<Sort>([])
  const columns = table.columns.map((column) => ({ ...column, id: column.label }))
  const [order] = sort
  const place = columns.findIndex(({ id }) => id === order?.column)
  const sign = order?.descending ? -1 : 1
  const rows =
    place < 0
      ? table.rows
      : table.rows.toSorted((a, b) => sign * inOrder.compare(a.cells[place] ?? '', b.cells[place] ?? ''))
  const opens = new Map(table.rows.map((row) => [row.key, row.opens]))
  return (
    <DataTable
      {...{ caption, columns, rows, sort }}
      total={rows.length}
      onSort={setSort}
      onChoose={(key) => {
        const id = key === null ? null : opens.get(key)
        if (id) openBehind(recommendationBehind(id))
      }}
      empty="Nothing to list"
    />
  )
}
