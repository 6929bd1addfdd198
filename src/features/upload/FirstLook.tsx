import type { Dataset } from '../../core/dataset/define'
import { formatNumber } from '../../core/text/format'
import { usePreview } from '../../state/usePreview'
import type { CheckedFile } from '../../state/useReadFile'
import { Card } from '../../ui/Card'
import type { Choice } from './choice'
import styles from './FirstLook.module.css'

/** What loading the good rows would come to, in three numbers; the next step shows every change. */
export function FirstLook({ checked, dataset, choice }: { checked: CheckedFile; dataset: Dataset; choice: Choice }) {
  const { preview } = usePreview(checked, choice)
  const { loaded } = checked.report
  if (checked.report.outcome !== 'ready' || loaded === 0 || !preview.data) return null
  const { added, changed, gone } = preview.data.diff
  const [one, many] = dataset.noun
  const parts = [
    { count: added.total, words: `new ${added.total === 1 ? one : many}` },
    { count: changed.total, words: changed.total === 1 ? 'row changes' : 'rows change' },
    { count: gone.total, words: gone.total === 1 ? 'row no longer there' : 'rows no longer there' },
  ]
  return (
    <Card className={styles.card}>
      <h2 className={styles.title}>
        {loaded === 1 ? 'If you load the one row' : `If you load the ${formatNumber(loaded)} rows`}
      </h2>
      <p className={styles.note}>A first look; the next step shows every change.</p>
      <ul className={styles.parts}>
        {parts.map(({ count, words }) => (
          <li key={words}>
            <b>{formatNumber(count)}</b> {words}
          </li>
        ))}
      </ul>
    </Card>
  )
}
