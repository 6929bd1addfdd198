import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderHook, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import type { ReactNode } from 'react'
import { createEngine } from '../../src/engine/createEngine'
import type { Engine } from '../../src/engine/engine'
import type { LibraryStore } from '../../src/io/library/libraryStore'
import { memoryLibrary } from '../../src/io/library/memoryLibrary'
import type { LibraryOptions } from '../../src/io/library/openLibrary'
import { DeviceLibraryProvider, useDeviceLibrary } from '../../src/state/deviceLibrary'
import { DeviceStoreProvider } from '../../src/state/deviceStore'
import { EngineProvider } from '../../src/state/engineContext'
import { LibraryProvider, useLibrary } from '../../src/state/libraryContext'
import { useReadFile } from '../../src/state/useReadFile'

const root = join(import.meta.dirname, '../..')
const fileAt = (path: string) => new HttpResponse(new Uint8Array(readFileSync(join(root, path))))

/** The site as it is published: the partnership, the sample, and nothing of its own. */
export const site = setupServer(
  http.get('*/partnership.json', () => fileAt('public/partnership.json')),
  http.get('*/data/manifest.json', () => fileAt('public/data/manifest.json')),
  http.get('*/sample-data/:file', ({ params }) => fileAt(`sample-data/${String(params.file)}`)),
)

export type Open = (options: LibraryOptions) => Promise<LibraryStore>

/** A library that opens at once. */
export const opens =
  (store: LibraryStore): Open =>
  async () =>
    store

/** Everything that stands between React and the device, over the real engine in process. */
export function wrapperOf(open: Open, engine: Engine = createEngine()) {
  const always = { retry: false, networkMode: 'always', staleTime: Number.POSITIVE_INFINITY } as const
  const client = new QueryClient({ defaultOptions: { queries: always, mutations: { networkMode: 'always' } } })
  return ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>
      <EngineProvider engine={engine}>
        <DeviceStoreProvider open={open}>
          <DeviceLibraryProvider>
            <LibraryProvider>{children}</LibraryProvider>
          </DeviceLibraryProvider>
        </DeviceStoreProvider>
      </EngineProvider>
    </QueryClientProvider>
  )
}

/** The device's library, the library in force and the reading of files, as a page has them. */
export function openState(open: Open = opens(memoryLibrary()), engine?: Engine) {
  const wrapper = wrapperOf(open, engine)
  return renderHook(() => ({ device: useDeviceLibrary(), library: useLibrary(), ...useReadFile() }), { wrapper }).result
}

export type State = ReturnType<typeof openState>

/** Waits until the library in force counts so many rows of a dataset. */
export async function rowsOf(state: State, dataset: string, rows: number) {
  await waitFor(() => {
    if (state.current.library.summary?.datasets[dataset]?.rows === rows) return
    throw new Error(`${dataset} has ${state.current.library.summary?.datasets[dataset]?.rows} rows, not ${rows}`)
  })
}

/** A training return of so many rows, each of its own session. */
export function returns(rows: number, name = 'returns-2026-27-q2.csv', agency = 'Police'): File {
  const lines = Array.from({ length: rows }, (_, row) => {
    return `${agency},Course ${row + 1},Domestic abuse,${String(row + 1).padStart(2, '0')}/07/2026,20,18`
  })
  return new File([['Agency,Course title,Theme,Session date,Booked,Attended', ...lines, ''].join('\n')], name)
}
