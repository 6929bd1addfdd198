import { lastDayOf, type Quarter, quarterOf } from '../../core/calendar/quarter'
import { type Returns, returns as returnsOf, type Sign } from '../../core/movement/returns'
import { cellsOf } from './cells'
import type { StudyInput } from './study'

/**
 * Who returned data of the latest quarter in view: of the agencies on the partnership's list, those that ever had a
 * training row or lead a recommendation of this board.
 */
export function returns({ sourceOf, selection, moment, partnership }: StudyInput): Returns {
  const quarter = moment.period.at(-1) ?? quarterOf(moment.asAt)
  const signsFrom = (dataset: 'training' | 'recommendations', of: Quarter): Sign[] => {
    const { frame } = sourceOf(dataset)
    const cells = cellsOf(frame, { asAt: Math.min(lastDayOf(of), moment.asAt), period: [of], step: 'now' })
    const isTraining = dataset === 'training'
    const agencyOf = cells.text(isTraining ? 'agency' : 'lead_agency')
    const dayOf = cells.day(isTraining ? 'session_date' : 'last_update')
    const counted = isTraining ? () => 'yes' : cells.text('counted')
    return cells.rows.flatMap((row): Sign[] => {
      const day = dayOf(row)
      if (counted(row) !== 'yes' || day === null) return []
      return [{ agency: agencyOf(row), what: isTraining ? 'training' : 'tracker', day }]
    })
  }
  const known = new Map<Quarter, readonly Sign[]>()
  const signsOf = (of: Quarter): readonly Sign[] => {
    const signs = known.get(of) ?? [...signsFrom('training', of), ...signsFrom('recommendations', of)]
    known.set(of, signs)
    return signs
  }
  const asked = new Set(signsOf(quarter).map(({ agency }) => agency))
  const chosen = selection.agency ?? []
  const agencies = partnership.agencies.filter(
    ({ id, returns: isAsked }) => asked.has(id) && isAsked !== false && (chosen.length === 0 || chosen.includes(id)),
  )
  return returnsOf(agencies, signsOf, quarter, partnership.limits.returnsDueDays, moment.asAt)
}
