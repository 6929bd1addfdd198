import { useState } from 'react'
import { plural } from '../../core/text/format'
import type { DeviceImport } from '../../state/deviceImport'
import { useDeviceLibrary } from '../../state/deviceLibrary'
import { ConfirmDialog } from '../../ui/ConfirmDialog'

interface UndoDialogProps {
  /** The first import to go. */
  to: DeviceImport
  say: (words: string) => void
  onClose: () => void
}

/** Says which imports an undo removes, and removes them when told. */
export function UndoDialog({ to, say, onClose }: UndoDialogProps) {
  const { imports, undoTo } = useDeviceLibrary()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<Error | null>(null)
  const going = imports.filter(({ order }) => order >= to.order)
  const undo = async () => {
    setBusy(true)
    try {
      await undoTo(to.import.id)
      onClose()
      say(`Undone: ${plural(going.length, 'import was', 'imports were')} removed. What was loaded before stands.`)
    } catch (reason) {
      setError(reason instanceof Error ? reason : new Error(String(reason)))
      setBusy(false)
    }
  }
  return (
    <ConfirmDialog
      title={`Go back to before ${to.import.file}?`}
      confirm={`Remove ${plural(going.length, 'import', 'imports')}`}
      busy={busy}
      error={error}
      onConfirm={() => void undo()}
      onClose={onClose}
    >
      <p>This removes from the device, and from every figure:</p>
      <ul>
        {going.map((one) => (
          <li key={one.import.id}>
            {one.import.file}, {plural(one.summary.loaded, 'row', 'rows')}
          </li>
        ))}
      </ul>
      <p>Everything loaded before stays as it is. To have these again, load their files or restore a backup.</p>
    </ConfirmDialog>
  )
}
