import { useId } from 'react'
import { Patterns } from '../ui/patterns'
import type { Fill } from '../ui/status'
import styles from './marks.module.css'
import { Segment } from './Segment'
import { texturesOf } from './texturesOf'
import { useRoving } from './useRoving'

interface LegendItem {
  id: string
  label: string
  fill: Fill
}

interface LegendProps {
  items: readonly LegendItem[]
  /** What the parts are, for a screen reader. */
  label?: string | undefined
  chosen?: readonly string[] | undefined
  /** It stands above the mark it comes after: who goes by Tab comes to the mark first. */
  first?: boolean
  /** Its entries choose as the parts of the bars do; left out, it only says what they are. */
  onPick?: ((id: string, additive: boolean) => void) | undefined
}

/** What the parts of a stack are, once, in stack order. Entries that can be chosen are one tab stop, as marks are. */
export function Legend({ items, label, chosen = [], first = false, onPick }: LegendProps) {
  const { onKeyDown, itemProps } = useRoving(items.length)
  if (!onPick) {
    return (
      <ul className={styles.legend} data-first={first || undefined}>
        {items.map((item) => (
          <li key={item.id}>
            <Swatch fill={item.fill} />
            {inShort(item.label)}
          </li>
        ))}
      </ul>
    )
  }
  return (
    <fieldset aria-label={label} className={styles.legend} data-first={first || undefined} onKeyDown={onKeyDown}>
      {items.map(({ id, label: words, fill }, index) => (
        <button
          key={id}
          type="button"
          title={inShort(words) === words ? undefined : words}
          aria-pressed={chosen.includes(id)}
          {...itemProps(index)}
          onClick={(event) => onPick(id, event.ctrlKey || event.metaKey)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.repeat || !(event.ctrlKey || event.metaKey)) return
            event.preventDefault()
            onPick(id, true)
          }}
        >
          <Swatch fill={fill} />
          {inShort(words) === words ? (
            words
          ) : (
            <>
              <span aria-hidden="true">{inShort(words)}</span>
              <span className={styles.unseen}>{words}</span>
            </>
          )}
        </button>
      ))}
    </fieldset>
  )
}

/** `Completed, awaiting evidence` in the room of a key: `Awaiting evidence`. */
function inShort(label: string): string {
  const words = label.replace(/^Completed(,| and) /, '')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function Swatch({ fill }: { fill: Fill }) {
  const prefix = useId()
  return (
    <svg width={15} height={15} aria-hidden="true">
      <Patterns prefix={prefix} of={texturesOf([fill])} />
      <Segment x={0} y={0} width={15} height={15} fill={fill} prefix={prefix} />
    </svg>
  )
}
