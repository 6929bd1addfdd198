import { useState } from 'react'
import type { RowsQuery } from '../../core/query/query'
import { formatNumber } from '../../core/text/format'
import { useRows } from '../../state/useRows'
import { useView } from '../../state/useView'
import { Card } from '../../ui/Card'
import { DataTable } from '../../ui/DataTable'
import { SampleMark } from '../../ui/SampleMark'
import styles from './RowsCard.module.css'

const most = 2000
/** Least widths by kind, px: words need room, figures do not. */
const widths: Readonly<Record<string, number>> = { text: 320, choices: 190, choice: 160, count: 90, number: 90 }

/** The rows behind a page under the choices in force, sortable. */
export function RowsCard({ dataset, columns }: { dataset: string; columns: readonly string[] }) {
  const [sort, setSort] = useState<RowsQuery['sort']>([])
  const { selection } = useView().view
  const { data } = useRows({ dataset, columns, sort: sort ?? [], offset: 0, limit: most }, selection)
  if (!data) return null
  const { shown, of } = data.records
  return (
    <Card>
      <div className={styles.head}>
        <h2>{shown === of ? `All ${formatNumber(of)} rows` : `${formatNumber(shown)} of ${formatNumber(of)} rows`}</h2>
        {data.sample && <SampleMark />}
      </div>
      {shown > most && <p>The first {formatNumber(most)} are listed; filters bring the others in.</p>}
      <DataTable
        caption={`Rows, ${formatNumber(shown)} of ${formatNumber(of)}`}
        columns={data.columns.map((column) => ({ ...column, width: widths[column.kind] ?? 120 }))}
        rows={data.rows}
        total={shown}
        sort={sort ?? []}
        onSort={setSort}
      />
    </Card>
  )
}
