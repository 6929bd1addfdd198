import { formatQuarter } from '../../core/calendar/quarter'
import type { Source } from '../../core/frame/library'
import type { Partnership } from '../../core/partnership'
import { formatDay, formatNumber, plural } from '../../core/text/format'
import { datasets } from '../../datasets'
import { useLibrary } from '../../state/libraryContext'
import styles from './MethodPage.module.css'

const sources: Readonly<Record<Source, string>> = {
  sample: 'Sample',
  published: 'Published with this site',
  device: 'Loaded on this device',
}

/** The files every figure rests on: which, of when, from where, and how far each kind of data reaches. */
export function LoadedFiles({ partnership }: { partnership: Partnership }) {
  const { imports, summary, asAt, loadedOn } = useLibrary()
  if (imports.length === 0) return <p className={styles.about}>Nothing is loaded.</p>
  const known = datasets(partnership)
  return (
    <>
      <p className={styles.about}>
        {plural(imports.length, 'file', 'files')}, as at {formatDay(asAt)}
        {loadedOn === null ? '' : `, loaded ${formatDay(loadedOn)}`}. SHA-256 is the fingerprint of a file as it was
        sent.
      </p>
      <div className={styles.scroll} role="region" aria-label="Files loaded" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {['Data', 'File', 'Quarter', 'From', 'SHA-256'].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          {known.map(({ id, label }) => {
            const own = imports.filter(({ dataset }) => dataset === id)
            const { rows = 0, dataTo = null } = summary?.datasets[id] ?? {}
            return (
              <tbody key={id}>
                {own.map((one, place) => (
                  <tr key={one.id}>
                    {place === 0 && (
                      <th scope="rowgroup" rowSpan={own.length}>
                        {label}
                        <span>
                          {formatNumber(rows)} rows{dataTo === null ? '' : `, to ${formatDay(dataTo)}`}
                        </span>
                      </th>
                    )}
                    <td>{one.file}</td>
                    <td>{formatQuarter(one.period)}</td>
                    <td>{sources[one.source]}</td>
                    <td>{one.sha256?.slice(0, 12) ?? '–'}</td>
                  </tr>
                ))}
              </tbody>
            )
          })}
        </table>
      </div>
    </>
  )
}
