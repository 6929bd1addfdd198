import type { Source } from '../core/query/gather'
import type { Query, Result } from '../core/query/query'
import { run } from '../core/query/run'
import type { AskRequest } from './engine'

/** Each dataset's questions together, answers in the order asked. */
export function askAll(
  { queries, selection, moment, lit, against }: AskRequest,
  sourceOf: (dataset: string) => Source,
): readonly Result[] {
  const byDataset = new Map<string, { query: Query; at: number }[]>()
  queries.forEach((query, at) => {
    byDataset.set(query.dataset, [...(byDataset.get(query.dataset) ?? []), { query, at }])
  })
  const placed = [...byDataset].flatMap(([dataset, asked]) =>
    run(
      sourceOf(dataset),
      asked.map(({ query }) => query),
      selection,
      moment,
      { ...(lit ? { lit } : {}), ...(against ? { against } : {}) },
    ).map((result, place) => ({ result, at: asked[place]?.at ?? 0 })),
  )
  return placed.sort((a, b) => a.at - b.at).map(({ result }) => result)
}
