import {
  type CSSProperties,
  Fragment,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useRef,
  useState,
} from 'react'
import { flushSync } from 'react-dom'
import { useRoving } from './useRoving'
import type { useTip } from './useTip'

/** A part of a choice that can be chosen by itself: a segment of a bar. */
export interface ChoicePart {
  id: string
  /** Its accessible name. */
  name: string
  style: CSSProperties
  chosen: boolean
}

/** Something on a mark that can be chosen, or only read. */
export interface Choice {
  id: string
  /** Its accessible name, where its content does not say it. */
  name?: string
  className: string
  style: CSSProperties
  chosen: boolean
  content: ReactNode
  parts?: readonly ChoicePart[] | undefined
  /** The part under a pointer; null beside all of them. */
  partAt?: ((event: { clientX: number; currentTarget: EventTarget & Element }) => string | null) | undefined
}

export interface ChoicesProps {
  label: string
  orientation: 'vertical' | 'horizontal'
  items: readonly Choice[]
  /** Which item is the tab stop at first. */
  start: number
  className?: string | undefined
  /** Where the parts of the item in focus stand. */
  partClassName?: string | undefined
  partsOf?: ((item: Choice, parts: ReactNode) => ReactNode) | undefined
  onPick?: ((id: string, part: string | null, additive: boolean) => void) | undefined
  onBehind?: ((id: string, part: string | null) => void) | undefined
  tip?: Pick<ReturnType<typeof useTip>, 'tipProps' | 'hide'>
}

/** The key of a tooltip: of an item, or of a part of it. */
export function tipKey(id: string, part: string | null): string {
  return part === null ? id : JSON.stringify([id, part])
}

/**
 * The parts of a mark as toggle buttons with one tab stop: arrows move, Enter or Space chooses, Ctrl adds, Shift and
 * Enter or the context menu opens the rows behind. The arrow to the right goes on to the parts of an item that has some.
 * Without anything to do they are a plain list.
 */
export function Choices(props: ChoicesProps) {
  const { label, orientation, items, start, className, partClassName, partsOf, onPick, onBehind, tip } = props
  const { onKeyDown, itemProps } = useRoving(items.length, start)
  const [open, setOpen] = useState<string | null>(null)
  const focused = useRef<Choice | null>(null)
  if (!onPick && !onBehind) {
    return (
      <ul className={className} aria-label={label}>
        {items.map((item) => (
          <li key={item.id} className={item.className} style={item.style} {...tip?.tipProps(item.id)}>
            {item.content}
          </li>
        ))}
      </ul>
    )
  }

  const act = (id: string, part: string | null, additive: boolean) => {
    tip?.hide()
    if (onPick) onPick(id, part, additive)
    else onBehind?.(id, part)
  }

  function onItemKey(event: KeyboardEvent, id: string, part: string | null) {
    if (event.key !== 'Enter' || event.repeat) return
    if (event.shiftKey && onBehind) onBehind(id, part)
    else if (event.ctrlKey || event.metaKey) act(id, part, true)
    else return
    event.preventDefault()
  }

  const behind = (id: string, partOf: (event: MouseEvent) => string | null) =>
    onBehind &&
    ((event: MouseEvent) => {
      event.preventDefault()
      tip?.hide()
      onBehind(id, partOf(event))
    })

  function buttonOf(item: Choice, index: number) {
    const pointed = (event: MouseEvent) => (event.detail > 0 ? (item.partAt?.(event) ?? null) : null)
    const over = item.partAt && ((event: PointerEvent) => tipKey(item.id, item.partAt?.(event) ?? null))
    return (
      <button
        type="button"
        className={item.className}
        style={item.style}
        aria-pressed={onPick ? item.chosen : undefined}
        aria-label={item.name}
        {...itemProps(index)}
        {...tip?.tipProps(item.id, over)}
        onFocusCapture={() => {
          itemProps(index).onFocusCapture()
          focused.current = item
          if (open !== item.id) setOpen(null)
        }}
        onClick={(event) => act(item.id, pointed(event), event.ctrlKey || event.metaKey)}
        onContextMenu={behind(item.id, (event) => item.partAt?.(event) ?? null)}
        onKeyDown={(event) => onItemKey(event, item.id, null)}
      >
        {item.content}
      </button>
    )
  }

  function partOf(item: Choice, part: ChoicePart) {
    return (
      <button
        key={part.id}
        type="button"
        tabIndex={-1}
        data-part
        className={partClassName}
        style={part.style}
        aria-pressed={onPick ? part.chosen : undefined}
        aria-label={part.name}
        {...tip?.tipProps(tipKey(item.id, part.id))}
        onClick={(event) => act(item.id, part.id, event.ctrlKey || event.metaKey)}
        onContextMenu={behind(item.id, () => part.id)}
        onKeyDown={(event) => onItemKey(event, item.id, part.id)}
      />
    )
  }

  return (
    <div
      role="toolbar"
      aria-orientation={orientation}
      aria-label={label}
      className={className}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(null)
      }}
      onKeyDown={(event) => {
        const { current } = focused
        // The parts of a row are there for whoever goes on to them.
        if (event.key === 'ArrowRight' && current?.parts) flushSync(() => setOpen(current.id))
        if (!moveAmongParts(event)) onKeyDown(event)
      }}
    >
      {items.map((item, index) => (
        <Fragment key={item.id}>
          {buttonOf(item, index)}
          {open === item.id &&
            item.parts &&
            partsOf?.(
              item,
              item.parts.map((part) => partOf(item, part)),
            )}
        </Fragment>
      ))}
    </div>
  )
}

/** Right and left go along a row: the row itself, then its parts. True where they did. */
function moveAmongParts(event: KeyboardEvent<HTMLElement>): boolean {
  const way = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  const parts = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-part]')]
  if (way === 0 || parts.length === 0) return false
  event.preventDefault()
  const row = parts[0]?.parentElement?.previousElementSibling
  const along = row instanceof HTMLElement ? [row, ...parts] : parts
  const at = along.findIndex((one) => one.isSameNode(document.activeElement))
  along[Math.max(0, Math.min(at + way, along.length - 1))]?.focus()
  return true
}
