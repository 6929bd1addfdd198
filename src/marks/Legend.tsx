import { useId } from 'react'
import { Patterns } from '../ui/patterns'
import type { Fill } from '../ui/status'
import styles from './marks.module.css'
import { Segment } from './Segment'
import { texturesOf } from './texturesOf'

/** What the parts of a stack are, once, in stack order. */
export function Legend({ items }: { items: readonly { id: string; label: string; fill: Fill }[] }) {
  const prefix = useId()
  return (
    <ul className={styles.legend}>
      {items.map((item, index) => (
        <li key={item.id}>
          <svg width={15} height={15} aria-hidden="true">
            <Patterns prefix={`${prefix}${index}`} of={texturesOf([item.fill])} />
            <Segment x={0} y={0} width={15} height={15} fill={item.fill} prefix={`${prefix}${index}`} />
          </svg>
          {item.label}
        </li>
      ))}
    </ul>
  )
}
