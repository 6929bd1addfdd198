import { Button } from '@fluentui/react-components'
import { formatQuarter } from '../../core/calendar/quarter'
import type { Dataset } from '../../core/dataset/define'
import type { Import } from '../../core/frame/library'
import { plural } from '../../core/text/format'
import { useDeviceLibrary } from '../../state/deviceLibrary'
import { useView } from '../../state/useView'
import { Card } from '../../ui/Card'
import styles from './SavedStep.module.css'

interface SavedStepProps {
  saved: Import
  dataset: Dataset
  loaded: number
  /** Why it could not be undone, in words. */
  fault: string | null
  onUndo: () => void
  onDone: () => void
}

/** The file is saved: where, what shows it, and the way back. */
export function SavedStep({ saved, dataset, loaded, fault, onUndo, onDone }: SavedStepProps) {
  const { status } = useDeviceLibrary()
  const { hrefOf } = useView()
  const rows = `${plural(loaded, 'row', 'rows')} of ${saved.file}`
  return (
    <Card className={styles.card}>
      <h2 className={styles.title}>{status.kind === 'stored' ? `Saved: ${rows}` : `Loaded in this tab: ${rows}`}</h2>
      <p>
        {dataset.label}, {formatQuarter(saved.period)}.{' '}
        {status.kind === 'stored'
          ? 'It is kept on this device and is here when you come back.'
          : 'It is gone when this tab closes: this browser does not let the page keep anything.'}
      </p>
      {status.kind === 'memory' && <p>{status.words}</p>}
      {fault !== null && (
        <p role="alert">
          <b>It could not be undone.</b> {fault}
        </p>
      )}
      <div className={styles.ways}>
        <Button appearance="primary" onClick={onDone}>
          Done
        </Button>
        <Button as="a" href={hrefOf(dataset.id)}>
          See {dataset.label}
        </Button>
        <Button onClick={onUndo}>Undo this import</Button>
      </div>
    </Card>
  )
}
