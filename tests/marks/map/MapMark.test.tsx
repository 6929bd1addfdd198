import './leafletInJsdom'
import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode, useState } from 'react'
import { expect, test, vi } from 'vitest'
import type { LocatedService } from '../../../src/marks/map/locatedService'
import { MapMark, type MapNarrowing } from '../../../src/marks/map/MapMark'
import { outlines, serviceAt, towns } from './geography'

const points = [
  serviceAt('Orchard Hub', 'Thornbury', { precision: 'exact', within: 0 }),
  serviceAt('Beacon Talk', 'Kingswood'),
  serviceAt('Lantern Play', 'Kingswood'),
  serviceAt('Severn Youth', 'Wickwar', { precision: 'outcode', within: 1427 }),
]

function Held({
  of = points,
  onChoose = () => {},
}: {
  of?: LocatedService[]
  onChoose?: (key: string | null) => void
}) {
  const [chosen, setChosen] = useState<string | null>(null)
  const choose = (key: string | null) => {
    setChosen(key)
    onChoose(key)
  }
  return (
    <StrictMode>
      <MapMark outlines={outlines} towns={towns} points={of} chosen={chosen} onChoose={choose} />
    </StrictMode>
  )
}

test('names itself, its marks and how exact each is, and always shows where the outlines come from', () => {
  render(<Held />)
  const map = screen.getByRole('region', { name: 'Map of 4 services' })
  expect(map).toHaveAccessibleDescription(/list holds the same services/)
  expect(within(map).getByRole('button', { name: 'Orchard Hub, exact position' })).toBeInTheDocument()
  expect(
    within(map).getByRole('button', { name: 'Severn Youth, approximate: within about 1.4 km' }),
  ).toBeInTheDocument()
  expect(within(map).getByRole('button', { name: '2 services near Kingswood' })).toBeInTheDocument()
  expect(within(map).getByText(/Crown copyright and database right 2025, OGL v3\.0/)).toBeInTheDocument()
})

test('draws nothing from a string and asks for no picture', () => {
  const { container } = render(<Held />)
  expect(container.querySelectorAll('img')).toHaveLength(0)
  expect(container.querySelectorAll('path').length).toBeGreaterThan(25)
})

test('a pin chooses its service, and lets go of it when pressed again', async () => {
  const onChoose = vi.fn()
  render(<Held onChoose={onChoose} />)
  const pin = screen.getByRole('button', { name: /^Orchard Hub/ })
  await userEvent.click(pin)
  expect(pin).toHaveAttribute('aria-pressed', 'true')
  await userEvent.click(pin)
  expect(onChoose.mock.calls).toEqual([['Orchard Hub'], [null]])
})

test('services on one point fan out, each to be chosen, and fold again', async () => {
  render(<Held />)
  await userEvent.click(screen.getByRole('button', { name: '2 services near Kingswood' }))
  const disc = screen.getByRole('button', { name: '2 services near Kingswood' })
  expect(disc).toHaveAttribute('aria-expanded', 'true')
  await userEvent.click(screen.getByRole('button', { name: /^Lantern Play/ }))
  expect(screen.getByRole('button', { name: /^Lantern Play/ })).toHaveAttribute('aria-pressed', 'true')
  await userEvent.click(disc)
  expect(screen.queryByRole('button', { name: /^Beacon Talk, approx/ })).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '2 services near Kingswood' })).not.toBeInTheDocument()
})

test('one tab stop holds the marks; arrow keys move among them and Enter chooses', async () => {
  const onChoose = vi.fn()
  render(<Held onChoose={onChoose} />)
  const marks = screen.getAllByRole('button').filter((button) => button.hasAttribute('title'))
  expect(marks.filter((mark) => mark.tabIndex === 0)).toHaveLength(1)
  screen.getByRole('button', { name: /^Orchard Hub/ }).focus()
  await userEvent.keyboard('{ArrowRight}')
  expect(screen.getByRole('button', { name: /^Severn Youth/ })).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}')
  expect(screen.getByRole('button', { name: /near Kingswood/ })).toHaveFocus()
  await userEvent.keyboard('{ArrowUp}{Enter}')
  expect(onChoose).toHaveBeenCalledOnce()
  await userEvent.keyboard('{Escape}')
  expect(onChoose).toHaveBeenLastCalledWith(null)
})

