import type { Partnership } from '../../../core/partnership'
import { plural } from '../../../core/text/format'
import styles from './Directory.module.css'
import type { DirectorySection } from './directory'

export interface DirectorySheetsProps {
  partnership: Partnership
  sections: readonly DirectorySection[]
  /** Each filter in force, in words. */
  filters: readonly string[]
  /** How the list stands: as at when, from which files, made when. */
  provenance: readonly string[]
  sample: boolean
  large: boolean
  /** How many services there are, where only some of them are given. */
  of?: number
}

/** The directory as it is printed. Its head and foot are those of a table, which a browser repeats on every sheet. */
export function DirectorySheets({
  partnership,
  sections,
  filters,
  provenance,
  sample,
  large,
  of,
}: DirectorySheetsProps) {
  const count = of ?? sections.reduce((sum, { entries }) => sum + entries.length, 0)
  return (
    <table className={styles.sheets} role="presentation" data-large={large || undefined}>
      <thead>
        <tr>
          <td>
            <p className={styles.running}>
              <span>Early help directory, {partnership.name}</span>
              {sample && <strong>Sample data: services are illustrative</strong>}
            </p>
          </td>
        </tr>
      </thead>
      <tfoot>
        <tr>
          <td>
            <p className={styles.concern}>
              <strong>{partnership.concern.title}</strong>
              {partnership.concern.contacts.map(({ when, number }) => (
                <span key={number}>
                  {when} <b>{number}</b>
                </span>
              ))}
            </p>
            <p className={styles.provenance}>{provenance.join(' ')}</p>
          </td>
        </tr>
      </tfoot>
      <tbody>
        <tr>
          <td>
            <header className={styles.top}>
              <h1>Early help directory</h1>
              <p>{partnership.name}</p>
              <p>
                {plural(count, 'service', 'services')}.{' '}
                {filters.length > 0 ? `${filters.join('. ')}.` : 'The whole list.'}
              </p>
              <p>{provenance.join(' ')}</p>
            </header>
            {sections.map(({ name, entries }) => (
              <section key={name} className={styles.section}>
                <h2>{name}</h2>
                {entries.map((entry) => (
                  <article key={entry.key} className={styles.entry}>
                    <h3>{entry.name}</h3>
                    <dl>
                      {entry.facts.map((fact) => (
                        <div key={fact.name} data-whole={fact.name === 'Web' || undefined}>
                          <dt>{fact.name}</dt>
                          <dd>{fact.words}</dd>
                        </div>
                      ))}
                    </dl>
                  </article>
                ))}
              </section>
            ))}
          </td>
        </tr>
      </tbody>
    </table>
  )
}
