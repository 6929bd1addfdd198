import { Button } from '@fluentui/react-components'
import type { Dataset, Metric } from '../../../core/dataset/define'
import type { Result } from '../../../core/query/query'
import { formatDay, formatNumber, plural } from '../../../core/text/format'
import { periodWords } from '../../../core/text/periodWords'
import type { Visual } from '../../../core/view/page'
import { datasetById, datasets } from '../../../datasets'
import { useLibrary } from '../../../state/libraryContext'
import { usePartnership } from '../../../state/usePartnership'
import { ModalDialog } from '../../../ui/ModalDialog'
import styles from './CardDialogs.module.css'
import { sumWords } from './sumWords'

interface WhatIsThisProps {
  visual: Visual
  result: Result
  onClose: () => void
}

const whom: Readonly<Record<Metric['counts'], string>> = {
  subjects: 'Children, families and others the work is about. Small numbers are withheld when shared',
  staff: 'People who work in the partnership. Never withheld',
  things: 'Things, such as audits or services. Never withheld',
}
const units: Readonly<Record<Metric['unit'], string>> = {
  count: 'a count',
  percent: 'a percentage',
  days: 'days',
  score: 'a score',
}

/** What each measure of a visual means, how it is worked out, and what it rests on. */
export function WhatIsThis({ visual, result, onClose }: WhatIsThisProps) {
  const { data: partnership } = usePartnership()
  const { summary } = useLibrary()
  const dataset = partnership && datasetById(datasets(partnership), result.dataset)
  const source = summary?.datasets[result.dataset]
  const { shown, of } = result.records
  return (
    <ModalDialog
      title={`What is this? ${visual.name}`}
      actions={<Button onClick={onClose}>Close</Button>}
      onClose={onClose}
    >
      <p>{visual.subtitle(result)}</p>
      {dataset &&
        result.measures.map(({ id }) => {
          const metric = dataset.metrics[id]
          return metric && <Measure key={id} {...{ dataset, metric }} />
        })}
      <section>
        <h3>What it rests on</h3>
        <dl className={styles.facts}>
          <dt>Records</dt>
          <dd>
            {formatNumber(shown)} of {plural(of, 'record', 'records')} counted, of{' '}
            {dataset?.label.toLowerCase() ?? result.dataset}
            {result.sample ? '; some of them are sample data' : ''}
          </dd>
          <dt>As at</dt>
          <dd>
            {formatDay(result.asAt)}; period in view {periodWords(result.period)}
          </dd>
          <dt>Files</dt>
          <dd>{source && source.files.length > 0 ? source.files.join(', ') : 'None'}</dd>
          {source?.dataTo != null && (
            <>
              <dt>Data up to</dt>
              <dd>{formatDay(source.dataTo)}</dd>
            </>
          )}
        </dl>
      </section>
    </ModalDialog>
  )
}

function Measure({ dataset, metric }: { dataset: Dataset; metric: Metric }) {
  return (
    <section>
      <h3>{metric.label}</h3>
      <p>{metric.definition}</p>
      <dl className={styles.facts}>
        <dt>Counted</dt>
        <dd>{sumWords(dataset, metric.numerator)}</dd>
        {metric.denominator && (
          <>
            <dt>Out of</dt>
            <dd>{sumWords(dataset, metric.denominator)}</dd>
          </>
        )}
        <dt>Shown as</dt>
        <dd>
          {units[metric.unit]} of {metric.noun}
        </dd>
        <dt>About</dt>
        <dd>{whom[metric.counts]}</dd>
        <dt>When</dt>
        <dd>{metric.time === 'period' ? 'What happened in the period' : 'How things stood as at the day'}</dd>
      </dl>
    </section>
  )
}
