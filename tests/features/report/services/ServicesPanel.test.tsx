import '../../../marks/map/leafletInJsdom'
import { FluentProvider, webLightTheme } from '@fluentui/react-components'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { ServicesPanel, type ServicesPanelProps } from '../../../../src/features/report/services/ServicesPanel'
import { placeService, type ServiceRow } from '../../../../src/features/report/services/serviceRow'
import { outlines, places } from '../../../marks/map/geography'

const row = (key: string, cells: Record<string, string>): ServiceRow => ({ key, cells })
const rows = [
  row('hub', {
    service_name: 'Orchard Family Hub',
    function: 'Family hub',
    phone: '01632 960101 or 01632 960102',
    email: 'hub@example.org',
    website: 'https://example.org/hub',
    address_1: 'High Street',
    town: 'Thornbury',
    postcode: 'BS35 2AB',
  }),
  row('talk', { service_name: 'Beacon Talk', website: 'Link', delivery: 'online', phone: '-' }),
  row('refuge', {
    service_name: 'Lantern Refuge',
    address_1: '12 Secret Road',
    postcode: 'BS34 5PF',
    town: 'Patchway',
    latitude: '51.53',
    longitude: '-2.58',
    address_confidential: 'yes',
  }),
  row('play', { service_name: 'Avon Play', postcode: 'BS30', town: 'Warmley' }),
]

const placed = (row: ServiceRow) => placeService(row, places)

type PanelProps = Partial<Pick<ServicesPanelProps, 'total' | 'whyNone' | 'cannotFilter'>> & {
  of?: ServiceRow[]
  onTowns?: (ids: string[]) => void
}

function Panel({ of = rows, onTowns = () => {}, ...given }: PanelProps) {
  const [chosen, setChosen] = useState<string | null>(null)
  return (
    <FluentProvider theme={webLightTheme}>
      <ServicesPanel
        services={of.map(placed)}
        outside={rows.filter((each) => !of.includes(each)).map(placed)}
        total={rows.length}
        townEntries={[
          { id: 'thornbury', label: 'Thornbury', count: 1 },
          { id: '-', label: '', count: 1 },
        ]}
        clusterEntries={[{ id: '4.5', label: '4.5 (Kingswood)', count: 0 }]}
        towns={[]}
        clusters={[]}
        onTowns={onTowns}
        onClusters={() => {}}
        outlines={outlines}
        places={places}
        chosenService={chosen}
        onChooseService={setChosen}
        sample
        {...given}
      />
    </FluentProvider>
  )
}

const list = () => screen.getByRole('grid')
const names = () =>
  within(list())
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent)

test('answers in its title and says what is not on the map and why', async () => {
  render(<Panel />)
  expect(screen.getByRole('heading', { name: '4 early help services; 2 are on the map' })).toBeInTheDocument()
  expect(screen.getByText(/Only services whose place is known are on the map/)).toBeInTheDocument()
  expect(screen.getByText(/^2 of 4 are not on the map:/)).toBeInTheDocument()
  expect(screen.getByText(/1 online, 1 with a withheld address/)).toBeInTheDocument()
  expect(screen.getByTitle(/^Sample data/)).toHaveTextContent('Sample data')
  expect(await screen.findByRole('region', { name: 'Map of 2 services' })).toBeInTheDocument()
})

test('lists every service with links that can be followed, and nothing else as a link', () => {
  render(<Panel />)
  expect(
    within(list())
      .getAllByRole('columnheader')
      .map((cell) => cell.textContent?.replace(' ▲', '')),
  ).toEqual(['Service name', 'Function', 'Contact number', 'Email', 'Website', 'Address', 'Postcode'])
  expect(names()).toEqual(['Avon Play', 'Beacon Talk', 'Lantern Refuge', 'Orchard Family Hub'])
  expect(screen.getByRole('link', { name: '01632 960102' })).toHaveAttribute('href', 'tel:01632960102')
  expect(screen.getByRole('link', { name: 'hub@example.org' })).toHaveAttribute('href', 'mailto:hub@example.org')
  const site = screen.getByRole('link', { name: 'Visit Orchard Family Hub' })
  expect(site).toHaveAttribute('rel', 'noopener noreferrer')
  expect(screen.getAllByRole('link')).toHaveLength(4)
  expect(screen.getByRole('row', { name: 'Beacon Talk – – – Link – –' })).toBeInTheDocument()
})

