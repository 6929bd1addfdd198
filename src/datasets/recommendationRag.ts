import type { Moment, RowReader } from '../core/dataset/define'
import { recommendationState } from './recommendationState'

type Reader = RowReader<'status' | 'due_date' | 'impact_evidence' | 'evidence_type' | 'reported_rag'>

/** An unstarted recommendation due within so many days is at risk. */
const soon = 30

/**
 * The letter that status, dates and evidence give: blue completed and evidenced, red overdue, amber at risk or due soon and
 * not started, green on track, grey not started or paused. What is complete without evidence, or set aside, has none.
 */
export function derivedRag(reader: Reader, moment: Moment): (row: number) => string {
  const [state, due] = [recommendationState(reader, moment), reader.day('due_date')]
  return (row) => {
    switch (state(row)) {
      case 'completed-evidenced':
        return 'b'
      case 'overdue':
        return 'r'
      case 'at-risk':
        return 'a'
      case 'on-track':
        return 'g'
      case 'not-started':
        return (due(row) ?? Number.POSITIVE_INFINITY) - moment.asAt <= soon ? 'a' : 'grey'
      case 'paused':
        return 'grey'
      default:
        return ''
    }
  }
}

/** Whether the letter reported differs from the one worked out; '' where there are not two, or one of them is grey. */
export function ragConflict(reader: Reader, moment: Moment): (row: number) => string {
  const [derived, reported] = [derivedRag(reader, moment), reader.text('reported_rag')]
  return (row) => {
    const letters = [derived(row), reported(row)]
    if (letters.includes('') || letters.includes('grey')) return ''
    return letters[0] === letters[1] ? 'no' : 'yes'
  }
}
