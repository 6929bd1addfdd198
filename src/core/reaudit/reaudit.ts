import type { Day } from '../calendar/day'
import type { Dimension } from '../dataset/define'
import type { Figure } from '../query/query'
import { hasNumber } from '../text/figureWords'

/** What one audit found of one standard: the share of its case checks that met it. */
export interface StandardTest {
  standard: string
  /** What the standard asks. */
  words: string
  audit: string
  title: string
  day: Day
  figure: Figure
}

/** The last two audits of one standard. `unknown`: one of them has no figure to compare. */
export interface StandardPair {
  standard: string
  words: string
  before: StandardTest
  after: StandardTest
  change: 'better' | 'same' | 'worse' | 'unknown'
}

/** A standard that only one audit tested: there is nothing to compare it with. */
export interface LoneTest extends StandardTest {
  why: 'first' | 'not-again'
}

/** Standards before and after, each against itself only. */
export interface Reaudits {
  pairs: readonly StandardPair[]
  notComparable: readonly LoneTest[]
  records: { shown: number; of: number }
  filteredBy: readonly Dimension[]
  cannotFilter: readonly Dimension[]
  asAt: Day
  sample: boolean
}

const laterOf = (a: StandardTest, b: StandardTest): number => a.day - b.day || (a.audit < b.audit ? -1 : 1)

function changeOf(before: Figure, after: Figure): StandardPair['change'] {
  if (!hasNumber(before) || !hasNumber(after)) return 'unknown'
  if (after.value === before.value) return 'same'
  return after.value > before.value ? 'better' : 'worse'
}

const gain = ({ before, after }: StandardPair): number => (after.figure.value ?? 0) - (before.figure.value ?? 0)
const places: readonly StandardPair['change'][] = ['better', 'same', 'worse', 'unknown']

/**
 * Pairs the last two audits of each standard, those that improved most first. A standard is only ever held against
 * itself; one that a single audit tested is not comparable.
 */
export function pairsOf(tests: readonly StandardTest[]): Pick<Reaudits, 'pairs' | 'notComparable'> {
  const inTime = [...tests].sort(laterOf)
  const last = inTime.at(-1)
  const byStandard = new Map<string, StandardTest[]>()
  for (const test of inTime) byStandard.set(test.standard, [...(byStandard.get(test.standard) ?? []), test])
  const pairs: StandardPair[] = []
  const notComparable: LoneTest[] = []
  for (const [standard, held] of byStandard) {
    const [after, before] = [held.at(-1), held.at(-2)]
    if (!after) continue
    if (before) {
      pairs.push({ standard, words: after.words, before, after, change: changeOf(before.figure, after.figure) })
    } else {
      notComparable.push({ ...after, why: after.audit === last?.audit ? 'first' : 'not-again' })
    }
  }
  pairs.sort((a, b) => places.indexOf(a.change) - places.indexOf(b.change) || gain(b) - gain(a))
  return { pairs, notComparable }
}
