import { DismissRegular } from '@fluentui/react-icons'
import styles from './FiltersPane.module.css'

/** A filter in words, with what may be said of it and the way out of it. */
export interface FilterLine {
  key: string
  words: string
  note?: string | undefined
  remove?: (() => void) | undefined
}

/** Filters one below the other, each with its way out; what is frozen has none. */
export function FilterLines({ lines, frozen }: { lines: readonly FilterLine[]; frozen: boolean }) {
  return (
    <ul className={styles.lines}>
      {lines.map(({ key, words, note, remove }) => (
        <li key={key}>
          <span>
            {words}
            {note !== undefined && <span className={styles.note}> {note}</span>}
          </span>
          {remove && !frozen && (
            <button type="button" className={styles.remove} aria-label={`Remove ${words}`} onClick={remove}>
              <DismissRegular aria-hidden="true" />
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
