import { formatQuarter } from '../../core/calendar/quarter'
import { useLibrary } from '../../state/libraryContext'
import { ConfirmDialog } from '../../ui/ConfirmDialog'

interface PublishDialogProps {
  busy: boolean
  error: Error | null
  onConfirm: () => void
  onClose: () => void
}

/** Says what is published and who will be able to read it, before the zip is made. */
export function PublishDialog(props: PublishDialogProps) {
  const { imports } = useLibrary()
  const real = imports.filter(({ source }) => source !== 'sample')
  return (
    <ConfirmDialog title="Publish for every reader?" confirm="Save the zip" {...props}>
      <p>
        <b>Whoever can open the site can read these files, every row of them.</b> The host must ask for a sign-in. This
        page cannot tell whether it does: ask whoever keeps the site before you put them there.
      </p>
      <p>
        The zip holds a manifest and {real.length === 1 ? 'one CSV' : `${real.length} CSVs`}. Unpack it into the web
        folder’s <code>data/</code>, in place of all that is there. Nothing is sent from here.
      </p>
      <ul>
        {real.map(({ id, file, period, source }) => (
          <li key={id}>
            {file}, {formatQuarter(period)}
            {source === 'published' && ', published already'}
          </li>
        ))}
      </ul>
    </ConfirmDialog>
  )
}
