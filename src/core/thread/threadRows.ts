import { capital } from '../text/format'
import type { Thread } from './thread'
import { cameWords, changeOfStandard, endWords, monthWords, stepOf } from './threadWords'

/** The columns of threads as a table. */
export const threadColumns = ['Worry', 'Recommendation', 'Training', 'Re-audit', 'Better', 'Breaks at'] as const

const spaced = (...parts: readonly string[]) => parts.filter(Boolean).join(', ')

/** A thread as a row of that table: what stands at each stage of the path that counts, and where it ends. */
export function threadCells(thread: Thread): readonly string[] {
  const advice = stepOf(thread, 'recommendation')
  const course = stepOf(thread, 'training')
  const audit = stepOf(thread, 're-audit')
  const better = thread.end === 'better' ? 'Better' : thread.end === 'no-better' ? 'No better' : ''
  return [
    thread.start === 'worry' ? thread.words : `From a review: ${thread.source}`,
    advice ? spaced(advice.id, monthWords(advice.day)) : '',
    thread.skipped ? 'None needed' : course?.counted ? spaced(course.words, cameWords(course)) : '',
    audit ? spaced(monthWords(audit.day), changeOfStandard(audit)) : '',
    better,
    thread.end === 'better' ? 'Runs the whole way' : capital(endWords[thread.end]),
  ]
}
