import type { ReactNode } from 'react'
import styles from './DataTable.module.css'
import type { DataRow } from './dataTableProps'
import type { RowWindow } from './useRowWindow'

interface CardRowsProps<Row extends DataRow> {
  caption: string
  rows: readonly Row[]
  view: RowWindow
  chosenKey: string | null
  cards: (row: Row, chosen: boolean) => ReactNode
  empty: string
}

/** Rows as cards, for a screen too narrow for columns. */
export function CardRows<Row extends DataRow>({ caption, rows, view, chosenKey, cards, empty }: CardRowsProps<Row>) {
  return (
    <ul className={styles.cards} aria-label={caption}>
      {view.before > 0 && <li style={{ height: view.before }} aria-hidden="true" />}
      {view.places.map((place) => {
        const row = rows[place - view.first]
        if (!row) return null
        const chosen = row.key === chosenKey
        return (
          <li
            key={row.key}
            ref={view.measure}
            data-index={place}
            className={chosen ? styles.chosenCard : styles.card}
            aria-current={chosen || undefined}
          >
            {cards(row, chosen)}
          </li>
        )
      })}
      {view.after > 0 && <li style={{ height: view.after }} aria-hidden="true" />}
      {rows.length === 0 && <li className={styles.empty}>{empty}</li>}
    </ul>
  )
}
