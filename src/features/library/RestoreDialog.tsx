import { plural } from '../../core/text/format'
import { useDeviceLibrary } from '../../state/deviceLibrary'
import type { OpenedBackup } from '../../state/useKeeping'
import { ConfirmDialog } from '../../ui/ConfirmDialog'

interface RestoreDialogProps {
  opened: OpenedBackup
  busy: boolean
  error: Error | null
  onConfirm: () => void
  onClose: () => void
}

/** Says what a backup holds and what it takes the place of, before it does. */
export function RestoreDialog({ opened, ...rest }: RestoreDialogProps) {
  const { imports: onDevice } = useDeviceLibrary()
  const { imports, notes } = opened.backup
  return (
    <ConfirmDialog title={`Restore ${opened.file}?`} confirm="Restore" {...rest}>
      <p>
        It holds {plural(imports.length, 'import', 'imports')}
        {notes.length > 0 && ` and ${plural(notes.length, 'note', 'notes')}`}
        {imports.length > 0 && ':'}
      </p>
      <Names of={imports.map(({ file }) => file)} />
      <p>
        {onDevice.length === 0
          ? 'Nothing on this device is replaced but its notes.'
          : `It takes the place of all that is on this device: ${plural(onDevice.length, 'import', 'imports')}, and its notes:`}
      </p>
      <Names of={onDevice.map((one) => one.import.file)} />
    </ConfirmDialog>
  )
}

const namedAtOnce = 8

function Names({ of }: { of: readonly string[] }) {
  if (of.length === 0) return null
  const named = of.slice(0, namedAtOnce).join(', ')
  return <p>{of.length > namedAtOnce ? `${named} and ${of.length - namedAtOnce} more` : named}</p>
}
