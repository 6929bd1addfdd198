import type { Moment, RowReader } from '../core/dataset/define'
import { isNoFigure } from '../core/import/cells/isNoFigure'

type Read = 'status' | 'due_date' | 'impact_evidence' | 'evidence_type'
type RecommendationReader = RowReader<Read>

/** What is written in the place of evidence there is none of. */
const noEvidence = /^(none( yet| so far)?|nil|no|not yet|no evidence|not evidenced|awaited|awaiting evidence|pending)$/

function saysNothing(text: string): boolean {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/[\s.]+$/, '')
  return isNoFigure(words) || noEvidence.test(words)
}

/**
 * Where a recommendation stands as at the moment. Open, not paused and due before the as-at day is overdue; a completed
 * one is evidenced when impact evidence is given, or evidence of any type but none, whatever its status says. Only in a
 * tracker that has neither column does the status say so.
 */
export function recommendationState(reader: RecommendationReader, moment: Moment): (row: number) => string {
  const status = reader.text('status')
  const due = reader.day('due_date')
  const impact = reader.text('impact_evidence')
  const evidenceType = reader.text('evidence_type')
  const told = [reader.has('impact_evidence'), reader.has('evidence_type')]
  const hasEvidence = (row: number) => !saysNothing(impact(row)) || !['', 'none'].includes(evidenceType(row))
  const isEvidenced = (row: number) =>
    told.some((has) => has(row)) ? hasEvidence(row) : status(row) === 'completed-evidenced'
  const isDue = (row: number) => (due(row) ?? Number.POSITIVE_INFINITY) < moment.asAt

  return (row) => {
    const reported = status(row)
    switch (reported) {
      case 'completed-awaiting-evidence':
      case 'completed-evidenced':
        return isEvidenced(row) ? 'completed-evidenced' : 'completed-awaiting-evidence'
      case 'not-accepted':
      case 'superseded':
        return 'not-taken-forward'
      case 'not-started':
      case 'on-track':
      case 'at-risk':
        return isDue(row) ? 'overdue' : reported
      default:
        return reported
    }
  }
}
