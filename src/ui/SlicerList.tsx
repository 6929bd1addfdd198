import { EraserRegular, SearchRegular } from '@fluentui/react-icons'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react'
import { blankId } from '../core/query/query'
import styles from './Slicer.module.css'
import { labelOf, type SlicerEntry, type SlicerListProps } from './slicerEntry'

const searchOver = 8
const virtualOver = 60
const rowHeight = 24
const touchHeight = 44
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** A slicer laid open: search when long, select all, blank first, a count at the right of each entry. */
export function SlicerList({ name, entries, chosen, onChange, single }: SlicerListProps) {
  const heading = useId()
  const [search, setSearch] = useState('')
  const found = useMemo(() => {
    const sought = plain(search.trim())
    return blankFirst(entries).filter((entry) => plain(entry.label).includes(sought))
  }, [entries, search])
  const kept = new Set(chosen)

  function toggle(id: string) {
    if (single) return onChange(kept.has(id) ? [] : [id])
    onChange(kept.has(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
  }

  return (
    <fieldset className={styles.list} aria-labelledby={heading}>
      <div className={styles.header}>
        <span id={heading} className={styles.heading}>
          {name}
        </span>
        <button type="button" className={styles.icon} aria-label={`Clear ${name}`} onClick={() => onChange([])}>
          <EraserRegular aria-hidden="true" />
        </button>
      </div>
      {entries.length > searchOver && (
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
      <Boxes
        entries={found}
        kept={kept}
        onToggle={toggle}
        all={single ? null : { entries, sought: search.trim() !== '', onChange }}
      />
    </fieldset>
  )
}

interface BoxesProps {
  entries: readonly SlicerEntry[]
  kept: ReadonlySet<string>
  onToggle: (id: string) => void
  all: { entries: readonly SlicerEntry[]; sought: boolean; onChange: (chosen: string[]) => void } | null
}

function Boxes({ entries, kept, onToggle, all }: BoxesProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const isLong = entries.length > virtualOver
  const rows = useVirtualizer({
    count: entries.length,
    enabled: isLong,
    getScrollElement: () => scroller.current,
    estimateSize: () => (window.matchMedia('(pointer: coarse)').matches ? touchHeight : rowHeight),
    overscan: 8,
  })
  const shown = isLong ? rows.getVirtualItems().flatMap((item) => entries[item.index] ?? []) : entries
  const before = isLong ? (rows.getVirtualItems()[0]?.start ?? 0) : 0

  return (
    <div className={styles.boxes} ref={scroller} data-boxes="">
      {all && <SelectAll {...all} found={entries} kept={kept} />}
      <div style={isLong ? { height: rows.getTotalSize(), paddingTop: before, boxSizing: 'border-box' } : undefined}>
        {shown.map((entry) => (
          <Entry key={entry.id} entry={entry} checked={kept.has(entry.id)} onToggle={onToggle} />
        ))}
      </div>
      {entries.length === 0 && (
        <p className={styles.none}>{all?.sought === false ? 'Nothing is loaded' : 'Nothing by that name'}</p>
      )}
    </div>
  )
}

type SelectAllProps = NonNullable<BoxesProps['all']> & { found: readonly SlicerEntry[]; kept: ReadonlySet<string> }

/** None chosen is all, shown by a dash. With a search it keeps what was found. */
function SelectAll({ entries, found, sought, kept, onChange }: SelectAllProps) {
  const isEvery = entries.every((entry) => kept.has(entry.id))
  return (
    <label className={styles.entry}>
      <input
        type="checkbox"
        ref={(box) => {
          if (box) box.indeterminate = kept.size === 0
        }}
        checked={entries.length > 0 && isEvery}
        onKeyDown={stepThrough}
        onChange={() => onChange(kept.size === 0 || sought ? found.map((entry) => entry.id) : [])}
      />
      <span className={styles.label}>Select all</span>
    </label>
  )
}

interface EntryProps {
  entry: SlicerEntry
  checked: boolean
  onToggle: (id: string) => void
}

function Entry({ entry, checked, onToggle }: EntryProps) {
  const tally = useId()
  const label = labelOf(entry)
  return (
    <label className={entry.count === 0 ? `${styles.entry} ${styles.zero}` : styles.entry} title={label}>
      <input
        type="checkbox"
        checked={checked}
        aria-label={label}
        aria-describedby={typeof entry.count === 'number' ? tally : undefined}
        onChange={() => onToggle(entry.id)}
        onKeyDown={stepThrough}
      />
      <span className={styles.label}>{label}</span>
      <span id={tally} className={styles.count}>
        {entry.count?.toLocaleString('en-GB')}
      </span>
    </label>
  )
}

function blankFirst(entries: readonly SlicerEntry[]): SlicerEntry[] {
  const isBlank = (entry: SlicerEntry) => entry.id === blankId
  return [...entries.filter(isBlank), ...entries.filter((entry) => !isBlank(entry))]
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** Arrow keys step from box to box, beside the Tab key. */
function stepThrough(event: KeyboardEvent<HTMLInputElement>) {
  const step = steps[event.key]
  const list = event.currentTarget.closest('[data-boxes]')
  if (step === undefined || !list) return
  const boxes = [...list.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')]
  const next = boxes[boxes.indexOf(event.currentTarget) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
