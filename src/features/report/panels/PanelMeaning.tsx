import { Button } from '@fluentui/react-components'
import { formatDay, formatNumber } from '../../../core/text/format'
import { methodLink, metricAnchor } from '../../../core/view/methodLink'
import type { Panel } from '../../../core/view/page'
import { datasetById, datasets } from '../../../datasets'
import { usePartnership } from '../../../state/usePartnership'
import { useView } from '../../../state/useView'
import { ModalDialog } from '../../../ui/ModalDialog'
import styles from '../card/CardDialogs.module.css'
import { MeasureFacts } from '../card/MeasureFacts'
import type { PanelFacts } from './panelFacts'

export interface PanelDialogProps {
  panel: Panel
  facts: PanelFacts
  /** What is counted, plural. */
  noun: string
  onClose: () => void
}

/** What a panel counts, by which measures, and what it rests on. */
export function PanelMeaning({ panel, facts, noun, subtitle, onClose }: PanelDialogProps & { subtitle: string }) {
  const { data: partnership } = usePartnership()
  const { view } = useView()
  const known = partnership ? datasets(partnership) : []
  const asked = Object.values(panel.queries ?? {}).flatMap(({ dataset, measures }) =>
    measures.map((measure) => `${dataset} ${measure}`),
  )
  const measures = [...new Set(asked)].flatMap((key) => {
    const [dataset = '', id = ''] = key.split(' ')
    const found = datasetById(known, dataset)
    const metric = found?.metrics[id]
    return found && metric ? [{ key, dataset: found, metric, href: methodLink(view, metricAnchor(dataset, id)) }] : []
  })
  const { shown, of } = facts.records
  return (
    <ModalDialog
      title={`What is this? ${panel.name}`}
      actions={<Button onClick={onClose}>Close</Button>}
      onClose={onClose}
    >
      <p>{subtitle}</p>
      {measures.map(({ key, ...measure }) => (
        <MeasureFacts key={key} {...measure} />
      ))}
      <section>
        <h3>What it rests on</h3>
        <dl className={styles.facts}>
          <dt>Counted</dt>
          <dd>
            {formatNumber(shown)} of {formatNumber(of)} {noun}
            {facts.sample ? '; some of them are sample data' : ''}
          </dd>
          <dt>As at</dt>
          <dd>{formatDay(facts.asAt)}</dd>
        </dl>
      </section>
    </ModalDialog>
  )
}
