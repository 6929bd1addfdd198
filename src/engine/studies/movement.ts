import type { Day } from '../../core/calendar/day'
import { lastDayOf, type Quarter, quarterOf } from '../../core/calendar/quarter'
import { type Dimension, dimensions } from '../../core/dataset/define'
import { type Movement, movement as moved, type Tracked } from '../../core/movement/movement'
import type { Selection } from '../../core/query/query'
import { type Cells, cellsOf } from './cells'
import type { StudyInput } from './study'

const completed = ['completed-awaiting-evidence', 'completed-evidenced']

function standingOf(status: string): Tracked['standing'] {
  if (completed.includes(status)) return 'completed'
  return status === 'not-accepted' || status === 'superseded' ? 'set-aside' : 'open'
}

/** Keeps the rows that every choice keeps; quarters act through the moment, and a status would hide what moved. */
function keptBy(selection: Selection, cells: Cells): (row: number) => boolean {
  const chosen = dimensions.filter(
    (dimension) => !['quarter', 'state'].includes(dimension) && (selection[dimension]?.length ?? 0) > 0,
  )
  const isKept = (marked: ReturnType<Cells['marked']>, dimension: Dimension) =>
    !marked[dimension] || marked[dimension].some((id) => selection[dimension]?.includes(id))
  return (row) => chosen.every((dimension) => isKept(cells.marked(row), dimension))
}

function trackedOf(cells: Cells, selection: Selection): readonly Tracked[] {
  const kept = keptBy(selection, cells)
  const counted = cells.text('counted')
  const [id, words, lead] = [cells.text('rec_id'), cells.text('recommendation'), cells.label('lead_agency')]
  const [review, status, due] = [cells.text('source_review'), cells.text('status'), cells.day('due_date')]
  return cells.rows
    .filter((row) => counted(row) === 'yes' && kept(row))
    .map((row) => ({
      id: id(row),
      words: words(row),
      lead: lead(row),
      review: review(row),
      standing: standingOf(status(row)),
      due: due(row),
    }))
}

/**
 * What moved since the tracker before the one in force; null where there is no earlier one. Each tracker is read as at
 * the end of its own quarter.
 */
export function movement({ sourceOf, selection, moment }: StudyInput): Movement | null {
  const { frame } = sourceOf('recommendations')
  const slices = frame.slices.filter(({ period }) => period <= quarterOf(moment.asAt))
  const last = slices.at(-1)
  const before = slices.findLast(({ period }) => period < (last?.period ?? 0))
  if (!last || !before) return null
  const trackerOf = (period: Quarter, asAt: Day) =>
    trackedOf(cellsOf(frame, { asAt, period: [period], step: 'now' }), selection)
  return {
    since: before.period,
    to: last.period,
    ...moved(trackerOf(before.period, lastDayOf(before.period)), trackerOf(last.period, moment.asAt)),
  }
}
