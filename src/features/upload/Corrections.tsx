import { Button } from '@fluentui/react-components'
import type { Dataset } from '../../core/dataset/define'
import { labelOf } from '../../core/dataset/labelOf'
import { formatNumber, plural } from '../../core/text/format'
import { Card } from '../../ui/Card'
import styles from './Corrections.module.css'
import { withoutCorrection } from './corrections'
import type { Draft } from './wizard'

/** Corrections listed at once. */
const mostShown = 100

interface CorrectionsProps {
  dataset: Dataset
  draft: Draft
  busy: boolean
  onRead: (draft: Draft) => void
}

/** What the reader changed of this file: it stands in the import's report, and can be taken back. */
export function Corrections({ dataset, draft, busy, onRead }: CorrectionsProps) {
  const cells = draft.remedies.flatMap(({ kind, column, line, value = '' }) =>
    kind === 'correct' && line !== undefined ? [{ column, line, value }] : [],
  )
  const whole = draft.remedies.filter(({ kind }) => kind !== 'correct')
  if (cells.length + whole.length === 0) return null
  return (
    <Card className={styles.card}>
      <section aria-labelledby="corrections">
        <h2 id="corrections" tabIndex={-1} className={styles.title}>
          {plural(cells.length + whole.length, 'change of yours', 'changes of yours')}
        </h2>
        <p className={styles.note}>In this import only; your file is as it was. They stand in the import’s report.</p>
        <ul className={styles.list}>
          {whole.map((remedy) => (
            <li key={`${remedy.kind} ${remedy.column}`} className={styles.row}>
              <span>
                <b>{labelOf(dataset, remedy.column)}</b>{' '}
                {remedy.kind === 'redact' ? 'has its personal cells blanked' : 'is left out'}
              </span>
              <Button
                size="small"
                disabledFocusable={busy}
                aria-label={`Undo the change of ${labelOf(dataset, remedy.column)}`}
                onClick={() => onRead({ ...draft, remedies: draft.remedies.filter((each) => each !== remedy) })}
              >
                Undo
              </Button>
            </li>
          ))}
          {cells.slice(0, mostShown).map(({ column, line, value }) => (
            <li key={`${line} ${column}`} className={styles.row}>
              <span>
                Line {formatNumber(line)}, {labelOf(dataset, column)}: <b>{value}</b>
              </span>
              <Button
                size="small"
                disabledFocusable={busy}
                aria-label={`Undo line ${line}, ${labelOf(dataset, column)}`}
                onClick={() => onRead(withoutCorrection(draft, { column, line }))}
              >
                Undo
              </Button>
            </li>
          ))}
        </ul>
        {cells.length > mostShown && (
          <p className={styles.note}>
            The first {mostShown} of {formatNumber(cells.length)} cells.
          </p>
        )}
      </section>
    </Card>
  )
}
