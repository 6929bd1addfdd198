import { Outlet } from '@tanstack/react-router'
import { pages } from '../reports/pages'
import { LibraryProvider } from '../state/libraryContext'
import { usePartnership } from '../state/usePartnership'
import { AppBar } from './AppBar'
import { LoadNotice } from './LoadNotice'
import { PageTabs } from './PageTabs'
import styles from './Shell.module.css'
import { StartFault } from './StartFault'
import { StatusBar } from './StatusBar'
import { StorageNotice } from './StorageNotice'

/** What stands around every page: who this is, where to go, how fresh it is, and whom to call about a child. */
export function Shell() {
  const partnership = usePartnership()
  if (partnership.error) return <StartFault error={partnership.error} retry={() => void partnership.refetch()} />
  return (
    <LibraryProvider>
      <div className={styles.shell}>
        <button type="button" className={styles.skip} onClick={() => document.getElementById('main')?.focus()}>
          Skip to the page
        </button>
        <AppBar name={partnership.data?.name ?? ''} />
        <PageTabs pages={partnership.data ? pages(partnership.data) : []} />
        <main id="main" tabIndex={-1} className={styles.main}>
          <StorageNotice />
          <LoadNotice />
          {partnership.data && <Outlet />}
        </main>
        <StatusBar concern={partnership.data?.concern} />
      </div>
    </LibraryProvider>
  )
}
