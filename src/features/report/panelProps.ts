import type { Partnership } from '../../core/partnership'
import type { Result } from '../../core/query/query'
import type { Panel } from '../../core/view/page'

/** What every panel is given; it finds its own facts, but for the answers to its queries. */
export interface PanelProps {
  panel: Panel
  partnership: Partnership
  /** By the name of the query; none while it is being counted. */
  results?: Readonly<Record<string, Result | undefined>>
  problem?: { words: string; code: string } | undefined
  retry?: (() => void) | undefined
}
