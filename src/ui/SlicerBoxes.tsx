import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type MouseEvent, useId, useRef } from 'react'
import styles from './Slicer.module.css'
import { labelOf } from './slicerEntry'
import { type SlicerRow, tickOf } from './slicerRows'
import { useSlicerKeys } from './useSlicerKeys'

const virtualOver = 60
const rowHeight = 24
const touchHeight = 44

interface SlicerBoxesProps {
  rows: readonly SlicerRow[]
  chosen: readonly string[]
  /** "Select all"; `count` is of all there is. */
  all: { count: number; onToggle: () => void } | null
  /** What stands where there are no entries. */
  none: string
  /** A line was chosen: alone, or added to the others. */
  onChoose: (row: SlicerRow, adds: boolean) => void
  onOpen: (id: string, opens: boolean) => void
}

/** The lines of a slicer: a click keeps only that one, its box or Ctrl adds it to the others. */
export function SlicerBoxes({ rows, chosen, all, none, onChoose, onOpen }: SlicerBoxesProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const before = all ? 1 : 0
  const { current, onKeyDown, boxProps } = useSlicerKeys({ rows, before, onOpen, onChoose })
  const isLong = rows.length > virtualOver
  const virtual = useVirtualizer({
    count: rows.length,
    enabled: isLong,
    getScrollElement: () => scroller.current,
    estimateSize: () => (window.matchMedia('(pointer: coarse)').matches ? touchHeight : rowHeight),
    overscan: 8,
    // The line that has the focus stays drawn, however far the list is scrolled.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range)
      const focused = current - before
      return focused < 0 || focused >= rows.length || shown.includes(focused)
        ? shown
        : [...shown, focused].sort((a, b) => a - b)
    },
  })
  const kept = new Set(chosen)
  const line = (row: SlicerRow, place: number, top?: number) => (
    <Line
      key={`${row.within ?? ''}/${row.entry.id}`}
      row={row}
      top={top}
      tick={tickOf(row, kept)}
      box={boxProps(place + before)}
      onChoose={onChoose}
      onOpen={onOpen}
    />
  )

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the boxes in it
    <div className={styles.boxes} ref={scroller} onKeyDown={onKeyDown}>
      {all && (
        <label className={styles.entry}>
          <input
            type="checkbox"
            {...boxProps(0)}
            ref={(box) => {
              if (box) box.indeterminate = chosen.length === 0
              boxProps(0).ref(box)
            }}
            checked={all.count > 0 && kept.size >= all.count}
            onChange={all.onToggle}
          />
          <span className={styles.label}>Select all</span>
        </label>
      )}
      {isLong ? (
        <div className={styles.window} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index]
            return row && line(row, index, start)
          })}
        </div>
      ) : (
        rows.map((row, place) => line(row, place))
      )}
      {rows.length === 0 && <p className={styles.none}>{none}</p>}
    </div>
  )
}

interface LineProps extends Pick<SlicerBoxesProps, 'onChoose' | 'onOpen'> {
  row: SlicerRow
  /** Where it stands in a list of which only a part is drawn. */
  top: number | undefined
  tick: 'all' | 'some' | 'none'
  box: ReturnType<ReturnType<typeof useSlicerKeys>['boxProps']>
}

function Line({ row, top, tick, box, onChoose, onOpen }: LineProps) {
  const tally = useId()
  const { entry, depth, within, open } = row
  const label = labelOf(entry)
  const count = entry.count?.toLocaleString('en-GB')
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular

  function onClick(event: MouseEvent<HTMLElement>) {
    // The box itself adds, and so does a finger, which has no Ctrl; elsewhere on the line only that one is kept.
    const isTouch = 'pointerType' in event.nativeEvent && event.nativeEvent.pointerType === 'touch'
    if (event.target instanceof HTMLInputElement || isTouch) return
    event.preventDefault()
    // The keys go on from the line that was clicked.
    event.currentTarget.querySelector('input')?.focus()
    onChoose(row, event.ctrlKey || event.metaKey)
  }

  return (
    <div
      className={entry.count === 0 ? `${styles.row} ${styles.zero}` : styles.row}
      style={top === undefined ? undefined : { position: 'absolute', top, insetInline: 0 }}
      data-depth={depth || undefined}
      data-chosen={tick === 'none' ? undefined : ''}
    >
      {open !== undefined && (
        <button
          type="button"
          tabIndex={-1}
          className={styles.twist}
          aria-label={`${open ? 'Close' : 'Open'} ${label}`}
          onClick={() => onOpen(entry.id, !open)}
        >
          <Chevron aria-hidden="true" />
        </button>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on the box does the same */}
      <label className={styles.entry} title={label} onClick={onClick}>
        <input
          type="checkbox"
          {...box}
          ref={(element) => {
            if (element) element.indeterminate = tick === 'some'
            box.ref(element)
          }}
          checked={tick === 'all'}
          aria-label={label}
          aria-expanded={open}
          aria-describedby={count === undefined && within === null ? undefined : tally}
          onChange={() => onChoose(row, true)}
        />
        <span className={styles.label}>{label}</span>
        <span id={tally} className={styles.count}>
          {count}
          {within !== null && <span className={styles.unseen}>, in {within}</span>}
        </span>
      </label>
    </div>
  )
}
