import { readFileSync } from 'node:fs'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { partnershipSchema } from '../../../../src/core/partnership'
import { emptyView, type View } from '../../../../src/core/view/view'
import { ConflictsPanel } from '../../../../src/features/report/panels/ConflictsPanel'
import { DuePanel } from '../../../../src/features/report/panels/DuePanel'
import { FieldsPanel } from '../../../../src/features/report/panels/FieldsPanel'
import { MovementPanel } from '../../../../src/features/report/panels/MovementPanel'
import { RepeatsPanel } from '../../../../src/features/report/panels/RepeatsPanel'
import { ReviewsPanel } from '../../../../src/features/report/panels/ReviewsPanel'
import { RecommendationDialog } from '../../../../src/features/report/recommendation/RecommendationDialog'
import { item, overdue, trackerOf } from '../../../core/tracker/trackerOf'

const state = vi.hoisted(() => ({ studies: {} as Record<string, object>, view: {} as object, calls: [] as unknown[] }))
vi.mock('../../../../src/state/useStudy', () => ({ useStudy: (kind: string) => state.studies[kind] ?? {} }))
vi.mock('../../../../src/state/useView', () => {
  const actions = ['setVisual', 'openBehind', 'closeBehind', 'removeFilter', 'open', 'goTo'].map((name) => [
    name,
    (...given: unknown[]) => state.calls.push([name, ...given]),
  ])
  return { useView: () => ({ view: state.view, ...Object.fromEntries(actions) }) }
})

const partnership = partnershipSchema.parse(JSON.parse(readFileSync('public/partnership.json', 'utf8')))
const panel = { panel: 'due' as const, id: 'due', name: 'The panel' }
const title = () => screen.getByRole('heading', { level: 2 })

function given(tracker: object, others: Record<string, object> = {}, view: Partial<View> = {}) {
  state.studies = { tracker: { data: tracker }, ...others }
  state.view = { ...emptyView, ...view }
}

beforeEach(() => {
  state.calls.length = 0
})

describe('what is due', () => {
  test('is answered by the title, counted in buckets, and each opens by itself', async () => {
    given(trackerOf([overdue('LATE', 173), item({ id: 'SOON', band: 'within-30', due: 410 })]))
    render(<DuePanel panel={panel} />)
    expect(title()).toHaveTextContent('One is due in the next 30 days; the oldest overdue is 173 days late')
    expect(screen.getByText('2 open recommendations: 1 due within 60 days, 1 within 90')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: /^LATE/ }))
    expect(state.calls).toEqual([['openBehind', { visual: 'recommendation', entries: ['LATE'], measure: 'row' }]])
  })

  test('lists one bucket alone where that is chosen', () => {
    const tracker = trackerOf([overdue('LATE', 173), item({ id: 'SOON', band: 'within-30', due: 410 })])
    given(tracker, {}, { visuals: { due: { columns: ['overdue'] } } })
    render(<DuePanel panel={panel} />)
    expect(screen.getByRole('button', { name: /^9?1 ?Overdue/ })).toHaveAttribute('aria-pressed', 'true')
    expect(screen.queryByRole('button', { name: /^SOON/ })).toBeNull()
  })

  test('says which filter leaves nothing, and takes it away', async () => {
    const records = { shown: 0, of: 9 }
    given(trackerOf([], { records, filteredBy: ['theme'], cannotFilter: ['town'] }))
    render(<DuePanel panel={panel} />)
    expect(screen.getByText('None of 9 records match what is chosen.')).toBeVisible()
    expect(screen.getByText(/Town cannot filter this/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: /^Remove the theme filter$/i }))
    expect(state.calls).toEqual([['removeFilter', 'theme']])
  })

  test('as a table says the same', async () => {
    given(trackerOf([overdue('LATE', 173)]), {}, { visuals: { due: { table: true } } })
    render(<DuePanel panel={panel} />)
    expect(await screen.findByRole('row', { name: /Overdue LATE .*173/ })).toBeVisible()
  })
})

