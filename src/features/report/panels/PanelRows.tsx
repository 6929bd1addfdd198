import type { Panel } from '../../../core/view/page'
import { useView } from '../../../state/useView'
import { DataTable } from '../../../ui/DataTable'
import type { PanelTable } from './panelTable'

const inOrder = new Intl.Collator('en-GB', { numeric: true })

/** The facts of a panel as a table, sorted as the link says; a row opens what it is about. */
export function PanelRows({ panel, table }: { panel: Panel; table: PanelTable }) {
  const { view, setVisual, openBehind } = useView()
  const sort = (view.visuals[panel.id]?.sort ?? []).map(({ by, descending }) => ({ column: by, descending }))
  const columns = table.columns.map((column) => ({ ...column, id: column.label }))
  const [order] = sort
  const place = columns.findIndex(({ id }) => id === order?.column)
  const sign = order?.descending ? -1 : 1
  const rows =
    place < 0
      ? table.rows
      : table.rows.toSorted((a, b) => {
          const [one, other] = [a.ranks?.[place], b.ranks?.[place]]
          const ranked = one !== undefined && other !== undefined ? one - other : null
          return sign * (ranked ?? inOrder.compare(a.cells[place] ?? '', b.cells[place] ?? ''))
        })
  const opens = new Map(table.rows.flatMap(({ key, opens: to }) => (to ? [[key, to] as const] : [])))
  return (
    <DataTable
      caption={`${panel.name}, as a table`}
      {...{ columns, rows, sort }}
      total={rows.length}
      onSort={(next) =>
        setVisual(panel.id, { sort: next.map(({ column, descending }) => ({ by: column, descending })) })
      }
      {...(opens.size > 0
        ? {
            onChoose: (key: string | null) => {
              const to = key === null ? undefined : opens.get(key)
              if (to) openBehind(to)
            },
          }
        : {})}
      empty="Nothing to list"
    />
  )
}
