import { screen, waitFor } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { memoryLibrary } from '../../../src/io/library/memoryLibrary'
import { site } from '../../state/openState'
import { brokenSample, csv, openWizard } from './openWizard'

vi.mock('../../../src/state/useView', () => ({ useView: () => ({ hrefOf: (page: string) => `#/${page}` }) }))

beforeAll(() => site.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 21, 9, 30) }))
afterEach(() => {
  vi.useRealTimers()
  site.resetHandlers()
})
afterAll(() => site.close())

const heads = 'Agency,Course title,Theme,Session date,Booked,Attended'
const focused = () => document.activeElement

test('a cell is corrected in place, the place is kept, and the next cell takes the focus', async () => {
  const { choose, toColumns, toCheck, rule, click, sum, user } = openWizard()
  await choose(
    csv(
      'wrong.csv',
      heads,
      'Police,A,Domestic abuse,31/06/2026,20,18',
      'Police,B,Domestic abuse,ten,20,18',
      'Police,C,Domestic abuse,30/02/2026,20,18',
    ),
  )
  await toColumns()
  await toCheck()
  expect(focused()).toHaveAccessibleName('3 rows are refused.')
  await rule('Not a real date')
  expect(screen.getByRole('heading', { name: 'Line 2, Session date' })).toBeInTheDocument()
  await click('Next cell')
  const box = screen.getByRole('textbox', { name: 'Session date on line 4' })
  expect(box).toHaveValue('30/02/2026')
  await user.clear(box)
  await user.type(box, '28/02/2026{Enter}')
  await waitFor(async () => expect(await sum()).toEqual([3, 1, 2, 0, 0]))
  expect(screen.getByRole('heading', { name: 'Line 2, Session date' })).toHaveFocus()
  expect(screen.getByRole('region', { name: '1 change of yours' })).toHaveTextContent(
    'Line 4, Session date: 28/02/2026',
  )
  await click('Undo line 4, Session date')
  await waitFor(async () => expect(await sum()).toEqual([3, 0, 3, 0, 0]))
})

test('what stands in several cells is mended in all of them at once', async () => {
  const { choose, toColumns, toCheck, sum, user } = openWizard()
  const line = (course: string) => `Police,${course},Domestic abuse,01/07/2026,about ten,8`
  await choose(csv('ten.csv', heads, line('A'), line('B'), line('C')))
  await toColumns()
  await toCheck()
  expect(screen.getByRole('checkbox', { name: 'And the 2 others that say the same' })).toBeChecked()
  const box = screen.getByRole('textbox', { name: 'Booked on line 2' })
  await user.clear(box)
  await user.type(box, '10{Enter}')
  await waitFor(async () => expect(await sum()).toEqual([3, 3, 0, 0, 0]))
})

test('a value not seen before is answered once, and not asked again of the next file', async () => {
  const store = memoryLibrary()
  const { choose, toColumns, toCheck, toEffect, click } = openWizard({ store })
  const file = (name: string, course: string) => csv(name, heads, `Sironna,${course},Dadz,01/07/2026,20,18`)
  await choose(file('first.csv', 'A'))
  await toColumns()
  await toCheck()
  expect(screen.getByRole('button', { name: 'Next: see the effect' })).toHaveAccessibleDescription(
    'Answer 2 values first.',
  )
  expect(screen.getByRole('combobox', { name: 'Known value for Sironna' })).toHaveDisplayValue('Sirona')
  await click('Use Sirona for Sironna')
  await click('Keep as written: Dadz')
  await screen.findByRole('heading', { name: '2 values answered by you' })
  await toEffect()
  await click('Load the 1 row')
  await click('Done')
  await choose(file('second.csv', 'B'))
  await toColumns()
  await toCheck()
  expect(screen.getByRole('heading', { name: '2 values answered by you' })).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Next: see the effect' })).not.toHaveAttribute('aria-disabled', 'true')
})

test('personal data is masked and holds the file until the reader chooses', async () => {
  const { choose, toColumns, toCheck, click, sum } = openWizard()
  await choose(brokenSample('R80'))
  await toColumns()
  await toCheck()
  expect(focused()).toHaveAccessibleName('One thing stops this file loading.')
  expect(document.body).toHaveTextContent('943 *** ****')
  expect(document.body).not.toHaveTextContent('943 476 5919')
  expect(screen.getByRole('button', { name: 'Next: see the effect' })).toHaveAccessibleDescription(
    'Answer the personal data first.',
  )
  await click('Do this')
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Next: see the effect' })).not.toHaveAttribute('aria-disabled', 'true'),
  )
  expect(await sum()).toEqual([2, 2, 0, 0, 0])
  expect(screen.getByRole('region', { name: '1 change of yours' })).toHaveTextContent('Notes is left out')
})
