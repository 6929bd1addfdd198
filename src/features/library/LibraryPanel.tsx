import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Partnership } from '../../core/partnership'
import { datasets } from '../../datasets'
import { useDeviceLibrary } from '../../state/deviceLibrary'
import { useLibrary } from '../../state/libraryContext'
import { useKeeping } from '../../state/useKeeping'
import { Card } from '../../ui/Card'
import { Dictionary } from './Dictionary'
import { ImportsTable } from './ImportsTable'
import { KeepButtons } from './KeepButtons'
import styles from './LibraryPanel.module.css'
import { type Listed, listed } from './listed'
import { ReportDialog } from './ReportDialog'
import { SetAsideList } from './SetAsideList'
import { StorageLine } from './StorageLine'
import { UndoDialog } from './UndoDialog'

interface LibraryPanelProps {
  partnership: Partnership
  /** What stands below the list of files. */
  children?: ReactNode
}

/** What is loaded and from where, how it is kept, and what each file may hold. */
export function LibraryPanel({ partnership, children }: LibraryPanelProps) {
  const known = datasets(partnership)
  const library = useLibrary()
  const device = useDeviceLibrary()
  const { download } = useKeeping()
  const [said, setSaid] = useState('')
  const [shown, setShown] = useState<{ what: 'report' | 'undo'; one: Listed } | null>(null)
  const imports = listed(library, device.imports)
  const close = () => setShown(null)
  const heading = useRef<HTMLHeadingElement>(null)
  // What was pressed may have gone with its import: the focus then goes on from the top of the list.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row goes some time after the words are said
  useEffect(() => {
    if (said !== '' && document.activeElement === document.body) heading.current?.focus()
  }, [said, imports.length])
  return (
    <div className={styles.panel}>
      <Card>
        <h2 className={styles.title} tabIndex={-1} ref={heading}>
          {imports.length === 0
            ? 'Nothing is loaded'
            : `${imports.length} ${imports.length === 1 ? 'file is' : 'files are'} loaded`}
        </h2>
        <p role="status" className={styles.said}>
          {said}
        </p>
        {download.error && <p role="alert">{download.error.message}</p>}
        <ImportsTable
          imports={imports}
          datasets={known}
          inMemory={device.status.kind === 'memory'}
          onReport={(one) => setShown({ what: 'report', one })}
          onUndo={(one) => setShown({ what: 'undo', one })}
          onDownload={(one) => download.mutate(one.import, { onSuccess: (name) => setSaid(`${name} was saved.`) })}
        />
        <SetAsideList say={setSaid} />
        <StorageLine />
        <KeepButtons say={setSaid} />
        {shown?.what === 'undo' && shown.one.kept && <UndoDialog to={shown.one.kept} say={setSaid} onClose={close} />}
        {shown?.what === 'report' && (
          <ReportDialog
            one={shown.one}
            report={
              shown.one.kept ? shown.one.kept.report() : (library.reports.get(shown.one.import.id)?.report ?? null)
            }
            dataset={known.find(({ id }) => id === shown.one.import.dataset)}
            onClose={close}
          />
        )}
      </Card>
      {children}
      <Card>
        <h2 className={styles.title}>What each file may hold</h2>
        <Dictionary datasets={known} />
      </Card>
    </div>
  )
}
