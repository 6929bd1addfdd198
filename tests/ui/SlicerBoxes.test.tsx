import { FluentProvider, webLightTheme } from '@fluentui/react-components'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { SlicerList } from '../../src/ui/SlicerList'
import { box, Held } from './heldSlicer'

describe('a click in a slicer', () => {
  const row = (name: string) => screen.getByText(name)

  test('on a line keeps only that one, and again none', async () => {
    const onChange = vi.fn()
    render(<Held onChange={onChange} start={['bath', 'filton']} />)
    await userEvent.click(row('Filton'))
    await userEvent.click(row('Filton'))
    expect(onChange.mock.calls.flat()).toEqual([['filton'], []])
  })

  test('with Ctrl adds to the others', async () => {
    const user = userEvent.setup()
    const onChange = vi.fn()
    render(<Held onChange={onChange} start={['bath']} />)
    await user.keyboard('{Control>}')
    await user.click(row('Filton'))
    await user.keyboard('{/Control}')
    expect(onChange).toHaveBeenLastCalledWith(['bath', 'filton'])
  })
})

describe('a frozen slicer', () => {
  test('shows what is kept and lets nothing be changed', async () => {
    const onChange = vi.fn()
    render(<Held onChange={onChange} start={['filton']} frozen />)
    await userEvent.click(screen.getByText('Bath'))
    await userEvent.click(box('Bath'))
    await userEvent.click(screen.getByRole('button', { name: 'Clear Town' }))
    expect(onChange).not.toHaveBeenCalled()
    expect(box('Filton')).toBeChecked()
  })

  test('as a dropdown does not open', () => {
    render(<Held form="dropdown" start={['filton']} frozen />)
    expect(screen.getByRole('button', { name: 'Town Filton' })).toBeDisabled()
    expect(screen.queryByRole('button', { name: 'Clear Town' })).not.toBeInTheDocument()
  })
})

describe('the keys of a slicer', () => {
  test('it is one stop of the Tab key, and Home, End and letters move in it', async () => {
    render(<Held />)
    box('Select all').focus()
    await userEvent.keyboard('{End}')
    expect(box('Wickwar')).toHaveFocus()
    await userEvent.keyboard('{Home}fi')
    expect(box('Filton')).toHaveFocus()
    expect(screen.getAllByRole('checkbox').filter((each) => each.tabIndex === 0)).toHaveLength(1)
  })

  test('one letter again goes through what begins with it', async () => {
    render(<Held />)
    box('Select all').focus()
    await userEvent.keyboard('b')
    expect(box('Bath')).toHaveFocus()
    await userEvent.keyboard('b')
    expect(box('Bristol')).toHaveFocus()
  })

  test('Enter keeps only that one, Ctrl and Enter adds', async () => {
    const onChange = vi.fn()
    render(<Held onChange={onChange} start={['bath', 'filton']} />)
    box('Bristol').focus()
    await userEvent.keyboard('{Enter}')
    expect(onChange).toHaveBeenLastCalledWith(['bristol'])
    await userEvent.keyboard('{ArrowDown}{Control>}{Enter}{/Control}')
    expect(onChange).toHaveBeenLastCalledWith(['bristol', 'cadbury-heath'])
  })
})

describe('a slicer of parts within parts', () => {
  const groups = [
    {
      id: 'group health',
      label: 'Health',
      count: 5,
      children: [
        { id: 'gps', label: 'GPs', count: 2 },
        { id: 'sirona', label: 'Sirona', count: 3 },
      ],
    },
    { id: 'police', label: 'Police', count: 4 },
  ]

  test('opens and closes by arrows, and a part says what it is in', async () => {
    render(<Held entries={groups} />)
    expect(screen.queryByRole('checkbox', { name: 'GPs' })).not.toBeInTheDocument()
    box('Health').focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(box('Health')).toHaveAttribute('aria-expanded', 'true')
    expect(box('GPs')).toHaveAccessibleDescription('2, in Health')
    await userEvent.keyboard('{ArrowRight}')
    expect(box('GPs')).toHaveFocus()
    await userEvent.keyboard('{ArrowLeft}')
    expect(box('Health')).toHaveFocus()
    await userEvent.keyboard('{ArrowLeft}')
    expect(screen.queryByRole('checkbox', { name: 'GPs' })).not.toBeInTheDocument()
  })

  test('the whole keeps all its parts, and one taken away leaves it in part', async () => {
    const onChange = vi.fn()
    render(<Held entries={groups} onChange={onChange} />)
    await userEvent.click(box('Health'))
    expect(onChange).toHaveBeenLastCalledWith(['gps', 'sirona'])
    await userEvent.click(screen.getByRole('button', { name: 'Open Health' }))
    await userEvent.click(box('GPs'))
    expect(onChange).toHaveBeenLastCalledWith(['sirona'])
    expect(box('Health')).toBePartiallyChecked()
  })

  test('stands open where a part of it is chosen', () => {
    render(<Held entries={groups} start={['sirona']} />)
    expect(box('Sirona')).toBeChecked()
  })

  test('opens when a part of it is chosen elsewhere, and closes only by hand', () => {
    const list = (chosen: string[]) => (
      <FluentProvider theme={webLightTheme}>
        <SlicerList name="Agency" entries={groups} chosen={chosen} onChange={() => {}} />
      </FluentProvider>
    )
    const { rerender } = render(list([]))
    expect(screen.queryByRole('checkbox', { name: 'GPs' })).not.toBeInTheDocument()
    rerender(list(['gps']))
    expect(box('GPs')).toBeChecked()
    rerender(list([]))
    expect(box('GPs')).not.toBeChecked()
  })
})
