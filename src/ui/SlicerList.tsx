import { EraserRegular, SearchRegular } from '@fluentui/react-icons'
import { useId, useMemo, useState } from 'react'
import styles from './Slicer.module.css'
import { SlicerBoxes } from './SlicerBoxes'
import type { SlicerListProps } from './slicerEntry'
import { afterChoice, leavesOf, rowsOf } from './slicerRows'

const searchOver = 8

/** A slicer laid open: search when long, select all, blank first, a count at the right of each entry. */
export function SlicerList({ name, entries, chosen, onChange, single = false, frozen = false }: SlicerListProps) {
  const heading = useId()
  const [search, setSearch] = useState('')
  const [open, setOpen] = useState<ReadonlySet<string>>(() => withChosen(entries, chosen))
  const [seen, setSeen] = useState(chosen.join())
  if (seen !== chosen.join()) {
    // Chosen elsewhere, it must not be out of sight here.
    setSeen(chosen.join())
    setOpen(new Set([...open, ...withChosen(entries, chosen)]))
  }
  const rows = useMemo(() => rowsOf(entries, open, search), [entries, open, search])
  const every = useMemo(() => entries.flatMap(leavesOf), [entries])
  const sought = search.trim() !== ''

  function toggleAll() {
    if (sought) return onChange([...new Set(rows.flatMap(({ leaves }) => leaves))])
    onChange(chosen.length === 0 ? [...new Set(every)] : [])
  }

  return (
    <fieldset
      className={styles.list}
      disabled={frozen}
      aria-labelledby={heading}
      data-in-force={chosen.length > 0 || undefined}
    >
      <div className={styles.header}>
        <span id={heading} className={styles.heading}>
          {name}
        </span>
        <button
          type="button"
          className={styles.icon}
          aria-label={`Clear ${name}`}
          aria-disabled={chosen.length === 0}
          onClick={() => onChange([])}
        >
          <EraserRegular aria-hidden="true" />
        </button>
      </div>
      {every.length > searchOver && (
        <div className={styles.search}>
          <SearchRegular aria-hidden="true" />
          <input
            type="search"
            value={search}
            aria-label={`Search ${name.toLowerCase()}`}
            placeholder={`Search ${name.toLowerCase()}`}
            onChange={(event) => setSearch(event.target.value)}
          />
        </div>
      )}
      <SlicerBoxes
        rows={rows}
        chosen={chosen}
        all={single ? null : { count: every.length, onToggle: toggleAll }}
        none={sought ? 'Nothing by that name' : 'Nothing is loaded'}
        onChoose={(row, adds) => !frozen && onChange(afterChoice(chosen, row, adds && !single))}
        onOpen={(id, opens) => setOpen(opens ? new Set([...open, id]) : new Set([...open].filter((one) => one !== id)))}
      />
    </fieldset>
  )
}

/** What has a part that is kept stands open: a choice is never out of sight. */
function withChosen(entries: SlicerListProps['entries'], chosen: readonly string[]): ReadonlySet<string> {
  const kept = new Set(chosen)
  const partly = entries.filter((entry) => {
    const leaves = leavesOf(entry)
    return entry.children && leaves.some((id) => kept.has(id)) && !leaves.every((id) => kept.has(id))
  })
  return new Set(partly.map(({ id }) => id))
}
