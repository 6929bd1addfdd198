import { Button } from '@fluentui/react-components'
import { ModalDialog } from '../ui/ModalDialog'
import styles from './ShortcutsDialog.module.css'

const shortcuts: readonly (readonly [keys: readonly string[], words: string])[] = [
  [['Ctrl', 'K'], 'Find a page, theme, agency, review, service or action'],
  [['?'], 'This list'],
  [['Esc'], 'One step back: close what is open, then undo the last choice on a mark'],
  [['Alt', '←'], 'Undo the last choice (the browser’s Back)'],
  [['Alt', '→'], 'Do it again (the browser’s Forward)'],
  [['Tab'], 'To the next chart, slicer or button'],
  [['↑', '↓'], 'From mark to mark within a chart, from line to line within a list'],
  [['Enter'], 'Choose a mark: the page is filtered by it; again undoes it'],
  [['Ctrl', 'Enter'], 'Add a mark to those chosen, or take it out'],
]

/** What can be done from the keyboard alone. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  return (
    <ModalDialog title="Keyboard shortcuts" onClose={onClose} actions={<Button onClick={onClose}>Close</Button>}>
      <dl className={styles.list}>
        {shortcuts.map(([keys, words]) => (
          <div key={words} className={styles.line}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </ModalDialog>
  )
}
