import { changes, rowsAgainst } from '../core/frame/changes'
import type { RowSet } from '../core/frame/diff'
import type { Folded } from '../core/frame/fold'
import type { Source } from '../core/query/gather'
import { askAll } from './askAll'
import type { Preview, PreviewRequest } from './engine'

/** One dataset as it is in force. */
export interface Adopted {
  /** What was folded, so that a dataset whose imports did not change keeps its frame. */
  folded: readonly Folded[]
  source: Source
}

const nothing: RowSet = { rows: 0, columns: new Map() }

/** Finds a dataset's rows in a state of the library; one that is not known is a fault of the caller. */
export function sourceIn(where: ReadonlyMap<string, Adopted>) {
  return (dataset: string): Source => {
    const found = where.get(dataset)
    if (!found) throw new Error(`There is no dataset ${dataset}.`)
    return found.source
  }
}

/** What two states of the library differ by: the rows of one dataset, and the answers to the same questions. */
export function previewOf(
  { dataset, queries, selection, moment }: PreviewRequest,
  before: ReadonlyMap<string, Adopted>,
  after: ReadonlyMap<string, Adopted>,
): Preview {
  const [old, now] = [sourceIn(before)(dataset), sourceIn(after)(dataset)]
  const known = new Set(before.get(dataset)?.folded.map((each) => each.import.id))
  const fresh = (after.get(dataset)?.folded ?? []).filter((each) => !known.has(each.import.id))
  const period = fresh.at(-1)?.import.period ?? now.frame.slices.at(-1)?.period ?? 0
  // Sample rows are nobody's: a first real file adds all its rows and takes none away.
  const from = old.sample && !now.sample ? nothing : rowsAgainst(old.frame, period)
  const asked = { queries, selection, moment }
  return {
    diff: changes(now.frame.dataset, from, rowsAgainst(now.frame, period)),
    before: askAll(asked, sourceIn(before)),
    after: askAll(asked, sourceIn(after)),
  }
}
