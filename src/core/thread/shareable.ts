import type { Figure } from '../query/query'
import type { Step, Strands, Threads } from './thread'

const isSmall = (count: number, limit: number): boolean => count > 0 && count < limit

/** A share of cases as it may be shared: neither those that met the standard nor the others are few. */
function disclosed(figure: Figure, limit: number): Figure {
  const { n, N } = figure
  if (n === null || N === null || !(isSmall(n, limit) || isSmall(N - n, limit))) return figure
  return { ...figure, state: 'withheld', value: null, n: null, N: null, small: false, because: 'small' }
}

function disclosedStep(step: Step, limit: number): Step {
  const { before, after } = step
  if (!before && !after) return step
  const isKept = [before, after].every((figure) => !figure || disclosed(figure, limit) === figure)
  if (isKept) return step
  return {
    ...step,
    ...(before ? { before: disclosed(before, limit) } : {}),
    ...(after ? { after: disclosed(after, limit) } : {}),
  }
}

/** Threads as they may be shared: small counts of cases are withheld; worries, recommendations and staff are not people looked after. */
export function shareable(threads: Threads, limit: number): Threads {
  const strands = (each: Strands): Strands => ({
    ...each,
    threads: each.threads.map((thread) => ({
      ...thread,
      steps: thread.steps.map((step) => disclosedStep(step, limit)),
    })),
  })
  return { ...threads, worries: strands(threads.worries), reviews: strands(threads.reviews) }
}
