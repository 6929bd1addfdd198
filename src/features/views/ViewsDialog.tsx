import { Button } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import { plural } from '../../core/text/format'
import { selectionWords } from '../../core/text/selectionWords'
import { viewName } from '../../core/view/savedView'
import { formatView } from '../../core/view/viewLink'
import { useLibrary } from '../../state/libraryContext'
import { useChosen } from '../../state/useChosen'
import { useCopyText } from '../../state/useCopyText'
import { useSavedViews } from '../../state/useSavedViews'
import { useView } from '../../state/useView'
import { ModalDialog } from '../../ui/ModalDialog'
import { LinkField } from './LinkField'
import { SavedViewRow } from './SavedViewRow'
import { ViewName } from './ViewName'
import styles from './ViewsDialog.module.css'

interface ViewsDialogProps {
  /** The page as the reader knows it: `Audits`. */
  pageLabel: string
  onClose: () => void
}

/** The link to what is on screen, and the views saved on this device. */
export function ViewsDialog({ pageLabel, onClose }: ViewsDialogProps) {
  const { page, view } = useView()
  const chosen = useChosen()
  const { summary } = useLibrary()
  const saved = useSavedViews()
  const copyText = useCopyText()
  const [said, setSaid] = useState<{ words: string; failed?: boolean }>({ words: '' })
  const picker = useRef<HTMLInputElement>(null)
  const search = formatView(view)
  const say = (words: string) => setSaid({ words })
  /** Does something, and says how it went. */
  const attempt = async (work: () => Promise<string>) => {
    try {
      say(await work())
    } catch (error) {
      setSaid({
        words: error instanceof Error ? error.message : 'That could not be done. Nothing was changed.',
        failed: true,
      })
    }
  }
  const linkOf = (hash: string) => window.location.href.replace(/#.*$/, '') + hash
  const copy = (link: string) =>
    attempt(async () => {
      if (await copyText(link)) return 'The link was copied.'
      throw new Error('The browser did not let the page copy. Select the link and copy it with Ctrl+C.')
    })
  const taken = (name: string) => saved.views.some((one) => one.name === name)
  return (
    <ModalDialog
      wide
      title="Share and saved views"
      onClose={onClose}
      actions={<Button onClick={onClose}>Close</Button>}
    >
      <h3>Link to what is on screen</h3>
      <p className={styles.words}>
        It holds the page and every choice made on it. It never holds text that was typed, nor the data: whoever opens
        it needs the same data.
      </p>
      <LinkField link={linkOf(`#/${page}${search}`)} onCopy={(link) => void copy(link)} />
      <h3>Save this view on this device</h3>
      <ViewName
        label="Name"
        confirm="Save"
        suggested={viewName(pageLabel, selectionWords(chosen, summary?.dimensions ?? {}))}
        takes={(name) => (taken(name) ? 'A view of that name is saved already. Saving takes its place.' : null)}
        onConfirm={(name) =>
          attempt(async () => {
            await saved.save({ name, page, search })
            return `“${name}” was saved.`
          })
        }
      />
      <h3>Saved views</h3>
      {saved.views.length === 0 && (
        <p className={styles.words}>{saved.isReady ? 'None yet.' : 'Looking on this device…'}</p>
      )}
      <ul className={styles.views}>
        {saved.views.map((one) => (
          <SavedViewRow
            key={one.name}
            view={one}
            isDefault={saved.isDefault(one)}
            isTaken={(name) => name !== one.name && taken(name)}
            onOpen={onClose}
            onCopy={() => void copy(linkOf(`#/${one.page}${one.search}`))}
            onRename={(name) =>
              attempt(async () => {
                await saved.rename(one, name)
                return `It is called “${name}” now.`
              })
            }
            onDefault={(yes) => {
              saved.setDefault(yes ? one : null)
              say(yes ? `“${one.name}” opens first on this device.` : 'The overview opens first on this device.')
            }}
            onRemove={() =>
              void attempt(async () => {
                await saved.remove(one)
                return `“${one.name}” was deleted.`
              })
            }
          />
        ))}
      </ul>
      <div className={styles.files}>
        <Button disabledFocusable={saved.views.length === 0} onClick={() => say(`${saved.exportFile()} was saved.`)}>
          Save as a file
        </Button>
        <Button onClick={() => picker.current?.click()}>Open a file of views</Button>
        <input
          ref={picker}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label="File of saved views"
          onChange={(event) => {
            const file = event.target.files?.[0]
            event.target.value = ''
            if (!file) return
            void attempt(async () => {
              const { views, dropped } = await saved.importFile(file)
              const rest = dropped > 0 ? ` ${plural(dropped, 'entry', 'entries')} could not be read.` : ''
              return `${plural(views.length, 'view', 'views')} came from ${file.name}.${rest}`
            })
          }}
        />
      </div>
      <p role="status" className={styles.said} data-failed={said.failed}>
        {said.words}
      </p>
    </ModalDialog>
  )
}
