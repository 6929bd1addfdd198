import type { CSSProperties, KeyboardEvent, ReactNode } from 'react'
import type { Dimension } from '../core/dataset/define'
import type { OnPick } from './onPick'
import { useRoving } from './useRoving'
import type { useTip } from './useTip'

/** Something on a mark that can be chosen, or only read. */
export interface Choice {
  id: string
  /** Its accessible name, where its content does not say it. */
  name?: string
  className: string
  style: CSSProperties
  chosen: boolean
  content: ReactNode
}

interface ChoicesProps {
  label: string
  orientation: 'vertical' | 'horizontal'
  items: readonly Choice[]
  /** Which item is the tab stop at first. */
  start: number
  className?: string | undefined
  dimension?: Dimension | undefined
  onPick?: OnPick | undefined
  tip?: Pick<ReturnType<typeof useTip>, 'tipProps' | 'onTipKey'>
}

/**
 * The parts of a mark as toggle buttons with one tab stop: arrows move, Enter or Space chooses, Ctrl adds.
 * Without a shared dimension there is nothing to choose, and they are a plain list.
 */
export function Choices({ label, orientation, items, start, className, dimension, onPick, tip }: ChoicesProps) {
  const { onKeyDown, itemProps } = useRoving(items.length, start)
  if (!onPick || !dimension) {
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

  function onItemKey(event: KeyboardEvent, id: string) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    if (onPick && dimension) onPick(dimension, id, true)
  }

  return (
    <div
      role="toolbar"
      aria-orientation={orientation}
      aria-label={label}
      className={className}
      onKeyDown={(event) => {
        tip?.onTipKey(event)
        onKeyDown(event)
      }}
    >
      {items.map((item, index) => (
        <button
          key={item.id}
          type="button"
          className={item.className}
          style={item.style}
          aria-pressed={item.chosen}
          aria-label={item.name}
          {...itemProps(index)}
          {...tip?.tipProps(item.id)}
          onClick={(event) => onPick(dimension, item.id, event.ctrlKey || event.metaKey)}
          onKeyDown={(event) => onItemKey(event, item.id)}
        >
          {item.content}
        </button>
      ))}
    </div>
  )
}
