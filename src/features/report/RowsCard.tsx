import { useMemo } from 'react'
import type { Partnership } from '../../core/partnership'
import { datasetById, datasets } from '../../datasets'
import { Card } from '../../ui/Card'
import styles from './RowsCard.module.css'
import { RowsTable } from './rows/RowsTable'

interface RowsCardProps {
  /** The page whose rows they are. */
  page: string
  dataset: string
  columns: readonly string[]
  partnership: Partnership
}

/** The rows behind a page under the choices in force. */
export function RowsCard({ page, dataset: id, columns, partnership }: RowsCardProps) {
  const dataset = useMemo(() => datasetById(datasets(partnership), id), [partnership, id])
  if (!dataset) return null
  return (
    <Card className={styles.card}>
      <RowsTable list={`${page}-rows`} {...{ dataset, columns }} />
    </Card>
  )
}
