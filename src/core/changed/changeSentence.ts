import type { Coverage } from '../cover/coverage'
import type { Movement } from '../movement/movement'
import type { Returns } from '../movement/returns'
import type { Figure, Result, Selection } from '../query/query'
import { hasNumber } from '../text/figureWords'

/** Which of the answers a figure is in. */
export type ChangedQuery = 'overdue' | 'standards' | 'training'

/** One thing that changed, or is still missing: a claim, what it rests on, and the way to its rows. */
export interface ChangeSentence {
  id: string
  /** `alert` is no movement: something that is not there. */
  sign: 'up' | 'down' | 'same' | 'alert'
  good: 'better' | 'worse' | 'neither'
  claim: string
  more: string
  to: { query: ChangedQuery; entries: readonly string[]; measure: string } | { page: string; selection: Selection }
}

/** What sentences are made from; what is not known yet is left out. */
export interface ChangedFacts {
  overdue?: Result | undefined
  standards?: Result | undefined
  training?: Result | undefined
  movement?: Movement | null | undefined
  returns?: Returns | undefined
  coverage?: Coverage | undefined
  /** The themes whose missing services are told. */
  headline: readonly string[]
}

/** A number that stands for all it counts. */
export const isWhole = (figure: Figure): figure is Figure & { value: number } => hasNumber(figure) && !figure.atLeast
