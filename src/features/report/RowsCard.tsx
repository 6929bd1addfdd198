import { useState } from 'react'
import type { RowsQuery } from '../../core/query/query'
import { filterWords } from '../../core/text/caveatWords'
import { formatNumber, plural } from '../../core/text/format'
import { useRows } from '../../state/useRows'
import { useView } from '../../state/useView'
import { Card } from '../../ui/Card'
import { DataTable } from '../../ui/DataTable'
import { ErrorState } from '../../ui/ErrorState'
import { SampleMark } from '../../ui/SampleMark'
import { Skeleton } from '../../ui/Skeleton'
import styles from './RowsCard.module.css'

const most = 2000
/** Least widths by kind, px: words need room, figures do not. */
const widths: Readonly<Record<string, number>> = { text: 320, choices: 190, choice: 160, count: 90, number: 90 }

/** The rows behind a page under the choices in force, sortable. */
export function RowsCard({ dataset, columns }: { dataset: string; columns: readonly string[] }) {
  const [sort, setSort] = useState<RowsQuery['sort']>([])
  const { selection } = useView().view
  const { data, error, refetch } = useRows({ dataset, columns, sort: sort ?? [], offset: 0, limit: most }, selection)
  if (error) {
    return (
      <Card>
        <ErrorState
          title="The rows could not be listed"
          words={`${error.message} The rest of the page stands.`}
          code="V03"
          onRetry={() => void refetch()}
        />
      </Card>
    )
  }
  if (!data) {
    return (
      <Card>
        <Skeleton of="rows" rows={12} />
      </Card>
    )
  }
  const { shown, of } = data.records
  return (
    <Card className={styles.card}>
      <div className={styles.head}>
        <h2>{shown === of ? plural(of, 'row', 'rows') : `${formatNumber(shown)} of ${plural(of, 'row', 'rows')}`}</h2>
        {data.sample && <SampleMark />}
      </div>
      {data.cannotFilter.length > 0 && <p className={styles.note}>{filterWords(data).join('. ')}</p>}
      {shown > most && <p>The first {formatNumber(most)} are listed; filters bring the others in.</p>}
      <DataTable
        caption={`Rows, ${formatNumber(shown)} of ${formatNumber(of)}`}
        columns={data.columns.map((column) => ({ ...column, width: widths[column.kind] ?? 120 }))}
        rows={data.rows}
        total={shown}
        sort={sort ?? []}
        onSort={setSort}
        fill
      />
    </Card>
  )
}
