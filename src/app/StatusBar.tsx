import type { Partnership } from '../core/partnership'
import { useLibrary } from '../state/libraryContext'
import { useView } from '../state/useView'
import { SampleMark } from '../ui/SampleMark'
import styles from './StatusBar.module.css'

/** The foot of every page: what is sample, where the figures come from, and whom to call about a child. */
export function StatusBar({ concern }: { concern: Partnership['concern'] | undefined }) {
  return (
    <footer className={styles.foot}>
      <Provenance />
      {concern && (
        <p className={styles.concern}>
          <strong>{concern.title}</strong>
          {concern.contacts.map(({ when, number }) => (
            <span key={number}>
              {when} <a href={`tel:${number.replace(/ /g, '')}`}>{number}</a>
            </span>
          ))}
        </p>
      )}
    </footer>
  )
}

function Provenance() {
  const { summary, imports } = useLibrary()
  const { hrefOf } = useView()
  if (!summary) return null
  const sources = new Set(imports.map(({ source }) => source))
  return (
    <p className={styles.source} data-sample={sources.has('sample') || undefined}>
      {sources.has('sample') && <SampleMark />}
      <span>{sourceWords(sources)}</span>
      <a href={hrefOf('data')}>Where the figures come from</a>
    </p>
  )
}

function sourceWords(sources: ReadonlySet<string>): string {
  const sample = 'Audits and reviews restate published facts. Owners, dates, statuses and headcounts are illustrative.'
  if (sources.size === 0) return 'Nothing is loaded.'
  if (!sources.has('sample'))
    return sources.has('device') ? 'Includes files loaded in this tab only.' : 'Published data.'
  return sources.size === 1 ? sample : `Real and sample data stand side by side; what is sample is marked. ${sample}`
}
