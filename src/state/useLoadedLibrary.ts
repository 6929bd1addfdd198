import { keepPreviousData, type UseQueryResult, useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { type Day, isoFromDay } from '../core/calendar/day'
import type { Quarter } from '../core/calendar/quarter'
import type { Import } from '../core/frame/library'
import type { LibrarySummary, ReadOutcome } from '../engine/engine'
import { today } from '../io/clock'
import { HostFault } from '../io/hostFault'
import { LibraryFault } from '../io/library/libraryFault'
import { loadManifest } from '../io/published'
import { type DeviceLibrary, useDeviceLibrary } from './deviceLibrary'
import { useEngine } from './engineContext'
import { latestCounted } from './latestCounted'
import { hostedFiles, readDevice, readHosted } from './readImports'
import { usePartnership } from './usePartnership'

/** Something of the site or the device that could not be loaded. What did load still stands. */
export interface LoadFault {
  file: string
  code: string
  message: string
  fix: string
}

/** The library in force: what is loaded, from where, and what could not be. */
export interface Library {
  /** Names the state of the library; answers are kept by it. Null until something is in force. */
  version: string | null
  summary: LibrarySummary | undefined
  imports: readonly Import[]
  reports: ReadonlyMap<string, ReadOutcome>
  asAt: Day
  loadedOn: Day | null
  /** When the files of the site were put there, as their manifests say. */
  hostedOn: Readonly<Record<'sample' | 'published', Day | null>>
  /** The latest quarter that has events to count, up to the as-at day. */
  latestQuarter: Quarter | null
  faults: readonly LoadFault[]
  retry: () => void
}

function faultOf(file: string, error: Error): LoadFault {
  if (error instanceof HostFault) return { file: error.file, code: error.code, message: error.message, fix: error.fix }
  if (error instanceof LibraryFault)
    return { file, code: error.code, message: `${file}: ${error.message}`, fix: error.fix }
  return { file, code: 'E1', message: `${file} could not be read: ${error.message}.`, fix: 'Try again.' }
}

function useManifest(folder: string) {
  return useQuery({ queryKey: ['manifest', folder], queryFn: ({ signal }) => loadManifest(folder, signal) })
}

/** Lets the engine go of what is on this device no more, in whichever tab that was decided. */
function useForgetting({ imports }: DeviceLibrary) {
  const engine = useEngine()
  const client = useQueryClient()
  const before = useRef<readonly string[]>([])
  useEffect(() => {
    const now = imports.map((one) => one.import.id)
    for (const id of before.current.filter((one) => !now.includes(one))) {
      client.removeQueries({ queryKey: ['read', id] })
      void engine.forget(id)
    }
    before.current = now
  }, [imports, engine, client])
}

/** Loads what the site publishes (or the sample), adds what this device keeps, and keeps the engine in step. */
export function useLoadedLibrary(): Library {
  const engine = useEngine()
  const partnership = usePartnership()
  const sample = useManifest('sample-data')
  const published = useManifest('data')
  const device = useDeviceLibrary()
  useForgetting(device)
  const settled = !sample.isPending && !published.isPending && !device.isPending
  const onDevice = new Set(device.imports.map((kept) => kept.import.dataset))
  const files = settled ? hostedFiles(sample.data, published.data, onDevice) : []
  const asAt = device.imports.length > 0 ? today() : (published.data?.asAt ?? sample.data?.asAt ?? today())
  const asOf = isoFromDay(Math.max(today(), asAt))

  const wanted = [
    ...files.map((file) => ({
      import: file.import,
      read: (signal: AbortSignal) => readHosted(engine, file, asOf, signal),
    })),
    ...(settled ? device.imports : []).map((kept) => ({
      import: kept.import,
      read: () => readDevice(engine, kept),
    })),
  ]
  const reads: UseQueryResult<ReadOutcome>[] = useQueries({
    queries: wanted.map(({ import: { id }, read }) => ({
      queryKey: ['read', id],
      queryFn: ({ signal }: { signal: AbortSignal }) => read(signal),
      enabled: partnership.isSuccess,
    })),
  })
  const readAll = settled && partnership.isSuccess && reads.every((read) => !read.isPending)
  const imports = wanted.filter((_, index) => reads[index]?.isSuccess).map((one) => one.import)
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
    ...reads.map((query, index) => ({ file: wanted[index]?.import.file ?? '', query })),
  ].filter(({ query }) => query.isError)
  const [lastKept] = device.imports.slice(-1)
  return {
    version: adopted.data?.version === version ? version : null,
    summary: adopted.data?.summary,
    imports,
    reports: new Map(
      wanted.flatMap((one, index) => {
        const outcome = reads[index]?.data
        return outcome ? [[one.import.id, outcome] as const] : []
      }),
    ),
    asAt,
    loadedOn: lastKept?.day ?? published.data?.loadedOn ?? sample.data?.loadedOn ?? null,
    hostedOn: { sample: sample.data?.loadedOn ?? null, published: published.data?.loadedOn ?? null },
    latestQuarter: latestCounted(imports, adopted.data?.summary, asAt),
    faults: [
      ...failed.flatMap(({ file, query }) => (query.error ? [faultOf(file, query.error)] : [])),
      ...(device.unread ? [{ file: 'the library of this device', ...device.unread }] : []),
    ],
    retry: () => {
      for (const { query } of failed) void query.refetch()
      if (device.unread) void device.refresh()
    },
  }
}
