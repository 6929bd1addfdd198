import { lastDayOf, type Quarter, quarterOf } from '../../core/calendar/quarter'
import type { Partnership } from '../../core/partnership'
import { obeyed } from '../../core/query/clauses'
import type { Item, Tracker } from '../../core/tracker/tracker'
import { type Cells, cellsOf } from './cells'
import type { StudyInput } from './study'

type Told = Omit<Item, 'counted' | 'gone' | 'earlierDues'>

/** Reads the rows of one tracker; each as it stands at the moment its cells were read for. */
function readerOf(cells: Cells, { themes: listed }: Partnership): (row: number) => Told {
  const themeLabels = new Map(listed.map(({ id: theme, label }) => [theme, label]))
  const text = (name: string) => cells.text(name)
  const [id, parent, words, review] = [text('rec_id'), text('parent_id'), text('recommendation'), text('source_review')]
  const [area, state, band, pace] = [text('area'), text('state'), text('due_band'), text('review_pace')]
  const [progress, expected, evidence] = [text('progress_update'), text('expected_change'), text('impact_evidence')]
  const [need, conflict, themes] = [text('learning_need'), text('rag_conflict'), cells.list('theme')]
  const [reviewType, lead, stateLabel] = [cells.label('review_type'), cells.label('lead_agency'), cells.label('state')]
  const [reported, derived] = [cells.label('reported_rag'), cells.label('derived_rag')]
  const [evidenceType, similar] = [cells.label('evidence_type'), cells.list('similar_rec_ids')]
  const [agreed, sourced, due] = [cells.day('agreed_date'), cells.day('source_date'), cells.day('due_date')]
  const [completed, updated] = [cells.day('completed_date'), cells.day('last_update')]
  const [started, published] = [cells.day('review_started'), cells.day('review_published')]
  const overdue = cells.day('days_overdue')
  return (row) => ({
    id: id(row),
    parent: parent(row),
    words: words(row),
    review: review(row),
    reviewType: reviewType(row),
    themes: themes(row).map((theme) => themeLabels.get(theme) ?? theme),
    lead: lead(row),
    learning: area(row) === 'other',
    state: state(row),
    stateLabel: stateLabel(row),
    added: agreed(row) ?? sourced(row),
    due: due(row),
    completed: completed(row),
    updated: updated(row),
    band: band(row),
    daysOverdue: overdue(row),
    reported: reported(row),
    derived: derived(row),
    conflict: conflict(row) === 'yes',
    similar: similar(row),
    started: started(row),
    published: published(row),
    pace: pace(row),
    progress: progress(row),
    expected: expected(row),
    evidence: evidence(row),
    evidenceType: evidenceType(row),
    need: need(row),
  })
}

/** Earlier trackers, latest first: each as at the end of its own quarter. */
function earlierOf({ sourceOf, moment }: StudyInput): readonly { period: Quarter; cells: Cells }[] {
  const { frame } = sourceOf('recommendations')
  const periods = frame.slices.map(({ period }) => period).filter((period) => period <= quarterOf(moment.asAt))
  const last = periods.at(-1) ?? 0
  return [...new Set(periods)]
    .filter((period) => period < last)
    .reverse()
    .map((period) => ({
      period,
      cells: cellsOf(frame, { asAt: lastDayOf(period), period: [period], step: 'now' }),
    }))
}

/** The due dates of each recommendation before the one it has now, and what is in an earlier tracker alone. */
function pastOf(input: StudyInput, present: ReadonlySet<string>) {
  const dues = new Map<string, { due: number; tracker: Quarter }[]>()
  const gone = new Map<string, { told: Told; gone: Quarter }>()
  for (const { period, cells } of earlierOf(input)) {
    const [id, due] = [cells.text('rec_id'), cells.day('due_date')]
    const read = readerOf(cells, input.partnership)
    for (const row of cells.rows) {
      const [key, day] = [id(row), due(row)]
      if (!present.has(key) && !gone.has(key)) gone.set(key, { told: read(row), gone: period })
      if (day === null) continue
      const known = dues.get(key) ?? []
      if (known[0]?.due === day) known[0] = { due: day, tracker: period }
      else known.unshift({ due: day, tracker: period })
      dues.set(key, known)
    }
  }
  return { dues, gone }
}

/**
 * Every recommendation of the tracker in force, its parts and other partnerships' among them, and those that earlier
 * trackers alone have. What counts under the choices in force is marked; quarters act through the moment.
 */
export function tracker(input: StudyInput): Tracker {
  const { sourceOf, selection, moment, partnership } = input
  const { frame, sample } = sourceOf('recommendations')
  const cells = cellsOf(frame, moment)
  const { can, cannot } = obeyed(frame, selection)
  const filters = can.filter((dimension) => dimension !== 'quarter')
  const isKept = (row: number) => {
    const marked = cells.marked(row)
    return filters.every((dimension) => marked[dimension]?.some((id) => selection[dimension]?.includes(id)))
  }
  const ours = cells.text('counted')
  const read = readerOf(cells, partnership)
  const now = cells.rows.map((row) => ({ row, told: read(row), ours: ours(row) === 'yes' }))
  const { dues, gone } = pastOf(input, new Set(now.map(({ told }) => told.id)))
  const duesBefore = ({ id, due }: Told) => {
    const known = dues.get(id) ?? []
    return known.at(-1)?.due === due ? known.slice(0, -1) : known
  }
  const items = [
    ...now.map(
      ({ row, told, ours: own }): Item => ({
        ...told,
        counted: own && isKept(row),
        gone: null,
        earlierDues: duesBefore(told),
      }),
    ),
    ...[...gone.values()].map(
      ({ told, gone: last }): Item => ({ ...told, counted: false, gone: last, earlierDues: duesBefore(told) }),
    ),
  ]
  return {
    asAt: moment.asAt,
    items,
    records: { shown: items.filter(({ counted }) => counted).length, of: now.filter(({ ours: own }) => own).length },
    filteredBy: can,
    cannotFilter: cannot,
    sample,
    reviewMonths: partnership.limits.reviewToPublicationMonths,
  }
}
