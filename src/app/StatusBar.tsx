import type { Partnership } from '../core/partnership'
import { useDeviceLibrary } from '../state/deviceLibrary'
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
  const { status } = useDeviceLibrary()
  const { hrefOf } = useView()
  if (!summary) return null
  const sources = new Set(imports.map(({ source }) => source))
  return (
    <p className={styles.source} data-sample={sources.has('sample') || undefined}>
      {sources.has('sample') && <SampleMark />}
      <span>{sourceWords(sources, status.kind === 'memory')}</span>
      <a href={hrefOf('data')}>Where the figures come from</a>
    </p>
  )
}

function sourceWords(sources: ReadonlySet<string>, inMemory: boolean): string {
  const sample = 'Audits and reviews restate published facts. Owners, dates, statuses and headcounts are illustrative.'
  if (sources.size === 0) return 'Nothing is loaded.'
  const own = inMemory ? 'Includes files held in this tab’s memory only.' : 'Includes files kept on this device only.'
  const ours = sources.has('device') ? own : 'Published data.'
  if (!sources.has('sample')) return ours
  if (sources.size === 1) return sample
  return `${ours} Real and sample data stand side by side; what is sample is marked. ${sample}`
}
