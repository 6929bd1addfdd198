import { isoFromDay } from '../core/calendar/day'
import type { Import } from '../core/frame/library'
import type { Engine, ReadOutcome } from '../engine/engine'
import { HostFault } from '../io/hostFault'
import { LibraryFault } from '../io/library/libraryFault'
import { loadFile, type Manifest, type ManifestEntry } from '../io/published'
import type { DeviceImport } from './deviceImport'

/** A file of the site that is in force. */
export interface HostedFile {
  folder: string
  entry: ManifestEntry
  import: Import
}

function hosted(folder: string, source: 'sample' | 'published', entry: ManifestEntry): HostedFile {
  const { dataset, period, join, file, sha256 } = entry
  const id = `${source}:${file}:${sha256.slice(0, 12)}`
  return { folder, entry, import: { id, dataset, period, join, source, file, sha256 } }
}

/** The hosted files in force, in order: a dataset that has real data drops its sample. */
export function hostedFiles(
  sample: Manifest | undefined,
  published: Manifest | undefined,
  onDevice: ReadonlySet<string>,
): readonly HostedFile[] {
  const real = new Set([...(published?.imports ?? []).map((entry) => entry.dataset), ...onDevice])
  const samples = (sample?.imports ?? []).filter((entry) => !real.has(entry.dataset))
  return [
    ...samples.map((entry) => hosted('sample-data', 'sample', entry)),
    ...(published?.imports ?? []).map((entry) => hosted('data', 'published', entry)),
  ]
}

/** Fetches a file of the site and reads it. Throws a HostFault that says in words why not. */
export async function readHosted(
  engine: Engine,
  { folder, entry, import: { id, dataset, file: fileName } }: HostedFile,
  asOf: string,
  signal: AbortSignal,
): Promise<ReadOutcome> {
  const file = await loadFile(folder, entry, signal)
  const outcome = await engine.read({ importId: id, dataset, file, options: { asOf, fileName } })
  const { refusal, personal } = outcome.report
  if (refusal) throw new HostFault({ code: refusal.rule, file: fileName, message: refusal.message, fix: refusal.fix })
  if (outcome.report.outcome === 'held') throw heldFault(fileName, personal)
  return outcome
}

function heldFault(file: string, personal: ReadOutcome['report']['personal']): HostFault {
  const columns = [...new Set(personal.filter(({ severity }) => severity === 'block').map(({ column }) => column))]
  return new HostFault({
    code: personal.find(({ severity }) => severity === 'block')?.rule ?? 'H6',
    file,
    message: `${file} may hold personal data in ${columns.join(', ')}, so it was not loaded.`,
    fix: 'Ask whoever publishes the data to take it out and publish the file again.',
  })
}

/** Reads the cleaned CSV of an import of this device again, as on the day it was loaded. Throws a LibraryFault unless all of it loads. */
export async function readDevice(engine: Engine, kept: DeviceImport): Promise<ReadOutcome> {
  const { id, dataset, file: fileName } = kept.import
  const options = { asOf: isoFromDay(kept.day), fileName, cleaned: true }
  const outcome = await engine.read({ importId: id, dataset, file: kept.cleaned, options })
  const { report } = outcome
  if (report.outcome === 'ready' && report.loaded === kept.summary.loaded) return outcome
  throw new LibraryFault('unlike', new Error(report.refusal?.message ?? `${report.loaded} rows load`))
}
