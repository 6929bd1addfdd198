import { Menu, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components'
import { ArrowDownloadRegular, CopyRegular, DataBarHorizontalRegular, TableRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import { toCsv } from '../../../core/text/toCsv'
import type { Panel } from '../../../core/view/page'
import { useCopyText } from '../../../state/useCopyText'
import { useSaveFile } from '../../../state/useSaveFile'
import { useView } from '../../../state/useView'
import { linesOf, type PanelTable } from './panelTable'
import styles from './TrackerCard.module.css'

interface TrackerMenuProps {
  panel: Panel
  table: PanelTable
  /** What is counted and of how many, for whatever leaves the page. */
  notes: readonly string[]
  /** The button it is open at; null while it is closed. */
  anchor: HTMLElement | null
  onClose: () => void
}

/** What can be done with a panel of the tracker. */
export function TrackerMenu({ panel, table, notes, anchor, onClose }: TrackerMenuProps) {
  const { view, setVisual } = useView()
  const copy = useCopyText()
  const save = useSaveFile()
  const [said, setSaid] = useState('')
  const isTable = view.visuals[panel.id]?.table === true
  const lines = () => [...linesOf(table), [], ...notes.map((note) => [note])]
  const file = `${panel.id}.csv`
  return (
    <>
      <Menu
        open={anchor !== null}
        positioning={{ target: anchor, position: 'below', align: 'end' }}
        onOpenChange={(_, { open, type }) => {
          if (open) return
          onClose()
          if (type !== 'clickOutside' && type !== 'scrollOutside') anchor?.focus()
        }}
      >
        <MenuPopover aria-label={`Menu of ${panel.name}`}>
          <MenuList>
            <MenuItem
              icon={isTable ? <DataBarHorizontalRegular /> : <TableRegular />}
              onClick={() => setVisual(panel.id, { table: isTable ? undefined : true })}
            >
              {isTable ? 'Show as before' : 'Show as a table'}
            </MenuItem>
            <MenuItem
              icon={<CopyRegular />}
              onClick={() => {
                copy(
                  lines()
                    .map((line) => line.join('\t'))
                    .join('\n'),
                ).then(
                  () => setSaid('Copied'),
                  (error: unknown) => setSaid(error instanceof Error ? error.message : String(error)),
                )
              }}
            >
              Copy the rows
            </MenuItem>
            <MenuItem
              icon={<ArrowDownloadRegular />}
              onClick={() => {
                save(file, toCsv(lines()))
                setSaid(`${file} is downloaded`)
              }}
            >
              Download the rows (CSV)
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <span role="status" className={styles.said}>
        {said}
      </span>
    </>
  )
}
