import { methodPage } from '../core/view/methodLink'
import type { Page } from '../core/view/page'
import { useView } from '../state/useView'
import { Freshness } from './Freshness'
import styles from './PageTabs.module.css'

/** The pages as tabs, and how fresh what stands on them is. */
export function PageTabs({ pages }: { pages: readonly Page[] }) {
  const { page, hrefOf } = useView()
  const tabs = [
    ...pages.filter(({ tab }) => tab !== false),
    { id: methodPage, label: 'Method' },
    { id: 'data', label: 'Data' },
  ]
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
