import { lazy } from 'react'
import { type Dataset, dimensionLabels } from '../../../core/dataset/define'
import { useLibrary } from '../../../state/libraryContext'
import { useMode } from '../../../state/useMode'
import { useView } from '../../../state/useView'
import { cellWords } from '../../../ui/cellWords'
import type { DataRow } from '../../../ui/dataTableProps'
import { Fetched } from '../../../ui/Fetched'
import { useAllDetailPages } from '../card/useDetailPages'
import type { ListColumn } from './listColumns'
import styles from './RowsTable.module.css'

const RecommendationLinks = lazy(() =>
  import('../recommendation/RecommendationLinks').then((module) => ({ default: module.RecommendationLinks })),
)

interface RowDetailsProps {
  row: DataRow
  dataset: Dataset
  /** The columns of the row's cells, in their order. */
  columns: readonly ListColumn[]
}

/** Every field of one row, and the pages of what it names. */
export function RowDetails({ row, dataset, columns }: RowDetailsProps) {
  const { goTo } = useView()
  const { frozen } = useMode()
  const { summary } = useLibrary()
  const pages = useAllDetailPages()
  const links = columns.flatMap(({ dimension }, place) => {
    if (!dimension || frozen) return []
    const page = pages.find(({ of }) => of === dimension)
    const words = (row.cells[place] ?? '').split('; ')
    const entries = summary?.dimensions[dimension] ?? []
    return words.flatMap((word) => {
      const entry = entries.find(({ id, label }) => label === word || id === word)
      return page && entry ? [{ page, dimension, entry }] : []
    })
  })
  const ids = columns.findIndex(({ id }) => dataset.id === 'recommendations' && id === 'rec_id')
  const recommendation = row.cells[ids] ?? ''
  return (
    <div className={styles.details}>
      <dl>
        {columns.map(({ id, label, kind, listed }, place) => {
          const text = row.cells[place] ?? ''
          if (text === '' && !listed) return null
          return (
            <div key={id} data-long={kind === 'text' && text.length > 80 ? true : undefined}>
              <dt>{label}</dt>
              <dd>{cellWords(text, kind)}</dd>
            </div>
          )
        })}
      </dl>
      {recommendation !== '' && (
        <Fetched of="What it is linked to">
          <RecommendationLinks id={recommendation} />
        </Fetched>
      )}
      {links.length > 0 && (
        <ul aria-label={`Pages of this ${dataset.noun[0]}`}>
          {links.map(({ page, dimension, entry }) => (
            <li key={`${page.id} ${entry.id}`}>
              <button type="button" className={styles.link} onClick={() => goTo(page.id, { [dimension]: [entry.id] })}>
                {dimensionLabels[dimension]}: {entry.label} ›
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
