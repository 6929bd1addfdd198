import { readFileSync } from 'node:fs'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { partnershipSchema } from '../../../../src/core/partnership'
import type { Threads } from '../../../../src/core/thread/thread'
import { emptyView, type View } from '../../../../src/core/view/view'
import { ThreadsPanel } from '../../../../src/features/report/panels/ThreadsPanel'
import { advice, followed, worry } from '../../../core/thread/facts'

const state = vi.hoisted(() => ({ study: {} as object, view: {} as object, mode: 'internal', calls: [] as unknown[] }))
vi.mock('../../../../src/state/useStudy', () => ({ useStudy: () => state.study }))
vi.mock('../../../../src/state/useSelection', () => ({ useSelection: () => ({ theme: ['domestic-abuse'] }) }))
vi.mock('../../../../src/state/useMode', () => ({ useMode: () => ({ mode: state.mode }) }))
vi.mock('../../../../src/state/useView', () => {
  const note =
    (name: string) =>
    (...given: unknown[]) =>
      state.calls.push([name, ...given])
  const actions = Object.fromEntries(
    ['setVisual', 'removeFilter', 'openBehind', 'closeBehind'].map((name) => [name, note(name)]),
  )
  return { useView: () => ({ view: state.view, hrefOf: (page: string) => `#/${page}`, ...actions }) }
})

const partnership = partnershipSchema.parse(JSON.parse(readFileSync('public/partnership.json', 'utf8')))
const panel = { panel: 'threads' as const, id: 'theme-threads', name: 'The golden thread' }

function threads(given: Partial<Threads> = {}): Threads {
  const counted = followed({
    worries: [worry(), worry({ key: 'W2', id: 'W2', words: 'Nobody asked' })],
    advice: [advice()],
  })
  const nothing = { apart: [], filteredBy: [], cannotFilter: [], sample: false }
  return { ...counted, ...nothing, asAt: 400, smallSample: 10, ...given }
}

function show(study: object, view: Partial<View> = {}) {
  state.study = study
  state.view = { ...emptyView, ...view }
  render(<ThreadsPanel panel={panel} partnership={partnership} />)
}

beforeEach(() => {
  state.mode = 'internal'
  state.calls.length = 0
})

test('while threads are followed it says so', () => {
  show({})
  expect(screen.getByRole('status')).toHaveTextContent('Counting the golden thread')
})

test('threads that could not be followed are said to be, with a way to try again', async () => {
  const refetch = vi.fn()
  show({ error: new Error('The engine stopped.'), refetch })
  expect(screen.getByRole('alert')).toHaveTextContent('The engine stopped. What is loaded is safe.')
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(refetch).toHaveBeenCalledOnce()
})

test('the title answers for the one theme chosen', () => {
  show({ data: threads() })
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
    'One of two domestic abuse worries runs the whole way to better practice; one stops before training',
  )
})

test('with no thread it says why and takes the last filter away', async () => {
  const none = followed({ worries: [], advice: [] })
  show({ data: threads({ ...none, records: { shown: 0, of: 3 }, filteredBy: ['theme'] }) })
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('The golden thread')
  expect(screen.getByText('None of 3 records match what is chosen.')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Remove the theme filter' }))
  expect(state.calls).toEqual([['removeFilter', 'theme']])
})

test('a dataset left out is named, and the reason', () => {
  show({ data: threads({ apart: ['Training'] }) })
  expect(screen.getByText(/Training left out: sample data is never joined to real\./)).toBeVisible()
})

test('links that lead nowhere are listed by dataset, row, column and missing ID', async () => {
  const brokenLinks = [{ dataset: 'recommendations', row: 'R1', column: 'linked_course_ids', missing: 'C9' }]
  show({ data: threads({ brokenLinks }) })
  await userEvent.click(screen.getByRole('button', { name: '1 link leads nowhere' }))
  const list = await screen.findByRole('dialog', { name: 'Links that lead nowhere' })
  expect(
    within(list)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['Recommendations', 'R1', 'Linked course IDs', 'C9'])
})

test('a chosen thread opens by its name in the link, with the figures before and after', async () => {
  show({ data: threads() }, { behind: { visual: panel.id, entries: ['W1'], measure: 'thread' } })
  const story = await screen.findByRole('dialog', { name: 'The risk starts again when a family moves' })
  expect(story).toHaveTextContent('2/8 to 6/8 cases')
  expect(story).toHaveTextContent('More of the cases met the same standard')
  await userEvent.click(within(story).getByRole('button', { name: 'Close' }))
  expect(state.calls).toEqual([['closeBehind']])
})

test('a thread that stops says what is missing', async () => {
  show({ data: threads() }, { behind: { visual: panel.id, entries: ['W2'], measure: 'thread' } })
  const story = await screen.findByRole('dialog', { name: 'Nobody asked' })
  expect(within(story).getByRole('heading', { name: 'No recommendation' })).toBeVisible()
  expect(story).toHaveTextContent('No recommendation names it.')
})

test('in the shareable view few cases are withheld in the story', async () => {
  state.mode = 'shareable'
  show({ data: threads() }, { behind: { visual: panel.id, entries: ['W1'], measure: 'thread' } })
  const story = await screen.findByRole('dialog')
  expect(story).toHaveTextContent('withheld to withheld cases')
  expect(story).not.toHaveTextContent('2/8')
})

test('lines, table and sentences are kept in the link', async () => {
  show({ data: threads() })
  await userEvent.click(screen.getByRole('button', { name: 'Table' }))
  await userEvent.click(screen.getByRole('button', { name: 'Sentences' }))
  expect(state.calls).toEqual([
    ['setVisual', panel.id, { table: true, columns: undefined }],
    ['setVisual', panel.id, { table: undefined, columns: ['sentences'] }],
  ])
})
