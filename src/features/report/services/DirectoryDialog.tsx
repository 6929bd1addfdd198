import { Button } from '@fluentui/react-components'
import { PrintRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import { createPortal } from 'react-dom'
import { plural } from '../../../core/text/format'
import { ModalDialog } from '../../../ui/ModalDialog'
import { usePrinting } from '../../../ui/usePrinting'
import styles from './Directory.module.css'
import { DirectorySheets, type DirectorySheetsProps } from './DirectorySheets'

interface DirectoryDialogProps extends Omit<DirectorySheetsProps, 'large' | 'of'> {
  onClose: () => void
}

/** So many services are shown before printing; the paper has them all. */
const previewed = 40

/** The directory as it will be printed, and the choice of its print. Only it goes on paper while this is open. */
export function DirectoryDialog({ onClose, ...directory }: DirectoryDialogProps) {
  const [large, setLarge] = useState(false)
  const printing = usePrinting()
  const { sections } = directory
  const count = sections.reduce((sum, { entries }) => sum + entries.length, 0)
  return (
    <>
      <ModalDialog
        wide
        title="Directory to print"
        onClose={onClose}
        actions={
          <>
            <Button onClick={onClose}>Close</Button>
            <Button appearance="primary" icon={<PrintRegular />} disabled={count === 0} onClick={() => window.print()}>
              Print
            </Button>
          </>
        }
      >
        <div className={styles.choices}>
          <p>
            {plural(count, 'service', 'services')} in {plural(sections.length, 'section', 'sections')}, by town. To keep
            it as a file, choose “Save as PDF” as the printer.
          </p>
          <label>
            <input type="checkbox" checked={large} onChange={(event) => setLarge(event.target.checked)} />
            Large print (16 point and over)
          </label>
        </div>
        <section className={styles.preview} aria-label="The directory as it will be printed" tabIndex={0}>
          <DirectorySheets {...directory} sections={firstOf(sections, previewed)} large={large} of={count} />
          {count > previewed && <p className={styles.more}>And {count - previewed} more on paper.</p>}
        </section>
      </ModalDialog>
      {printing && createPortal(<DirectorySheets {...directory} large={large} />, document.body)}
    </>
  )
}

/** The first so many services, in their sections. */
function firstOf(sections: DirectorySheetsProps['sections'], most: number): DirectorySheetsProps['sections'] {
  let left = most
  return sections.flatMap((section) => {
    const entries = section.entries.slice(0, left)
    left -= entries.length
    return entries.length > 0 ? [{ ...section, entries }] : []
  })
}
