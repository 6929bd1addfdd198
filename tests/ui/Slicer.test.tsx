import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { box, entries, Held } from './heldSlicer'

describe('a slicer laid open', () => {
  test('is a named group with blank first and the counts beside', () => {
    render(<Held />)
    expect(screen.getByRole('group', { name: 'Town' })).toBeInTheDocument()
    const names = screen.getAllByRole('checkbox').map((each) => each.getAttribute('aria-label'))
    expect(names.slice(0, 3)).toEqual([null, '– (blank)', 'Bath'])
    expect(box('– (blank)')).toHaveAccessibleDescription('11')
    expect(box('Bath')).toHaveAccessibleDescription('0')
    expect(box('Bath')).toBeEnabled()
  })

  test('a box adds an entry and takes it away again', async () => {
    const onChange = vi.fn()
    render(<Held onChange={onChange} />)
    await userEvent.click(box('Filton'))
    await userEvent.click(box('– (blank)'))
    await userEvent.click(box('Filton'))
    expect(onChange.mock.calls.flat()).toEqual([['filton'], ['filton', '-'], ['-']])
  })

  test('select all shows a dash while none is chosen, and empties the choice when some are', async () => {
    const onChange = vi.fn()
    render(<Held onChange={onChange} start={['filton']} />)
    expect(box('Select all')).not.toBePartiallyChecked()
    await userEvent.click(box('Select all'))
    expect(onChange).toHaveBeenLastCalledWith([])
    expect(box('Select all')).toBePartiallyChecked()
    await userEvent.click(box('Select all'))
    expect(onChange.mock.lastCall?.[0]).toHaveLength(9)
    expect(box('Select all')).toBeChecked()
  })

  test('the search narrows the entries, and select all then keeps what was found', async () => {
    const onChange = vi.fn()
    render(<Held onChange={onChange} />)
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search town' }), 'BURY')
    expect(screen.getAllByRole('checkbox')).toHaveLength(3)
    await userEvent.click(box('Select all'))
    expect(onChange).toHaveBeenLastCalledWith(['cadbury-heath', 'thornbury'])
  })

  test('the search waits for more than eight entries', () => {
    render(<Held entries={entries.slice(0, 8)} />)
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument()
  })

  test('the eraser empties the choice', async () => {
    const onChange = vi.fn()
    render(<Held onChange={onChange} start={['bath', 'filton']} />)
    await userEvent.click(screen.getByRole('button', { name: 'Clear Town' }))
    expect(onChange).toHaveBeenLastCalledWith([])
  })

  test('arrow keys step from box to box and space ticks', async () => {
    render(<Held />)
    box('Bath').focus()
    await userEvent.keyboard('{ArrowDown}')
    expect(box('Bristol')).toHaveFocus()
    await userEvent.keyboard(' ')
    expect(box('Bristol')).toBeChecked()
    await userEvent.keyboard('{ArrowUp}{ArrowUp}')
    expect(box('– (blank)')).toHaveFocus()
  })

  test('a single choice replaces the one before', async () => {
    const onChange = vi.fn()
    render(<Held onChange={onChange} single />)
    await userEvent.click(box('Bath'))
    await userEvent.click(box('Filton'))
    expect(onChange).toHaveBeenLastCalledWith(['filton'])
    expect(screen.queryByRole('checkbox', { name: 'Select all' })).not.toBeInTheDocument()
  })

  test('a long list draws only what is in view', () => {
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(300)
    const many = Array.from({ length: 500 }, (_, place) => ({ id: `a${place}`, label: `Agency ${place}` }))
    render(<Held entries={many} />)
    const drawn = screen.getAllByRole('checkbox').length
    expect(drawn).toBeGreaterThan(5)
    expect(drawn).toBeLessThan(80)
  })
})

describe('a slicer as a dropdown', () => {
  test.each([
    [[], 'Town All 9'],
    [['filton'], 'Town Filton'],
    [['-'], 'Town – (blank)'],
    [['filton', 'bath'], 'Town 2 of 9'],
  ])('with %j chosen reads %s', (start, words) => {
    render(<Held form="dropdown" start={start} />)
    expect(screen.getByRole('button', { name: words })).toBeInTheDocument()
    expect(screen.queryAllByRole('button', { name: 'Clear Town' })).toHaveLength(start.length > 0 ? 1 : 0)
  })

  test('opens the list, and Escape closes it', async () => {
    render(<Held form="dropdown" />)
    const button = screen.getByRole('button', { name: 'Town All 9' })
    await userEvent.click(button)
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Filton' }))
    expect(button).toHaveTextContent('Town Filton')
    // jsdom lays nothing out, so the popover's own care for the focus is left to the journeys.
    box('Filton').focus()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('checkbox')).not.toBeInTheDocument())
  })
})
