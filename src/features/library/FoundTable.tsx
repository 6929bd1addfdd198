import type { Finding } from '../../core/import/findingsOf'
import { formatNumber } from '../../core/text/format'
import styles from './FoundTable.module.css'
import { foundCells, foundHeads } from './foundCells'

const shownAtOnce = 200

/** What the check of an import found, line by line; a long list goes on in its CSV. */
export function FoundTable({ found, label }: { found: readonly Finding[]; label: (column: string) => string }) {
  const shown = found.slice(0, shownAtOnce).map((finding) => foundCells(finding, label))
  return (
    <section aria-label="What the check found">
      {found.length > shownAtOnce && (
        <p>
          The first {shownAtOnce} of {formatNumber(found.length)}; the CSV has them all.
        </p>
      )}
      <div className={styles.scroll} role="region" aria-label="Findings of the report" tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {foundHeads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((cells) => (
              <tr key={cells.join(' ')}>
                {cells.map((cell, place) => (
                  <td key={foundHeads[place]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
