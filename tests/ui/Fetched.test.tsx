import { render, screen } from '@testing-library/react'
import { lazy } from 'react'
import { expect, test, vi } from 'vitest'
import { Fetched } from '../../src/ui/Fetched'

test('a part that does not come is said to be missing, and what is around it stands', async () => {
  const silenced = vi.spyOn(console, 'error').mockImplementation(() => {})
  const Missing = lazy(() => Promise.reject<{ default: () => null }>(new TypeError('Failed to fetch')))
  render(
    <>
      <p>the numbers</p>
      <Fetched of="The list of rows" waiting={<p>waiting</p>}>
        <Missing />
      </Fetched>
    </>,
  )
  expect(screen.getByText('waiting')).toBeVisible()
  expect(await screen.findByRole('alert')).toHaveTextContent('The list of rows could not be fetched')
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible()
  expect(screen.getByText('the numbers')).toBeVisible()
  silenced.mockRestore()
})
