import { quarterOf } from '../core/calendar/quarter'
import { formatDay } from '../core/text/format'
import type { Page } from '../core/view/page'
import { useLibrary } from '../state/libraryContext'
import { useMoment } from '../state/useMoment'
import { useView } from '../state/useView'
import styles from './PageTabs.module.css'

/** The pages as tabs, and how fresh what stands on them is. */
export function PageTabs({ pages }: { pages: readonly Page[] }) {
  const { page, hrefOf } = useView()
  const tabs = [...pages.map(({ id, label }) => ({ id, label })), { id: 'data', label: 'Data' }]
  return (
    <div className={styles.row}>
      <nav aria-label="Pages" className={styles.tabs}>
        {tabs.map(({ id, label }) => (
          <a key={id} className={styles.tab} href={hrefOf(id)} aria-current={id === page ? 'page' : undefined}>
            {label}
          </a>
        ))}
      </nav>
      <Freshness />
    </div>
  )
}

function Freshness() {
  const { summary, loadedOn } = useLibrary()
  const { asAt } = useMoment()
  if (!summary) return null
  const ends = Object.entries(summary.datasets).flatMap(([id, { dataTo }]) => (dataTo === null ? [] : [{ id, dataTo }]))
  const latest = Math.max(...ends.map(({ dataTo }) => dataTo))
  const behind = ends.filter(({ dataTo }) => quarterOf(dataTo) < quarterOf(latest))
  return (
    <p className={styles.fresh}>
      {ends.length > 0 && (
        <span>
          Data to <b>{formatDay(latest)}</b>
          {behind.map(({ id, dataTo }) => `, ${id} to ${formatDay(dataTo)}`)}
        </span>
      )}
      {loadedOn !== null && (
        <span>
          Loaded <b>{formatDay(loadedOn)}</b>
        </span>
      )}
      <span>
        As at <b>{formatDay(asAt)}</b>
      </span>
    </p>
  )
}
