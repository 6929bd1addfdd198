import { FluentProvider, webLightTheme } from '@fluentui/react-components'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { Slicer, type SlicerProps } from '../../src/ui/Slicer'
import { SlicerList } from '../../src/ui/SlicerList'

const towns = ['Bath', 'Bristol', 'Cadbury Heath', 'Filton', 'Kingswood', 'Patchway', 'Thornbury', 'Wickwar']
const entries = [
  ...towns.map((label, place) => ({ id: label.toLowerCase().replace(' ', '-'), label, count: place })),
  { id: '-', label: '', count: 11 },
]

type HeldProps = Partial<SlicerProps> & { start?: string[]; form?: 'list' | 'dropdown' }

function Held({ onChange = () => {}, start = [], form = 'list', ...props }: HeldProps) {
  const Form = form === 'list' ? SlicerList : Slicer
  const [chosen, setChosen] = useState<readonly string[]>(start)
  const change = (ids: string[]) => {
    setChosen(ids)
    onChange(ids)
  }
  return (
    <FluentProvider theme={webLightTheme}>
      <Form name="Town" entries={entries} {...props} chosen={chosen} onChange={change} />
    </FluentProvider>
  )
}

const box = (name: string) => screen.getByRole('checkbox', { name })

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
