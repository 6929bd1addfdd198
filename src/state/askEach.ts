import type { Result } from '../core/query/query'
import type { AskRequest, Engine } from '../engine/engine'

export interface Answers {
  results: readonly (Result | undefined)[]
  /** Why a query has no answer, in their order; empty where each has one. */
  problems: readonly (Error | null)[]
}

/** Every answer in one pass; where one question breaks it, each by itself, so that the others still have theirs. */
export async function askEach(engine: Pick<Engine, 'ask'>, request: AskRequest): Promise<Answers> {
  const { queries } = request
  try {
    return { results: await engine.ask(request), problems: [] }
  } catch (error) {
    if (queries.length < 2) throw error
  }
  const each = await Promise.allSettled(queries.map((query) => engine.ask({ ...request, queries: [query] })))
  const problems = each.map((one) => (one.status === 'rejected' ? errorOf(one.reason) : null))
  const [first] = problems
  // Where none is answered nothing is wrong with the questions.
  if (first && problems.every((problem) => problem !== null)) throw first
  return { results: each.map((one) => (one.status === 'fulfilled' ? one.value[0] : undefined)), problems }
}

const errorOf = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(String(reason)))
