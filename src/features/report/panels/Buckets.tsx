import { formatNumber } from '../../../core/text/format'
import { recommendationBehind } from '../../../core/view/recommendationBehind'
import { useView } from '../../../state/useView'
import { usePrinting } from '../../../ui/usePrinting'
import styles from './Buckets.module.css'

/** A recommendation in a list, and what is said of it at the right. */
export interface BucketRow {
  id: string
  words: string
  lead: string
  at: string
  worse?: boolean
}

export interface Bucket {
  id: string
  label: string
  rows: readonly BucketRow[]
  /** It is a worry that there are any. */
  worse?: boolean
  /** Counted, and listed only when it is chosen. */
  quiet?: boolean
}

interface BucketsProps {
  name: string
  buckets: readonly Bucket[]
  chosen: string | undefined
  onChoose: (id: string | undefined) => void
}

/** Counts side by side, and below them the recommendations of each, or of the one chosen. */
export function Buckets({ name, buckets, chosen, onChoose }: BucketsProps) {
  const printing = usePrinting()
  const one = buckets.find(({ id, rows }) => id === chosen && rows.length > 0)
  const listed = printing || !one ? buckets.filter(({ quiet, rows }) => (printing || !quiet) && rows.length > 0) : [one]
  return (
    <>
      <fieldset className={styles.strip} aria-label={name}>
        {buckets.map(({ id, label, rows, worse }) => (
          <button
            key={id}
            type="button"
            className={styles.bucket}
            aria-pressed={id === one?.id}
            aria-disabled={rows.length === 0 || undefined}
            data-worse={(worse && rows.length > 0) || undefined}
            onClick={() => rows.length > 0 && onChoose(id === one?.id ? undefined : id)}
          >
            <b>{formatNumber(rows.length)}</b>
            <span>{label}</span>
          </button>
        ))}
      </fieldset>
      <section className={styles.lists} tabIndex={0} aria-label={`${name}, listed`}>
        {listed.map(({ id, label, rows }) => (
          <div key={id}>
            <h3>{`${label}: ${formatNumber(rows.length)}`}</h3>
            <ul>
              {rows.map((row) => (
                <li key={row.id}>
                  <RowButton row={row} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
    </>
  )
}

function RowButton({ row: { id, words, lead, at, worse } }: { row: BucketRow }) {
  const { openBehind } = useView()
  return (
    <button type="button" className={styles.row} onClick={() => openBehind(recommendationBehind(id))}>
      <span className={styles.words} title={words}>
        <b>{id}</b> {words} <small>{lead}</small>
      </span>
      <span className={styles.at} data-worse={worse || undefined}>
        {at}
      </span>
    </button>
  )
}
