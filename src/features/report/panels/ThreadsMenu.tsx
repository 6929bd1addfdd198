import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { ArrowDownloadRegular, CopyRegular, SquareRegular, TableRegular } from '@fluentui/react-icons'
import type { Threads } from '../../../core/thread/thread'
import type { Panel } from '../../../core/view/page'
import { useThreadsFile } from '../../../state/useThreadsFile'
import { useView } from '../../../state/useView'
import { faceOf, patchOf } from './faces'
import styles from './ThreadsPanel.module.css'

interface ThreadsMenuProps {
  panel: Panel
  title: string
  threads: Threads
}

/** What can be done with the threads: fill the page, read as a table, take away. */
export function ThreadsMenu({ panel, title, threads }: ThreadsMenuProps) {
  const { view, setFocus, setVisual } = useView()
  const { copyTable, download, said } = useThreadsFile(panel.id, title, threads)
  const isFocused = view.focus === panel.id
  const isTable = faceOf(view.visuals[panel.id]) === 'table'
  return (
    <>
      <Menu positioning={{ position: 'below', align: 'end' }}>
        <MenuTrigger disableButtonEnhancement>
          <button type="button" className={styles.menu} aria-label={`Menu of ${panel.name}`} title="Menu">
            <svg viewBox="0 0 16 16" width={16} height={16} aria-hidden="true">
              <path d="M2 6.8h2.4v2.4H2zM6.8 6.8h2.4v2.4H6.8zM11.6 6.8H14v2.4h-2.4z" fill="currentColor" />
            </svg>
          </button>
        </MenuTrigger>
        <MenuPopover aria-label={`Menu of ${panel.name}`}>
          <MenuList>
            <MenuItem icon={<SquareRegular />} onClick={() => setFocus(isFocused ? null : panel.id)}>
              {isFocused ? 'Back to the page' : 'Focus on this visual'}
            </MenuItem>
            <MenuItem
              icon={<TableRegular />}
              onClick={() => setVisual(panel.id, patchOf(isTable ? 'threads' : 'table'))}
            >
              {isTable ? 'Show as threads' : 'Show as a table'}
            </MenuItem>
            <MenuItem icon={<CopyRegular />} onClick={() => void copyTable()}>
              Copy the table
            </MenuItem>
            <MenuItem icon={<ArrowDownloadRegular />} onClick={() => void download()}>
              Download the table (CSV)
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <span role="status" className={styles.said} data-failed={said?.failed || undefined}>
        {said?.words}
      </span>
    </>
  )
}
