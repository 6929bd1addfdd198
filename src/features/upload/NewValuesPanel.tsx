import { Button } from '@fluentui/react-components'
import type { Dataset } from '../../core/dataset/define'
import { labelOf } from '../../core/dataset/labelOf'
import { formatNumber, plural } from '../../core/text/format'
import { Card } from '../../ui/Card'
import { withValues } from './corrections'
import { NewValueRow } from './NewValueRow'
import styles from './NewValuesPanel.module.css'
import type { NewValue } from './newValues'
import type { Draft } from './wizard'

interface NewValuesPanelProps {
  dataset: Dataset
  draft: Draft
  values: readonly NewValue[]
  busy: boolean
  onRead: (draft: Draft) => void
}

/** New values listed at once; answering some brings up others. */
const mostShown = 50

/** Values that no list had, each with the nearest known one: answered once, and remembered on this device. */
export function NewValuesPanel({ dataset, draft, values, busy, onRead }: NewValuesPanelProps) {
  const answered = Object.entries(draft.valueMap).flatMap(([column, texts]) =>
    Object.entries(texts).map(([text, value]) => ({ column, text, value })),
  )
  if (values.length === 0 && answered.length === 0) return null
  const row = (column: string) => ({ values: dataset.columns[column]?.vocabulary?.values ?? [], busy })
  return (
    <Card className={styles.card}>
      <section aria-labelledby="new-values">
        <h2 id="new-values" tabIndex={-1} className={styles.title}>
          {titleOf(values.length, answered.length)}
        </h2>
        <p className={styles.note}>Your answer is remembered on this device and shown in the report.</p>
        <ul className={styles.list}>
          {values.slice(0, mostShown).map(({ id, column, text, nearest, line, alone }) => (
            <NewValueRow
              key={id}
              {...row(column)}
              text={text}
              about={`${labelOf(dataset, column)}${line === null ? '' : `, first on line ${formatNumber(line)}`}`}
              start={nearest ?? ''}
              answer={null}
              alone={alone}
              onAnswer={(value) => onRead(withValues(draft, [{ column, text, value }]))}
            />
          ))}
          {answered.slice(0, mostShown).map(({ column, text, value }) => (
            <NewValueRow
              key={`answered ${column} ${text}`}
              {...row(column)}
              text={text}
              about={labelOf(dataset, column)}
              start={value}
              answer={value}
              alone={dataset.columns[column]?.vocabulary?.unknown === 'keep' ? text : ''}
              onAnswer={(next) => onRead(withValues(draft, [{ column, text, value: next }]))}
            />
          ))}
        </ul>
        {values.length > mostShown && (
          <p className={styles.note}>
            The first {mostShown} of {formatNumber(values.length)}.
          </p>
        )}
        {values.length > 1 && (
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() =>
              onRead(
                withValues(
                  draft,
                  values.map(({ column, text, alone }) => ({ column, text, value: alone })),
                ),
              )
            }
          >
            Leave all {formatNumber(values.length)} as they are
          </Button>
        )}
      </section>
    </Card>
  )
}

function titleOf(fresh: number, answered: number): string {
  const words = plural(fresh, 'value not seen before', 'values not seen before')
  if (fresh === 0) return `${plural(answered, 'value', 'values')} answered by you`
  return answered === 0 ? words : `${words}; ${formatNumber(answered)} answered`
}
