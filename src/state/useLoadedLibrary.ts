import { keepPreviousData, type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Day } from '../core/calendar/day'
import { isoFromDay } from '../core/calendar/day'
import { type Quarter, quarterOf } from '../core/calendar/quarter'
import type { Import } from '../core/frame/library'
import type { Partnership } from '../core/partnership'
import { datasets } from '../datasets'
import type { Engine, LibrarySummary, ReadOutcome } from '../engine/engine'
import { today } from '../io/clock'
import { HostFault } from '../io/hostFault'
import { loadFile, loadManifest, type Manifest, type ManifestEntry } from '../io/published'
import { useEngine } from './engineContext'
import { useUploads } from './uploads'
import { usePartnership } from './usePartnership'

/** Something of the site that could not be loaded. What did load still stands. */
export interface LoadFault {
  file: string
  code: string
  message: string
  fix: string
}

/** The library in force: what is loaded, from where, and what could not be. */
export interface Library {
  /** Names the library in force; answers are kept by it. Null while another is being adopted. */
  version: string | null
  summary: LibrarySummary | undefined
  imports: readonly Import[]
  reports: ReadonlyMap<string, ReadOutcome>
  asAt: Day
  loadedOn: Day | null
  /** The latest quarter that has events to count, up to the as-at day. */
  latestQuarter: Quarter | null
  faults: readonly LoadFault[]
  retry: () => void
}

interface HostedFile {
  folder: string
  source: 'sample' | 'published'
  entry: ManifestEntry
}

/** The hosted files in force, in order: a dataset that has real data drops its sample. */
function hostedFiles(sample: Manifest | undefined, published: Manifest | undefined, uploaded: ReadonlySet<string>) {
  const real = new Set([...(published?.imports ?? []).map((entry) => entry.dataset), ...uploaded])
  const samples = (sample?.imports ?? []).filter((entry) => !real.has(entry.dataset))
  return [
    ...samples.map((entry): HostedFile => ({ folder: 'sample-data', source: 'sample', entry })),
    ...(published?.imports ?? []).map((entry): HostedFile => ({ folder: 'data', source: 'published', entry })),
  ]
}

function importOf({ source, entry }: HostedFile): Import {
  const { dataset, period, join, file, sha256 } = entry
  return { id: `${source}:${file}:${sha256.slice(0, 12)}`, dataset, period, join, source, file, sha256 }
}

async function readHosted(engine: Engine, hosted: HostedFile, asOf: Day, signal: AbortSignal): Promise<ReadOutcome> {
  const file = await loadFile(hosted.folder, hosted.entry, signal)
  const { id, dataset, file: fileName } = importOf(hosted)
  const outcome = await engine.read({ importId: id, dataset, file, options: { asOf: isoFromDay(asOf), fileName } })
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

function faultOf(file: string, error: Error): LoadFault {
  return error instanceof HostFault
    ? { file: error.file, code: error.code, message: error.message, fix: error.fix }
    : { file, code: 'E1', message: `${file} could not be read: ${error.message}.`, fix: 'Try again.' }
}

/** The datasets that count events of a period: the quarter in view is the latest of theirs. */
function countedByPeriod(partnership: Partnership | undefined): ReadonlySet<string> {
  const known = partnership ? datasets(partnership) : []
  return new Set(
    known.filter(({ metrics }) => Object.values(metrics).some(({ time }) => time === 'period')).map(({ id }) => id),
  )
}

function useManifest(folder: string) {
  return useQuery({ queryKey: ['manifest', folder], queryFn: ({ signal }) => loadManifest(folder, signal) })
}

/** Loads what the site publishes (or the sample), adds what this tab uploaded, and keeps the engine in step. */
export function useLoadedLibrary(): Library {
  const engine = useEngine()
  const partnership = usePartnership()
  const sample = useManifest('sample-data')
  const published = useManifest('data')
  const { uploads } = useUploads()
  const settled = !sample.isPending && !published.isPending
  const uploaded = new Set(uploads.map((upload) => upload.import.dataset))
  const files = settled ? hostedFiles(sample.data, published.data, uploaded) : []
  const byPeriod = useMemo(() => countedByPeriod(partnership.data), [partnership.data])
  const asAt = uploads.length > 0 ? today() : (published.data?.asAt ?? sample.data?.asAt ?? today())

  const reads: UseQueryResult<ReadOutcome>[] = useQueries({
    queries: files.map((hosted) => ({
      queryKey: ['read', importOf(hosted).id],
      queryFn: ({ signal }: { signal: AbortSignal }) => readHosted(engine, hosted, Math.max(today(), asAt), signal),
      enabled: partnership.isSuccess,
    })),
  })
  const readAll = settled && partnership.isSuccess && reads.every((read) => !read.isPending)
  const imports = [
    ...files.filter((_, index) => reads[index]?.isSuccess).map(importOf),
    ...uploads.map((upload) => upload.import),
  ]
  const version = imports.map(({ id }) => id).join('|')
  const adopted = useQuery({
    queryKey: ['adopt', version],
    queryFn: async ({ signal }) => {
      const summary = await engine.adopt(imports)
      // Heeding the signal makes a list that is asked for again be adopted again, after whatever came between.
      signal.throwIfAborted()
      return { version, summary }
    },
    enabled: readAll,
    placeholderData: keepPreviousData,
    gcTime: 0,
  })

  const failed = [
    { file: 'What is loaded', query: adopted },
    { file: 'sample-data/manifest.json', query: sample },
    { file: 'data/manifest.json', query: published },
    ...reads.map((query, index) => ({ file: files[index]?.entry.file ?? '', query })),
  ].filter(({ query }) => query.isError)
  const periods = imports
    .filter(({ dataset, period }) => byPeriod.has(dataset) && period <= quarterOf(asAt))
    .map(({ period }) => period)
  return {
    version: adopted.data?.version === version ? version : null,
    summary: adopted.data?.summary,
    imports,
    reports: new Map(
      files.flatMap((hosted, index) => {
        const outcome = reads[index]?.data
        return outcome ? [[importOf(hosted).id, outcome] as const] : []
      }),
    ),
    asAt,
    loadedOn: uploads.length > 0 ? today() : (published.data?.loadedOn ?? sample.data?.loadedOn ?? null),
    latestQuarter: periods.length > 0 ? Math.max(...periods) : null,
    faults: failed.flatMap(({ file, query }) => (query.error ? [faultOf(file, query.error)] : [])),
    retry: () => {
      for (const { query } of failed) void query.refetch()
    },
  }
}
