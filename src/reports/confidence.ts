import { rowTotalAt, totalAt } from '../core/query/figureAt'
import type { Result } from '../core/query/query'
import { figureWords, hasNumber, type Measure, restsOn } from '../core/text/figureWords'
import type { Visual } from '../core/view/page'
import { onlyExtreme } from './answers'
import { during } from './when'

/** Courses with figures stand first. */
const inSight = 8

/** What people said of themselves before a session and after it, on a scale of 1 to 10. */
export function confidenceByCourse(id: string): Visual {
  return {
    id,
    name: 'Confidence before and after by course',
    query: {
      dataset: 'training',
      measures: ['confidenceBefore', 'confidenceAfter', 'confidenceGain'],
      by: ['course'],
    },
    mark: { kind: 'change', first: inSight },
    answer: risesMost,
    subtitle: (result) => `Average on a scale of 1 to 10, each session weighted by who came, ${during(result)}`,
    note: inAll,
  }
}

/**
 * `Confidence rises most in Working with fathers, 5.1 to 7.6`: by the third measure, said with the two it lies between. With
 * no course before the others, `Confidence rises from 4.9 to 7.5`.
 */
function risesMost(result: Result): string | null {
  const [from, to] = result.measures
  const most = onlyExtreme(result, 2, 'most')
  if (!from || !to) return null
  if (!most) return risesInAll(result, from, to)
  if (most.shown <= 0) return null
  const row = result.axes[0]?.entries.indexOf(most.entry) ?? -1
  const [before, after] = [rowTotalAt(result, 0, row), rowTotalAt(result, 1, row)]
  if (!hasNumber(before) || !hasNumber(after)) return null
  return `Confidence rises most in ${most.entry.label}, ${figureWords(before, from)} to ${figureWords(after, to)}`
}

function risesInAll(result: Result, from: Measure, to: Measure): string | null {
  const [before, after] = [totalAt(result, 0), totalAt(result, 1)]
  if (!hasNumber(before) || !hasNumber(after) || before.atLeast || after.atLeast) return null
  const [was, is] = [figureWords(before, from), figureWords(after, to)]
  if (was === is) return null
  return `Confidence ${after.value > before.value ? 'rises' : 'falls'} from ${was} to ${is}`
}

/** `In all 5.3 before and 7.5 after, from 302 people`. */
function inAll(result: Result): string {
  const [before, after] = [totalAt(result, 0), totalAt(result, 1)]
  const [from, to] = result.measures
  if (!from || !to || !hasNumber(before) || !hasNumber(after)) return 'Confidence before or after is not recorded'
  return `In all ${figureWords(before, from)} before and ${figureWords(after, to)} after, ${restsOn(after, to)}`
}
