import styles from './DataTable.module.css'

interface HeaderCellProps {
  label: string
  sorted: false | 'asc' | 'desc'
  right: boolean
  onSort: () => void
}

const arrows = { asc: ' ▲', desc: ' ▼' }
const orders = { asc: 'ascending', desc: 'descending' } as const

/** A heading that sorts its column: first up, then down. */
export function HeaderCell({ label, sorted, right, onSort }: HeaderCellProps) {
  return (
    <th scope="col" aria-sort={sorted ? orders[sorted] : undefined} className={right ? styles.right : undefined}>
      <button type="button" className={styles.sort} onClick={onSort}>
        {label}
        {sorted && <span aria-hidden="true">{arrows[sorted]}</span>}
      </button>
    </th>
  )
}