test('a confidential address stands nowhere', async () => {
  const { container } = render(<Panel />)
  await screen.findByRole('region', { name: /^Map of/ })
  await userEvent.click(screen.getByRole('row', { name: /^Lantern Refuge/ }))
  expect(screen.getByRole('region', { name: 'Chosen service' })).toHaveTextContent('the address is withheld')
  expect(screen.getByRole('row', { name: /^Lantern Refuge.*address withheld –$/ })).toBeInTheDocument()
  expect(container.innerHTML).not.toMatch(/Secret Road|BS34 5PF|51\.53/)
  expect(screen.queryByRole('button', { name: /^Lantern Refuge,/ })).not.toBeInTheDocument()
})

test('lists what does not run, marked, and neither counts nor maps it; a closure for a time is marked and mapped', () => {
  const gone = row('gone', { service_name: 'Gone Hub', postcode: 'BS30', status: 'Defunct' })
  const shut = row('shut', { service_name: 'Shut Hub', postcode: 'BS30', status: 'Temporarily closed' })
  render(<Panel of={[...rows, gone, shut]} total={6} />)
  expect(screen.getByRole('heading', { name: '5 early help services; 3 are on the map' })).toBeInTheDocument()
  expect(screen.getByText(/^3 of 6 are not on the map:/)).toBeInTheDocument()
  expect(screen.getByText(/1 not running/)).toBeInTheDocument()
  expect(names()).toContain('Gone Hub (defunct)')
  expect(names()).toContain('Shut Hub (temporarily closed)')
})

test('lists only what is not on the map when asked, and all again', async () => {
  render(<Panel />)
  await userEvent.click(screen.getByRole('button', { name: 'List them' }))
  expect(names()).toEqual(['Beacon Talk', 'Lantern Refuge'])
  await userEvent.click(screen.getByRole('button', { name: 'List all again' }))
  expect(names()).toHaveLength(4)
})

test('a row finds its service on the map, and a pin finds its row', async () => {
  render(<Panel />)
  const pin = await screen.findByRole('button', { name: /^Avon Play, approximate: within about 1.4 km/ })
  await userEvent.click(screen.getByRole('row', { name: /^Avon Play/ }))
  expect(pin).toHaveAttribute('aria-pressed', 'true')
  expect(screen.getByRole('region', { name: 'Chosen service' })).toHaveTextContent(
    'Approximate: within about 1.4 km, placed by the first half of its postcode',
  )
  await userEvent.click(screen.getByRole('button', { name: /^Orchard Family Hub, approximate/ }))
  expect(screen.getByRole('row', { name: /^Orchard Family Hub/ })).toHaveAttribute('aria-selected', 'true')
  await userEvent.click(screen.getByRole('button', { name: 'Close Orchard Family Hub' }))
  expect(screen.queryByRole('region', { name: 'Chosen service' })).not.toBeInTheDocument()
})

test('sorts by a heading, blanks last either way', async () => {
  render(<Panel />)
  await userEvent.click(screen.getByRole('button', { name: /^Postcode/ }))
  expect(names().slice(0, 2)).toEqual(['Avon Play', 'Orchard Family Hub'])
  await userEvent.click(screen.getByRole('button', { name: /^Postcode/ }))
  expect(names().slice(0, 2)).toEqual(['Orchard Family Hub', 'Avon Play'])
})

test('the slicers pass on what is chosen', async () => {
  const onTowns = vi.fn()
  render(<Panel onTowns={onTowns} />)
  await userEvent.click(screen.getByRole('checkbox', { name: 'Thornbury' }))
  expect(onTowns).toHaveBeenCalledWith(['thornbury'])
})

test('under filters that leave one or none it says so', () => {
  const { rerender } = render(<Panel of={rows.slice(0, 1)} />)
  expect(screen.getByRole('heading', { name: '1 of 4 early help services; it is on the map' })).toBeInTheDocument()
  rerender(<Panel of={[]} />)
  expect(
    screen.getByRole('heading', { name: 'None of 4 early help services match what is chosen' }),
  ).toBeInTheDocument()
  expect(within(list()).getByText('No services match what is chosen')).toBeInTheDocument()
})

test('says why there is none, and what cannot filter it', () => {
  const why = 'No list as early as this quarter; the first is 2024/25 Q3.'
  render(<Panel of={[]} total={0} whyNone={why} cannotFilter={['agency']} />)
  expect(screen.getByRole('heading', { name: 'No early help services to show' })).toBeInTheDocument()
  expect(screen.getByText(/the first is 2024\/25 Q3\./)).toBeInTheDocument()
  expect(screen.getByText(/Agency cannot filter this\./)).toBeInTheDocument()
})
