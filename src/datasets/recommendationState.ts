import type { Moment, RowReader } from '../core/dataset/define'

type Read = 'status' | 'due_date' | 'impact_evidence' | 'evidence_type'
type RecommendationReader = RowReader<Read>

/**
 * Where a recommendation stands as at the moment. Open, not paused and due before the as-at day is overdue; a completed
 * one with impact evidence, or evidence of any type but none, is evidenced whatever its status says.
 */
export function recommendationState(reader: RecommendationReader, moment: Moment): (row: number) => string {
  const status = reader.text('status')
  const due = reader.day('due_date')
  const impact = reader.text('impact_evidence')
  const evidenceType = reader.text('evidence_type')
  const hasEvidence = (row: number) => impact(row) !== '' || !['', 'none'].includes(evidenceType(row))
  const isDue = (row: number) => (due(row) ?? Number.POSITIVE_INFINITY) < moment.asAt

  return (row) => {
    const reported = status(row)
    switch (reported) {
      case 'completed-awaiting-evidence':
        return hasEvidence(row) ? 'completed-evidenced' : reported
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
