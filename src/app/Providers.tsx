import { FluentProvider } from '@fluentui/react-components'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { Engine } from '../engine/engine'
import { DeviceLibraryProvider } from '../state/deviceLibrary'
import { DeviceStoreProvider } from '../state/deviceStore'
import { EngineProvider } from '../state/engineContext'
import { useFluentTheme } from '../ui/theme'

// Files of the site do not change while the page is open, and a host's answer is shown, not hidden by retries.
const lasting = { refetchOnWindowFocus: false, staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY }
const always = { retry: false, networkMode: 'always' } as const

/** What every part of the page stands in: the look, the cache, the engine. */
export function Providers({ engine, children }: { engine: Engine; children: ReactNode }) {
  const [client] = useState(
    () => new QueryClient({ defaultOptions: { queries: { ...lasting, ...always }, mutations: always } }),
  )
  return (
    <FluentProvider theme={useFluentTheme()}>
      <QueryClientProvider client={client}>
        <EngineProvider engine={engine}>
          <DeviceStoreProvider>
            <DeviceLibraryProvider>{children}</DeviceLibraryProvider>
          </DeviceStoreProvider>
        </EngineProvider>
      </QueryClientProvider>
    </FluentProvider>
  )
}
