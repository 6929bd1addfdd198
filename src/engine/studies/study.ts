import type { Moment } from '../../core/dataset/define'
import type { Partnership } from '../../core/partnership'
import type { Source } from '../../core/query/gather'
import type { Selection } from '../../core/query/query'

/** What a study works from: the rows in force, and what the reader chose. */
export interface StudyInput {
  sourceOf: (dataset: string) => Source
  selection: Selection
  moment: Moment
  partnership: Partnership
}
