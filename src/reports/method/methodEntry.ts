import type { Fact } from '../../core/text/metricWords'

/** Something the method page explains. Its id is its place in a link. */
export interface MethodEntry {
  id: string
  term: string
  words: string
  facts?: readonly Fact[]
  /** The pages it stands on. */
  pages?: readonly { id: string; label: string }[]
}

export interface MethodSection {
  id: string
  title: string
  /** What stands in it, in a sentence. */
  about: string
  entries: readonly MethodEntry[]
  /** Entries of a line each. */
  brief?: true
}
