import { Button } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import type { Result } from '../../../core/query/query'
import { formatNumber } from '../../../core/text/format'
import { useMode } from '../../../state/useMode'
import { ModalDialog } from '../../../ui/ModalDialog'
import styles from './CardDialogs.module.css'

/** A filter in words, and the way out of it. */
export interface FilterWay {
  key: string
  words: string
  remove?: () => void
}

interface FilterDialogProps {
  name: string
  records: Result['records']
  /** What is counted, plural. */
  noun?: string
  bound: readonly FilterWay[]
  /** Those that only mark it. */
  marks?: readonly FilterWay[]
  /** Those that cannot filter it, with the reason. */
  not: readonly FilterWay[]
  onClose: () => void
}

/** What filters a card, each filter with its way out, and what cannot. */
export function FilterDialog({ name, records, noun = 'records', bound, marks = [], not, onClose }: FilterDialogProps) {
  const { frozen } = useMode()
  return (
    <ModalDialog
      title={`What filters this: ${name}`}
      actions={<Button onClick={onClose}>Close</Button>}
      onClose={onClose}
    >
      <p>
        {formatNumber(records.shown)} of {formatNumber(records.of)} {noun} are counted.
      </p>
      {frozen && bound.length > 0 && <p>In the shareable view filters stay as they were chosen.</p>}
      <Lines title="These filter it" lines={bound} none="No filter is in force here." frozen={frozen} />
      <Lines title="These only mark it" lines={marks} frozen={frozen} />
      <Lines title="These cannot filter it" lines={not} frozen />
    </ModalDialog>
  )
}

interface LinesProps {
  title: string
  lines: readonly FilterWay[]
  none?: string
  frozen: boolean
}

function Lines({ title, lines, none, frozen }: LinesProps) {
  if (lines.length === 0) return none === undefined ? null : <p>{none}</p>
  return (
    <section>
      <h3>{title}</h3>
      <ul className={styles.filters}>
        {lines.map(({ key, words, remove }) => (
          <li key={key}>
            <span>{words}</span>
            {remove && !frozen && (
              <Button size="small" icon={<DismissRegular />} aria-label={`Remove ${words}`} onClick={remove}>
                Remove
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