describe('what moved', () => {
  test('is not said where there is no earlier tracker', () => {
    given(trackerOf([item()]), { movement: { data: null } })
    render(<MovementPanel panel={panel} />)
    expect(screen.getByText('There is no earlier tracker to compare with')).toBeVisible()
  })

  test('names both trackers, and does not call what is gone completed', () => {
    const none = { added: [], completed: [], setAside: [], reopened: [], broughtForward: [] }
    const one = { id: 'R9', words: 'Do it', lead: 'GPs', review: '', standing: 'open', due: 500 }
    const slipped = [{ ...one, id: 'R8', was: 400, days: 100 }]
    given(trackerOf([item()]), {
      movement: { data: { ...none, since: 8104, to: 8105, same: 1, gone: [one], slipped } },
    })
    render(<MovementPanel panel={panel} />)
    expect(title()).toHaveTextContent('1 slipped and 1 gone since the tracker of 2026/27 Q1')
    expect(screen.getByRole('button', { name: /^R8 Do it GPs ?100 days later$/ })).toBeVisible()
    expect(screen.getByRole('button', { name: /^R9 Do it GPs ?not in this tracker$/ })).toBeVisible()
  })
})

test('letters that differ stand beside each other in words', () => {
  given(trackerOf([{ ...overdue('LATE', 61), conflict: true, reported: 'Green', derived: 'Red' }]))
  render(<ConflictsPanel panel={panel} />)
  expect(screen.getByText('reported green')).toBeVisible()
  expect(screen.getByText('worked out red: 61 days overdue')).toBeVisible()
  expect(screen.getByText(/^1 of 1 recommendation with two letters/)).toBeVisible()
})

test('what another area learned is marked as learning among repeats', () => {
  const other = item({ id: 'K1', review: 'KBSP', learning: true, counted: false, similar: ['R1'] })
  given(trackerOf([item(), other]))
  render(<RepeatsPanel panel={panel} />)
  expect(title()).toHaveTextContent('“Record both parents” is asked for by 2 reviews')
  expect(screen.getByRole('button', { name: /^K1/ })).toHaveTextContent('Another area, learning only')
})

test('a review not out in time is late, and one that is not out yet says so', () => {
  given(
    trackerOf([
      item({ review: 'Child T', started: 0, published: 390, pace: 'late' }),
      item({ id: 'R2', review: 'Baby M', started: 370, pace: 'under-way' }),
    ]),
  )
  render(<ReviewsPanel panel={panel} />)
  expect(screen.getByText('13 months, late')).toBeVisible()
  expect(screen.getByText('1 month, not published yet')).toBeVisible()
})

test('fields of few rows are counts alone', () => {
  given(trackerOf([item()]))
  render(<FieldsPanel panel={panel} partnership={partnership} />)
  expect(screen.getAllByTitle('Small sample').length).toBeGreaterThan(0)
})

describe('a recommendation by itself', () => {
  const part = item({ id: 'R1A', parent: 'R1', words: 'The first part', counted: false })

  test('shows its parts, and what is not given as such', () => {
    given(trackerOf([item({ progress: 'Begun' }), part]))
    render(<RecommendationDialog id="R1" />)
    expect(screen.getByRole('dialog', { name: 'Record both parents' })).toBeVisible()
    expect(screen.getByText('Begun')).toBeVisible()
    expect(screen.getAllByText('none recorded')).toHaveLength(3)
    expect(screen.getByRole('button', { name: /^R1A The first part/ })).toBeVisible()
  })

  test('that is gone is not said to be completed', () => {
    given(trackerOf([item({ gone: 8104, counted: false })]))
    render(<RecommendationDialog id="R1" />)
    expect(screen.getByText(/^Gone: last in the tracker of 2026\/27 Q1/)).toBeVisible()
  })

  test('that no tracker has is said to be missing', () => {
    given(trackerOf([item()]))
    render(<RecommendationDialog id="NOPE" />)
    expect(screen.getByText(/^No tracker up to .* has NOPE$/)).toBeVisible()
  })
})
