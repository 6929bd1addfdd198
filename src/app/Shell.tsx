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

/** What stands around every page: who this is, where to go, how fresh it is, and whom to call about a child. */
export function Shell() {
  const partnership = usePartnership()
  if (partnership.error) return <StartFault error={partnership.error} retry={() => void partnership.refetch()} />
  return (
    <LibraryProvider>
      <div className={styles.shell}>
        <a className={styles.skip} href="#main" onClick={skipToMain}>
          Skip to the page
        </a>
        <AppBar name={partnership.data?.name ?? ''} />
        <PageTabs pages={partnership.data ? pages(partnership.data) : []} />
        <main id="main" tabIndex={-1} className={styles.main}>
          <LoadNotice />
          {partnership.data && <Outlet />}
        </main>
        <StatusBar concern={partnership.data?.concern} />
      </div>
    </LibraryProvider>
  )
}

// A link to #main would be read as a page by the hash router, so the focus is moved by hand.
function skipToMain(event: React.MouseEvent) {
  event.preventDefault()
  document.getElementById('main')?.focus()
}
