import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import {
  ArrowDownloadRegular,
  CopyRegular,
  DataBarHorizontalRegular,
  MoreHorizontalRegular,
  TableRegular,
} from '@fluentui/react-icons'
import { useState } from 'react'
import type { CoverageGrid } from '../../../core/cover/coverage'
import { coverageRows } from '../../../core/cover/coverageRows'
import type { CoverageBy } from '../../../core/cover/coverageWords'
import { toCsv } from '../../../core/text/toCsv'
import type { Panel } from '../../../core/view/page'
import { useCopyText } from '../../../state/useCopyText'
import { useSaveFile } from '../../../state/useSaveFile'
import { useView } from '../../../state/useView'
import styles from './CoveragePanel.module.css'

interface CoverageToolsProps {
  panel: Panel
  by: CoverageBy
  grid: CoverageGrid
  title: string
  /** What is counted and of how many, for whatever leaves the page. */
  notes: readonly string[]
}

const labels: Readonly<Record<CoverageBy, string>> = { theme: 'Theme', function: 'Function' }

/** What stands across, and the menu of the card. */
export function CoverageTools({ panel, by, grid, title, notes }: CoverageToolsProps) {
  const { view, setVisual } = useView()
  const copy = useCopyText()
  const save = useSaveFile()
  const [said, setSaid] = useState('')
  const isTable = view.visuals[panel.id]?.table === true
  const lines = () => [...coverageRows(grid, by), [], [title], ...notes.map((note) => [note])]
  const file = `${panel.id}-by-${by}.csv`
  return (
    <span className={styles.tools}>
      <fieldset className={styles.faces} aria-label="Across">
        {(['theme', 'function'] as const).map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === by}
            onClick={() => setVisual(panel.id, { columns: each === 'theme' ? undefined : [each] })}
          >
            {labels[each]}
          </button>
        ))}
      </fieldset>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <button type="button" className={styles.tool} aria-label={`Menu of ${panel.name}`}>
            <MoreHorizontalRegular aria-hidden="true" />
          </button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem
              icon={isTable ? <DataBarHorizontalRegular /> : <TableRegular />}
              onClick={() => setVisual(panel.id, { table: isTable ? undefined : true })}
            >
              {isTable ? 'Show as a matrix' : 'Show as a table'}
            </MenuItem>
            <MenuItem
              icon={<CopyRegular />}
              onClick={() => {
                copy(
                  lines()
                    .map((line) => line.join('\t'))
                    .join('\n'),
                ).then(
                  () => setSaid('Numbers copied'),
                  (error: unknown) => setSaid(error instanceof Error ? error.message : String(error)),
                )
              }}
            >
              Copy numbers
            </MenuItem>
            <MenuItem
              icon={<ArrowDownloadRegular />}
              onClick={() => {
                save(file, toCsv(lines()))
                setSaid(`${file} is downloaded`)
              }}
            >
              Download numbers (CSV)
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <span role="status" className={styles.said}>
        {said}
      </span>
    </span>
  )
}
