import { useId } from 'react'
import { Patterns } from '../ui/patterns'
import { statusFill } from '../ui/status'
import styles from './MatrixMark.module.css'
import { Segment } from './Segment'
import { texturesOf } from './texturesOf'

/** The letter of a status on its fill, 18 px square, before the word for it. */
export function StatusLetter({ id }: { id: string }) {
  const prefix = useId()
  const fill = statusFill(id)
  if (!fill.letter) return null
  return (
    <svg width={18} height={18} className={styles.letter} aria-hidden="true">
      <Patterns prefix={prefix} of={texturesOf([fill])} />
      <Segment x={0} y={0} width={18} height={18} fill={fill} prefix={prefix} />
    </svg>
  )
}
