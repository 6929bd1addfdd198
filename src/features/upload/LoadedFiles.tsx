import { Button } from '@fluentui/react-components'
import { formatQuarter } from '../../core/calendar/quarter'
import type { Dataset } from '../../core/dataset/define'
import type { Import, Source } from '../../core/frame/library'
import { formatNumber } from '../../core/text/format'
import { useEngine } from '../../state/engineContext'
import { useLibrary } from '../../state/libraryContext'
import { useUploads } from '../../state/uploads'
import { Card } from '../../ui/Card'
import styles from './LoadedFiles.module.css'

const sourceWords: Readonly<Record<Source, string>> = {
  sample: 'Sample',
  published: 'Published',
  device: 'This tab',
}

/** Every file in force, in order, with its source and what became of its records. */
export function LoadedFiles({
  datasets,
  onRemoved,
}: {
  datasets: readonly Dataset[]
  onRemoved: (said: string) => void
}) {
  const { imports, reports } = useLibrary()
  const { uploads, remove } = useUploads()
  const engine = useEngine()
  const reportOf = (one: Import) =>
    reports.get(one.id)?.report ?? uploads.find((upload) => upload.import.id === one.id)?.report
  return (
    <Card>
      <h2 className={styles.title}>
        {imports.length === 0 ? 'Nothing is loaded' : `${imports.length} files are loaded`}
      </h2>
      <div className={styles.scroll} role="region" aria-label="Files loaded" tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {['Dataset', 'File', 'Source', 'Quarter'].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
              {['Rows loaded', 'Refused', 'Skipped', 'Blank'].map((head) => (
                <th key={head} scope="col" className={styles.number}>
                  {head}
                </th>
              ))}
              <th scope="col">SHA-256 begins</th>
              <th scope="col">
                <span className={styles.hidden}>Remove</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {imports.map((one) => {
              const report = reportOf(one)
              return (
                <tr key={one.id}>
                  <td>{datasets.find(({ id }) => id === one.dataset)?.label ?? one.dataset}</td>
                  <th scope="row">{one.file}</th>
                  <td>{sourceWords[one.source]}</td>
                  <td>{formatQuarter(one.period)}</td>
                  <Count of={report?.loaded} />
                  <Count of={report?.rejected.length} />
                  <Count of={report?.skipped.length} />
                  <Count of={report?.blank} />
                  <td className={styles.hash}>{one.sha256?.slice(0, 12) ?? 'not known'}</td>
                  <td>
                    {one.source === 'device' && (
                      <Button
                        size="small"
                        aria-label={`Remove ${one.file}`}
                        onClick={() => {
                          remove(one.id)
                          void engine.forget(one.id)
                          onRemoved(`${one.file} was removed. What was loaded before it is back.`)
                        }}
                      >
                        Remove
                      </Button>
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </Card>
  )
}

function Count({ of }: { of: number | undefined }) {
  return <td className={styles.number}>{of === undefined ? '' : formatNumber(of)}</td>
}
