import { useMemo, useState } from 'react'
import type { Day } from '../../core/calendar/day'
import { formatDay, plural } from '../../core/text/format'
import type { Item } from '../../core/tracker/tracker'
import { usePrinting } from '../../ui/usePrinting'
import folded from '../Folded.module.css'
import { useRoving } from '../useRoving'
import styles from './Timeline.module.css'
import { TimelineKey } from './TimelineKey'
import { TimelineTrack } from './TimelineTrack'
import { timelineLayout } from './timelineLayout'

const inSight = 20

interface TimelineMarkProps {
  name: string
  items: readonly Item[]
  asAt: Day
  onOpen: (id: string) => void
}

/** A row for each recommendation: when it was agreed, is or was due, slipped and was completed. Rows are one tab stop. */
export function TimelineMark({ name, items, asAt, onOpen }: TimelineMarkProps) {
  const [all, setAll] = useState(false)
  const printing = usePrinting()
  const { rows, ticks, today } = useMemo(() => timelineLayout(items, asAt), [items, asAt])
  const shown = all || printing ? rows : rows.slice(0, inSight)
  const { onKeyDown, itemProps } = useRoving(shown.length)
  const hidden = rows.length - inSight
  return (
    <div className={styles.timeline}>
      <TimelineKey />
      <div className={styles.axis} aria-hidden="true">
        <span>
          {ticks.map(({ at, label }) => (
            <span key={label} style={{ insetInlineStart: `${at * 100}%` }}>
              {label}
            </span>
          ))}
        </span>
      </div>
      <div role="toolbar" aria-orientation="vertical" aria-label={name} onKeyDown={onKeyDown}>
        {shown.map((row, index) => (
          <button
            key={row.item.id}
            type="button"
            className={styles.row}
            onClick={() => onOpen(row.item.id)}
            {...itemProps(index)}
          >
            <span className={styles.name} title={row.item.words}>
              <b>{row.item.id}</b> {row.item.words}
            </span>
            <span className={styles.hidden}>{rowWords(row.item)}</span>
            <TimelineTrack {...{ row, ticks, today }} />
            <span className={styles.end} data-worse={row.item.daysOverdue !== null || undefined}>
              {endWords(row.item)}
            </span>
          </button>
        ))}
      </div>
      {hidden > 0 && !printing && (
        <button type="button" className={folded.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? `Fold the last ${hidden} away` : `Show ${hidden} more`}
        </button>
      )}
    </div>
  )
}

/** What stands at the end of a row. */
function endWords({ daysOverdue, due, completed, stateLabel, band }: Item): string {
  if (daysOverdue !== null) return `${plural(daysOverdue, 'day', 'days')} late`
  if (completed !== null) return `done ${formatDay(completed)}`
  if (band === '' || band === 'paused') return stateLabel
  return due === null ? 'no due date' : `due ${formatDay(due)}`
}

/** The dates of a row for whoever cannot see it: `On track: agreed …, was due …, due …`. */
function rowWords(item: Item): string {
  const { stateLabel, added, due, completed, earlierDues } = item
  const told = [
    added === null ? '' : `agreed ${formatDay(added)}`,
    ...earlierDues.map((each) => `was due ${formatDay(each.due)}`),
    due === null ? 'no due date' : `due ${formatDay(due)}`,
    completed === null ? '' : `completed ${formatDay(completed)}`,
  ]
  return `. ${stateLabel}: ${told.filter(Boolean).join(', ')}. `
}
