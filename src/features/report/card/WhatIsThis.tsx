import { Button } from '@fluentui/react-components'
import type { Result } from '../../../core/query/query'
import { formatDay, formatNumber, plural } from '../../../core/text/format'
import { periodWords } from '../../../core/text/periodWords'
import { methodLink, metricAnchor } from '../../../core/view/methodLink'
import type { Visual } from '../../../core/view/page'
import { datasetById, datasets } from '../../../datasets'
import { useLibrary } from '../../../state/libraryContext'
import { usePartnership } from '../../../state/usePartnership'
import { useView } from '../../../state/useView'
import { ModalDialog } from '../../../ui/ModalDialog'
import styles from './CardDialogs.module.css'
import { MeasureFacts } from './MeasureFacts'

interface WhatIsThisProps {
  visual: Visual
  result: Result
  onClose: () => void
}

/** What each measure of a visual means, how it is worked out, and what it rests on. */
export function WhatIsThis({ visual, result, onClose }: WhatIsThisProps) {
  const { data: partnership } = usePartnership()
  const { summary } = useLibrary()
  const { view } = useView()
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
          return (
            metric && (
              <MeasureFacts key={id} {...{ dataset, metric }} href={methodLink(view, metricAnchor(dataset.id, id))} />
            )
          )
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