test('what is outside the filter is drawn but cannot be chosen, and the key says so', () => {
  render(<Held of={points.map((point) => ({ ...point, inFilter: point.name === 'Orchard Hub' }))} />)
  expect(screen.getByRole('region', { name: 'Map of 1 service' })).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /^Severn Youth/ })).not.toBeInTheDocument()
  expect(screen.getByRole('list', { name: 'Key' })).toHaveTextContent('outside the filter')
})

test('a map of nothing still stands', () => {
  render(<Held of={[]} />)
  expect(screen.getByRole('region', { name: 'Map of 0 services' })).toBeInTheDocument()
})

function Narrowed() {
  const [chosen, setChosen] = useState<string | null>(null)
  const [box, setBox] = useState<MapNarrowing['box']>(null)
  const [marked, setMarked] = useState<MapNarrowing['marked']>(null)
  return (
    <>
      <output>{[box ? 'in view' : '', marked?.words ?? ''].filter(Boolean).join('; ') || 'nothing'}</output>
      <MapMark
        {...{ outlines, towns, points, chosen }}
        onChoose={setChosen}
        narrowing={{ box, onBox: setBox, marked, onMark: setMarked }}
        placedBy="Positions from postcode sectors"
      />
    </>
  )
}

test('a cluster of pins marks its services as it opens, and lets go of them as it folds or on Escape', async () => {
  render(<Narrowed />)
  const disc = () => screen.getByRole('button', { name: '2 services near Kingswood' })
  await userEvent.click(disc())
  expect(screen.getByRole('status')).toHaveTextContent('2 services near Kingswood')
  await userEvent.click(disc())
  expect(screen.getByRole('status')).toHaveTextContent('nothing')
  await userEvent.click(disc())
  await userEvent.keyboard('{Escape}')
  expect(screen.getByRole('status')).toHaveTextContent('nothing')
})

test('keeps to what it shows when asked, and lets go again', async () => {
  render(<Narrowed />)
  const keep = screen.getByRole('button', { name: 'Only what is on the map' })
  await userEvent.click(keep)
  expect(screen.getByRole('status')).toHaveTextContent('in view')
  expect(keep).toHaveAttribute('aria-pressed', 'true')
  await userEvent.click(keep)
  expect(screen.getByRole('status')).toHaveTextContent('nothing')
})

test('a line drawn round services marks them; one that goes round nothing is no line', async () => {
  const { container } = render(<Narrowed />)
  await userEvent.click(screen.getByRole('button', { name: 'Draw round services' }))
  const over = container.querySelector('svg:has(> polygon)')
  if (!over) throw new Error('There is nothing to draw on.')
  const corners = [
    [1, 1],
    [639, 1],
    [639, 419],
    [1, 419],
  ] as const
  for (const [at, [clientX, clientY]] of corners.entries()) {
    fireEvent(over, new MouseEvent(at === 0 ? 'pointerdown' : 'pointermove', { clientX, clientY, bubbles: true }))
  }
  fireEvent(over, new MouseEvent('pointerup', { bubbles: true }))
  expect(screen.getByRole('status')).toHaveTextContent('4 services drawn round on the map')
  expect(screen.getByRole('button', { name: 'Draw round services' })).toHaveAttribute('aria-pressed', 'false')
})

test('says what places its pins beside where its outlines come from', () => {
  render(<Narrowed />)
  expect(screen.getByText(/Crown copyright.*Positions from postcode sectors/)).toBeInTheDocument()
})
