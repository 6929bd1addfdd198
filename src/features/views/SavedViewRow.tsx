import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { SavedView } from '../../core/view/savedView'
import { frozenWords, useMode } from '../../state/useMode'
import { ViewName } from './ViewName'
import styles from './ViewsDialog.module.css'

interface SavedViewRowProps {
  view: SavedView
  isDefault: boolean
  isTaken: (name: string) => boolean
  onOpen: () => void
  onCopy: () => void
  onRename: (name: string) => Promise<void>
  onDefault: (yes: boolean) => void
  onRemove: () => void
}

/** One saved view: a link that opens it, and what can be done with it. */
export function SavedViewRow({ view, isDefault, isTaken, onRename, ...on }: SavedViewRowProps) {
  const [renaming, setRenaming] = useState(false)
  const { frozen } = useMode()
  if (renaming) {
    return (
      <li>
        <ViewName
          strict
          label={`New name of ${view.name}`}
          confirm="Rename"
          suggested={view.name}
          takes={(name) => (isTaken(name) ? 'Another view has that name.' : null)}
          onConfirm={async (name) => {
            await onRename(name)
            setRenaming(false)
          }}
          onCancel={() => setRenaming(false)}
        />
      </li>
    )
  }
  const act = (label: string, onClick: () => void) => (
    <Button size="small" appearance="subtle" aria-label={`${label}: ${view.name}`} onClick={onClick}>
      {label}
    </Button>
  )
  return (
    <li className={styles.view}>
      <span className={styles.viewName}>
        {frozen ? (
          <span title={frozenWords}>{view.name}</span>
        ) : (
          <a href={`#/${view.page}${view.search}`} onClick={on.onOpen}>
            {view.name}
          </a>
        )}
        {isDefault && <span className={styles.tag}>Opens first</span>}
      </span>
      {act('Copy link', on.onCopy)}
      {act('Rename', () => setRenaming(true))}
      {act(isDefault ? 'No longer first' : 'Open first', () => on.onDefault(!isDefault))}
      {act('Delete', on.onRemove)}
    </li>
  )
}
