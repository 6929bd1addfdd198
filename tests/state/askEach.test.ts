import { expect, test, vi } from 'vitest'
import type { AskRequest } from '../../src/engine/engine'
import { askEach } from '../../src/state/askEach'
import { count, resultOf } from '../marks/fixture'

const query = (dataset: string) => ({ dataset, measures: ['records'], by: [] })
const request: AskRequest = {
  queries: [query('audits'), query('broken'), query('training')],
  selection: {},
  moment: { asAt: 0, period: [0], step: 'now' },
}
const answer = (dataset: string) => ({ ...resultOf({ totals: [count(7)] }), dataset })

/** An engine that some datasets break. */
const engineOf = (...broken: readonly string[]) => ({
  ask: vi.fn(async ({ queries }: AskRequest) => {
    const bad = queries.find(({ dataset }) => broken.includes(dataset))
    if (bad) throw new Error(`No column for ${bad.dataset}.`)
    return queries.map(({ dataset }) => answer(dataset))
  }),
})

test('questions that all have an answer are asked in one pass', async () => {
  const engine = engineOf()
  const { results, problems } = await askEach(engine, request)
  expect(engine.ask).toHaveBeenCalledOnce()
  expect(results.map((result) => result?.dataset)).toEqual(['audits', 'broken', 'training'])
  expect(problems).toEqual([])
})

test('one question that breaks leaves the others their answers', async () => {
  const { results, problems } = await askEach(engineOf('broken'), request)
  expect(results.map((result) => result?.dataset)).toEqual(['audits', undefined, 'training'])
  expect(problems.map((problem) => problem?.message)).toEqual([undefined, 'No column for broken.', undefined])
})

test('where nothing is answered it fails as a whole, and can be tried again', async () => {
  await expect(askEach(engineOf('audits', 'broken', 'training'), request)).rejects.toThrow('No column for audits.')
  const alone = engineOf('audits')
  await expect(askEach(alone, { ...request, queries: [query('audits')] })).rejects.toThrow('No column for audits.')
  expect(alone.ask).toHaveBeenCalledOnce()
})
