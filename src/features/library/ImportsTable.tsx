import { Button } from '@fluentui/react-components'
import { formatQuarter } from '../../core/calendar/quarter'
import type { Dataset } from '../../core/dataset/define'
import { formatNumber, plural } from '../../core/text/format'
import { SampleMark } from '../../ui/SampleMark'
import styles from './ImportsTable.module.css'
import { type Listed, sourceWords } from './listed'

interface ImportsTableProps {
  imports: readonly Listed[]
  datasets: readonly Dataset[]
  /** This device's imports are held in this tab's memory only. */
  inMemory: boolean
  onReport: (one: Listed) => void
  onDownload: (one: Listed) => void
  onUndo: (one: Listed) => void
}

const words = ['Dataset', 'File', 'Source', 'Loaded', 'Quarter', 'Joins by']
const counts = ['Rows', 'Refused', 'Skipped', 'Blank']

/** Every import in order, where it came from, what became of its records, and what can be done with it. */
export function ImportsTable(props: ImportsTableProps) {
  const { imports } = props
  return (
    <div className={styles.scroll} role="region" aria-label="Files loaded" tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.hidden}>{plural(imports.length, 'import', 'imports')}, in order</caption>
        <thead>
          <tr>
            {words.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            {counts.map((head) => (
              <th key={head} scope="col" className={styles.number}>
                {head}
              </th>
            ))}
            <th scope="col">SHA-256 begins</th>
            <th scope="col">
              <span className={styles.hidden}>What can be done</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {imports.map((one) => (
            <ImportRow key={one.import.id} {...props} one={one} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ImportRow({ one, datasets, inMemory, onReport, onDownload, onUndo }: ImportsTableProps & { one: Listed }) {
  const { dataset, file, source, period, join, sha256 } = one.import
  return (
    <tr>
      <td>{datasets.find(({ id }) => id === dataset)?.label ?? dataset}</td>
      <th scope="row">{file}</th>
      <td>
        {source === 'sample' ? <SampleMark brief /> : sourceWords(source, inMemory)}
        {!one.inForce && <b className={styles.out}> left out</b>}
      </td>
      <td>{one.when}</td>
      <td>{formatQuarter(period)}</td>
      <td>{join === 'add' ? 'adding' : 'replacing'}</td>
      <Count of={one.counts?.loaded} />
      <Count of={one.counts?.rejected} />
      <Count of={one.counts?.skipped} />
      <Count of={one.counts?.blank} />
      <td className={styles.hash}>{sha256?.slice(0, 12) ?? 'not known'}</td>
      <td>
        <span className={styles.ways}>
          <Button size="small" aria-label={`Report of ${file}`} onClick={() => onReport(one)}>
            Report
          </Button>
          <Button size="small" aria-label={`Cleaned CSV of ${file}`} onClick={() => onDownload(one)}>
            CSV
          </Button>
          {one.kept && (
            <Button size="small" aria-label={`Undo ${file} and what came after it`} onClick={() => onUndo(one)}>
              Undo
            </Button>
          )}
        </span>
      </td>
    </tr>
  )
}

function Count({ of }: { of: number | undefined }) {
  return <td className={styles.number}>{of === undefined ? '' : formatNumber(of)}</td>
}
