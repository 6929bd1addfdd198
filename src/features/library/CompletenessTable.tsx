import { formatNumber, formatPercent } from '../../core/text/format'
import { type DatasetFilled, type FieldFilled, markOf } from '../../core/upkeep/completeness'
import { fieldNote, rankOf } from '../../core/upkeep/completenessWords'
import styles from './CompletenessTable.module.css'

interface CompletenessTableProps {
  of: DatasetFilled
  fields: readonly FieldFilled[]
  caption: string
  /** A share of fewer rows than this is given as its counts. */
  smallSample: number
}

/** Fields with the rows they are filled in on, as a bar, a share and its counts; what is low says so in a word. */
export function CompletenessTable({ of: { rows }, fields, caption, smallSample }: CompletenessTableProps) {
  return (
    <table className={styles.table}>
      <caption className={styles.hidden}>{caption}</caption>
      <thead className={styles.hidden}>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Share of rows, drawn</th>
          <th scope="col">Filled in</th>
          <th scope="col">Note</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr key={field.column} data-mark={markOf(field, rows)}>
            <th scope="row">
              {field.label} {field.rank === 'needed' && <small>{rankOf(field)}</small>}
            </th>
            <td>{isCounted(field) && <Bar share={field.filled / rows} />}</td>
            <td className={styles.figure}>{isCounted(field) && <Share {...{ field, rows, smallSample }} />}</td>
            <td className={styles.note}>{fieldNote(field, rows)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const isCounted = ({ blankIs, missing }: FieldFilled) => blankIs === null && !missing

function Bar({ share }: { share: number }) {
  return (
    <svg aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10" className={styles.bar}>
      <rect className={styles.rest} width={100} height={10} />
      <rect className={styles.filled} width={100 * share} height={10} />
    </svg>
  )
}

function Share({ field, rows, smallSample }: { field: FieldFilled; rows: number; smallSample: number }) {
  const fraction = `${formatNumber(field.filled)}/${formatNumber(rows)}`
  if (rows < smallSample) {
    return (
      <>
        <abbr title="Small sample">S</abbr> {fraction}
      </>
    )
  }
  return (
    <>
      <b>{formatPercent(field.filled / rows)}</b> <small>{fraction}</small>
    </>
  )
}
