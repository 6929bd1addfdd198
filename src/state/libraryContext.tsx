import { createContext, type ReactNode, use } from 'react'
import { type Library, useLoadedLibrary } from './useLoadedLibrary'

const LibraryContext = createContext<Library | null>(null)

/** Loads the library once for the whole page. */
export function LibraryProvider({ children }: { children: ReactNode }) {
  return <LibraryContext value={useLoadedLibrary()}>{children}</LibraryContext>
}

export function useLibrary(): Library {
  const library = use(LibraryContext)
  if (library === null) throw new Error('useLibrary stands outside LibraryProvider')
  return library
}
