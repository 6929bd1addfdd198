import { Outlet } from '@tanstack/react-router'
import { useCallback, useMemo, useState } from 'react'
import { pages } from '../reports/pages'
import { LibraryProvider } from '../state/libraryContext'
import { usePartnership } from '../state/usePartnership'
import { useTrail, useView } from '../state/useView'
import { AcronymsContext } from '../ui/acronymsContext'
import { AppBar } from './AppBar'
import { LastView } from './LastView'
import { LoadNotice } from './LoadNotice'
import { type Overlay, Overlays } from './Overlays'
import { PageTabs } from './PageTabs'
import { RefusedNotice } from './RefusedNotice'
import styles from './Shell.module.css'
import { StartFault } from './StartFault'
import { StatusBar } from './StatusBar'
import { StorageNotice } from './StorageNotice'

import { useShortcuts } from './useShortcuts'

/** What stands around every page: who this is, where to go, how fresh it is, and whom to call about a child. */
export function Shell() {
  const partnership = usePartnership()
  const known = useMemo(() => (partnership.data ? pages(partnership.data) : []), [partnership.data])
  useTrail()
  const { stepBack } = useView()
  const [overlay, setOverlay] = useState<Overlay>(null)
  const find = useCallback(() => setOverlay('find'), [])
  const help = useCallback(() => setOverlay('shortcuts'), [])
  // A dialog that is still being fetched is what Escape is meant for.
  const onEscape = useCallback(() => {
    if (overlay === null) return stepBack()
    setOverlay(null)
    return true
  }, [overlay, stepBack])
  useShortcuts({ onFind: find, onHelp: help, onEscape })
  if (partnership.error) return <StartFault error={partnership.error} retry={() => void partnership.refetch()} />
  return (
    <LibraryProvider>
      <div className={styles.shell}>
        <button type="button" className={styles.skip} onClick={() => document.getElementById('main')?.focus()}>
          Skip to the page
        </button>
        <AppBar name={partnership.data?.name ?? ''} onFind={find} onShare={() => setOverlay('views')} />
        <PageTabs pages={known} />
        <main id="main" tabIndex={-1} className={styles.main}>
          <StorageNotice />
          <LoadNotice />
          <RefusedNotice />
          {partnership.data && <LastView pages={known} />}
          {partnership.data && (
            <AcronymsContext value={partnership.data.acronyms}>
              <Outlet />
            </AcronymsContext>
          )}
        </main>
        <StatusBar concern={partnership.data?.concern} />
        <Overlays shown={overlay} pages={known} onShow={setOverlay} />
      </div>
    </LibraryProvider>
  )
}
