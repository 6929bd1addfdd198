import { use } from 'react'
import { acronymsIn } from '../../../core/text/acronyms'
import { useLibrary } from '../../../state/libraryContext'
import { useView } from '../../../state/useView'
import { AcronymsContext } from '../../../ui/acronymsContext'
import type { ListColumn } from './listColumns'
import styles from './RowsTable.module.css'

interface CellButtonProps {
  column: ListColumn
  text: string
  /** Whether its row has the tab stop. */
  active: boolean
}

/** A cell of a dimension: a click keeps only what it says, again undoes it, with Ctrl it is added. */
export function CellButton({ column: { dimension, label }, text, active }: CellButtonProps) {
  const { view, toggle } = useView()
  const { summary } = useLibrary()
  const known = use(AcronymsContext)
  const entries = dimension ? summary?.dimensions[dimension] : undefined
  const words = text === '' ? [] : text.split('; ')
  if (!dimension || !entries || words.length === 0) return text === '' ? '–' : text
  return words.map((word, place) => {
    const id = entries.find((entry) => entry.label === word)?.id
    const end = place < words.length - 1 ? '; ' : ''
    if (id === undefined) return `${word}${end}`
    const chosen = view.selection[dimension]?.includes(id) === true
    return (
      <span key={id}>
        <button
          type="button"
          className={styles.cell}
          tabIndex={active ? 0 : -1}
          aria-pressed={chosen}
          title={[
            chosen ? `Undo: ${label} is ${word}` : `Keep only ${word}. With Ctrl: keep it, too`,
            ...acronymsIn(word, known).map(({ term, expansion }) => `${term}: ${expansion}`),
          ].join('. ')}
          onClick={(event) => toggle(dimension, id, event.ctrlKey || event.metaKey)}
        >
          {word}
        </button>
        {end}
      </span>
    )
  })
}
