import { Button } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import { plural } from '../../core/text/format'
import { useDeviceLibrary } from '../../state/deviceLibrary'
import { useLibrary } from '../../state/libraryContext'
import { useKeeping } from '../../state/useKeeping'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import styles from './KeepButtons.module.css'
import { PublishDialog } from './PublishDialog'
import { RestoreDialog } from './RestoreDialog'

/** Back up, restore, publish and clear: the library as a whole. */
export function KeepButtons({ say }: { say: (words: string) => void }) {
  const { imports: onDevice, quarantined, status } = useDeviceLibrary()
  const { imports } = useLibrary()
  const keeping = useKeeping()
  const { backUp, open, restore, publish, clear } = keeping
  const [asking, setAsking] = useState<'clear' | 'publish' | null>(null)
  const picker = useRef<HTMLInputElement>(null)
  const errors = [backUp.error, open.error].filter((error) => error !== null)
  const close = () => {
    setAsking(null)
    open.reset()
    for (const each of [restore, publish, clear]) each.reset()
  }
  const done = (words: string) => {
    close()
    say(words)
  }
  const count = plural(onDevice.length, 'import', 'imports')
  const without = quarantined.length > 0 ? ' What is set aside is not in it.' : ''
  const isOpen = status.kind === 'stored' || status.kind === 'memory'
  const choose = (file: File | undefined) => {
    backUp.reset()
    say('')
    if (file) open.mutate(file)
  }
  return (
    <div>
      <div className={styles.ways}>
        <Button
          disabledFocusable={!isOpen || backUp.isPending}
          onClick={() => {
            open.reset()
            backUp.mutate(undefined, {
              onSuccess: (name) => say(`${name} was saved: ${count} and what you noted.${without}`),
            })
          }}
        >
          Back up
        </Button>
        <Button disabledFocusable={!isOpen || open.isPending} onClick={() => picker.current?.click()}>
          {open.isPending ? 'Reading the backup' : 'Restore'}
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".zip,application/zip"
          aria-label="Backup to restore"
          hidden
          onChange={(event) => {
            choose(event.target.files?.[0])
            event.target.value = ''
          }}
        />
        <Button
          disabledFocusable={!imports.some(({ source }) => source !== 'sample')}
          onClick={() => setAsking('publish')}
        >
          Publish
        </Button>
        <Button disabledFocusable={status.kind === 'opening'} onClick={() => setAsking('clear')}>
          Clear this device
        </Button>
      </div>
      {errors.map((error) => (
        <p key={error.message} role="alert" className={styles.error}>
          {error.message}
        </p>
      ))}
      {open.data && (
        <RestoreDialog
          opened={open.data}
          busy={restore.isPending}
          error={restore.error}
          onConfirm={() =>
            open.data && restore.mutate(open.data, { onSuccess: () => done(`${open.data.file} was restored.`) })
          }
          onClose={close}
        />
      )}
      {asking === 'publish' && (
        <PublishDialog
          busy={publish.isPending}
          error={publish.error}
          onConfirm={() =>
            publish.mutate(undefined, {
              onSuccess: (name) =>
                done(`${name} was saved. Nothing is published yet: unpack it into the web folder’s data/.`),
            })
          }
          onClose={close}
        />
      )}
      {asking === 'clear' && (
        <ConfirmDialog
          title="Clear this device?"
          confirm="Clear this device"
          busy={clear.isPending}
          error={clear.error}
          onConfirm={() =>
            clear.mutate(undefined, { onSuccess: () => done('This device keeps nothing of the library any more.') })
          }
          onClose={close}
        >
          <p>
            {onDevice.length === 0
              ? 'No import is kept on this device; whatever else it keeps of the library'
              : `${count} and everything noted on this device`}{' '}
            will be removed. What the site publishes, or its sample, stays. It cannot be undone: back up first.
          </p>
        </ConfirmDialog>
      )}
    </div>
  )
}
