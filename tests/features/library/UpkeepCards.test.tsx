import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Completeness, FieldFilled } from '../../../src/core/upkeep/completeness'
import type { ServiceUpkeep } from '../../../src/core/upkeep/serviceUpkeep'
import { CompletenessCard } from '../../../src/features/library/CompletenessCard'
import { ServicesUpkeepCard } from '../../../src/features/library/ServicesUpkeepCard'
import { saveFile } from '../../../src/io/files'
import { partnership } from '../../golden/sampleEngine'

vi.mock('../../../src/io/files', () => ({ saveFile: vi.fn() }))
const saved = vi.mocked(saveFile)
beforeEach(() => saved.mockClear())

const { limits } = partnership
const field = (column: string, rank: FieldFilled['rank'], filled: number, more: Partial<FieldFilled> = {}) => ({
  column,
  label: column,
  rank,
  filled,
  missing: false,
  blankIs: null,
  ...more,
})
const tracker: Completeness = [
  {
    dataset: 'recommendations',
    label: 'Recommendations',
    noun: ['recommendation', 'recommendations'],
    rows: 20,
    sample: false,
    fields: [
      field('Reference', 'needed', 20),
      field('Due date', 'first', 18),
      field('Evidence', 'first', 4),
      field('Subgroup', 'rest', 0),
      field('Learning', 'rest', 0, { missing: true }),
      field('Area', 'rest', 20, { blankIs: 'Own' }),
    ],
  },
]
const rowOf = (name: RegExp) => screen.getByRole('row', { name, hidden: true })

test('the title names the field of those looked at first that is filled in least, with its counts', () => {
  render(<CompletenessCard found={tracker} smallSample={10} />)
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
    'Evidence is filled in on 4 of 20 recommendations, the least of the fields looked at first',
  )
  expect(rowOf(/^Due date/)).toHaveTextContent('90% 18/20')
})

test('what is low, empty or absent says so in words; what cannot be known gives no share', () => {
  render(<CompletenessCard found={tracker} smallSample={10} />)
  expect(rowOf(/^Evidence/)).toHaveTextContent('20% 4/20Low')
  expect(rowOf(/^Subgroup/)).toHaveTextContent('0% 0/20Empty')
  expect(rowOf(/^Learning/)).toHaveTextContent(/^Learning\s*Not in the file$/)
  expect(rowOf(/^Area/)).toHaveTextContent(/^Area\s*A blank is read as Own$/)
})

test('a share of few rows is its counts alone', () => {
  render(<CompletenessCard found={tracker} smallSample={21} />)
  expect(rowOf(/^Due date/)).toHaveTextContent('S 18/20')
  expect(rowOf(/^Due date/)).not.toHaveTextContent('%')
})

test('every field leaves the page as one CSV', async () => {
  render(<CompletenessCard found={tracker} smallSample={10} />)
  await userEvent.click(screen.getByRole('button', { name: 'Every field (CSV)' }))
  const [name, text] = saved.mock.calls[0] ?? []
  expect(name).toBe('fields-filled-in.csv')
  expect(String(text).trim().split('\r\n').slice(1)).toEqual([
    'Recommendations,Reference,Reference,Needed,20,20,1,',
    'Recommendations,Due date,Due date,Looked at first,18,20,0.9,',
    'Recommendations,Evidence,Evidence,Looked at first,4,20,0.2,Low',
    'Recommendations,Subgroup,Subgroup,,0,20,0,Empty',
    'Recommendations,Learning,Learning,,0,20,0,Not in the file',
    'Recommendations,Area,Area,,,20,,A blank is read as Own',
  ])
})

const services: ServiceUpkeep = {
  services: [
    { key: 'a', name: 'Never', checked: null, stale: true, off: null },
    { key: 'b', name: 'Late', checked: 20000, stale: true, off: 'unknown-postcode' },
    { key: 'c', name: 'Refuge', checked: 20400, stale: false, off: 'withheld' },
  ],
  of: 9,
  asAt: 20410,
  sample: false,
}

test('each service says why it is listed, and the title counts both', () => {
  render(<ServicesUpkeepCard found={services} limits={limits} />)
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
    '2 of 9 services are not checked for 180 days, and 2 are not on the map',
  )
  expect(rowOf(/^Never/)).toHaveTextContent('No check on recordOn the map')
  expect(rowOf(/^Late/)).toHaveTextContent(
    'Check late: last checked 13 months ago (4 October 2024)Not on the map: its postcode is outside the area and its town is not known',
  )
  expect(rowOf(/^Refuge/)).toHaveTextContent(
    'Checked 10 days ago (8 November 2025)Not on the map: the address is withheld',
  )
})

test('the list narrows to one reason, and its CSV is always whole', async () => {
  render(<ServicesUpkeepCard found={services} limits={limits} />)
  await userEvent.click(screen.getByRole('button', { name: 'Check due 2' }))
  expect(screen.getByRole('button', { name: 'Check due 2' })).toHaveAttribute('aria-pressed', 'true')
  const list = screen.getByRole('region', { name: 'Services to look at' })
  expect(
    within(list)
      .getAllByRole('rowheader')
      .map((cell) => cell.textContent),
  ).toEqual(['Never', 'Late'])
  await userEvent.click(screen.getByRole('button', { name: 'The whole list (CSV)' }))
  expect(String(saved.mock.calls[0]?.[1]).trim().split('\r\n')).toHaveLength(4)
})

test('where nothing is due the title says that every service is in order', () => {
  render(<ServicesUpkeepCard found={{ ...services, services: [] }} limits={limits} />)
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
    'Every service is checked within 180 days and on the map',
  )
})
