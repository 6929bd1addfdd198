import type { Quarter } from '../calendar/quarter'

/** Where an import came from. It is said on screen wherever its rows are shown. */
export type Source = 'sample' | 'published' | 'device'

/** One import of the library: a file that joined a dataset. Rows are derived by folding imports in order. */
export interface Import {
  /** Permanent id of the import. */
  id: string
  dataset: string
  period: Quarter
  join: 'add' | 'replace'
  source: Source
  file: string
  /** SHA-256 of the original bytes, hex; absent where the page is not served from https or localhost. */
  sha256?: string | undefined
}
