import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { Acronyms } from '../../src/ui/Acronyms'
import { AcronymsContext } from '../../src/ui/acronymsContext'

const known = [{ term: 'MARAC', expansion: 'Multi Agency Risk Assessment Conference' }]
const draw = (quiet: boolean) =>
  render(
    <AcronymsContext value={known}>
      <h2>
        <Acronyms text="Transfers from MARAC to MARAC" quiet={quiet} />
      </h2>
    </AcronymsContext>,
  )
const said = 'Multi Agency Risk Assessment Conference'

describe('an abbreviation', () => {
  test('leaves its heading the name it had, and is explained once', () => {
    draw(false)
    expect(screen.getByRole('heading', { name: 'Transfers from MARAC to MARAC' })).toBeVisible()
    expect(screen.getAllByText('MARAC', { selector: 'abbr' })).toHaveLength(1)
  })

  test('is explained on focus, until Escape', async () => {
    const user = userEvent.setup()
    draw(false)
    await user.tab()
    expect(document.activeElement).toHaveTextContent('MARAC')
    expect(document.activeElement).toHaveAccessibleDescription(said)
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('tooltip')).toBeNull()
    expect(document.activeElement).toHaveTextContent('MARAC')
  })

  test('is explained under the pointer, and what is said can be pointed at', async () => {
    const user = userEvent.setup()
    draw(false)
    await user.hover(screen.getByText('MARAC', { selector: 'abbr' }))
    await user.hover(screen.getByRole('tooltip'))
    expect(screen.getByRole('tooltip')).toHaveTextContent(said)
    await user.unhover(screen.getByRole('tooltip'))
    await expect.poll(() => screen.queryByRole('tooltip')).toBeNull()
  })

  test('in a table is no tab stop', async () => {
    const user = userEvent.setup()
    draw(true)
    expect(screen.getByTitle(said)).toHaveTextContent('MARAC')
    await user.tab()
    expect(document.body).toHaveFocus()
  })
})
