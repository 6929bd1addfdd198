import styles from './DataTable.module.css'

interface HeaderCellProps {
  label: string
  sorted: false | 'asc' | 'desc'
  /** Its place among the columns sorted by, from 1; 0 while there is but one, or none. */
  place: number
  right: boolean
  /** `beside` keeps the columns sorted by already. */
  onSort: (beside: boolean) => void
}

const arrows = { asc: ' ▲', desc: ' ▼' }
const orders = { asc: 'ascending', desc: 'descending' } as const

/** A heading that sorts its column: first up, then down. With Shift it sorts within the columns sorted by before. */
export function HeaderCell({ label, sorted, place, right, onSort }: HeaderCellProps) {
  return (
    <th scope="col" aria-sort={sorted ? orders[sorted] : undefined} className={right ? styles.right : undefined}>
      <button
        type="button"
        className={styles.sort}
        title="Sort. With Shift: sort by this, too"
        onClick={(event) => onSort(event.shiftKey)}
      >
        {label}
        {sorted && <span aria-hidden="true">{arrows[sorted]}</span>}
        {place > 0 && <sub className={styles.place}>{place}</sub>}
      </button>
    </th>
  )
}
