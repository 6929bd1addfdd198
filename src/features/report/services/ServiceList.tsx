import { LockClosedRegular } from '@fluentui/react-icons'
import { useMemo, useState } from 'react'
import { distanceTo, type Origin, shortDistance } from '../../../core/place/near'
import { DataTable } from '../../../ui/DataTable'
import type { CellContext, DataColumn, DataRow, Sort } from '../../../ui/dataTableProps'
import { usePrinting } from '../../../ui/usePrinting'
import { ContactLinks } from './ContactLinks'
import type { Check } from './checkOf'
import { emailsOf, phonesOf, websiteOf } from './contacts'
import styles from './ServicesPanel.module.css'
import { cellOf, nameWords, type PlacedService } from './serviceRow'

interface ListedService extends DataRow {
  service: PlacedService
}

interface ServiceListProps {
  services: readonly PlacedService[]
  caption: string
  chosen: string | null
  onChoose: (key: string | null) => void
  /** What only the page of services has: distances and how fresh each entry is. */
  more?: ListMore
}

export interface ListMore {
  /** Where distances are measured from; null leaves their column out. */
  origin: Origin | null
  checkOf: (service: PlacedService) => Check
}

type Cell = CellContext<ListedService>

const columns: readonly DataColumn<ListedService>[] = [
  {
    id: 'service_name',
    label: 'Service name',
    kind: 'text',
    width: 130,
    render: ({ row }: Cell) => nameWords(row.service),
  },
  { id: 'function', label: 'Function', kind: 'text', width: 104 },
  {
    id: 'phone',
    label: 'Contact number',
    kind: 'phone',
    width: 102,
    render: ({ text, active }: Cell) => <ContactLinks contacts={phonesOf(text)} active={active} />,
  },
  {
    id: 'email',
    label: 'Email',
    kind: 'email',
    width: 76,
    render: ({ text, active }: Cell) => (
      <span className={styles.oneLine} title={text}>
        <ContactLinks contacts={emailsOf(text)} active={active} />
      </span>
    ),
  },
  {
    id: 'website',
    label: 'Website',
    kind: 'link',
    width: 60,
    render: ({ text, active, row }: Cell) => {
      const site = websiteOf(text)
      return <ContactLinks contacts={site ? [site] : []} of={row.service.name} active={active} />
    },
  },
  {
    id: 'address_1',
    label: 'Address',
    kind: 'text',
    width: 108,
    render: ({ text, row }: Cell) =>
      row.service.withheld ? (
        <>
          <LockClosedRegular aria-hidden="true" className={styles.lock ?? ''} /> address withheld
        </>
      ) : (
        text || '–'
      ),
  },
  { id: 'postcode', label: 'Postcode', kind: 'postcode', width: 74 },
]

const wideWidths: Readonly<Record<string, number>> = {
  service_name: 158,
  function: 118,
  phone: 104,
  email: 170,
  address_1: 124,
}
const wideColumns = columns.map((column) => ({ ...column, width: wideWidths[column.id] ?? column.width ?? 0 }))

function moreColumns({ origin, checkOf }: ListMore): readonly DataColumn<ListedService>[] {
  const distance: DataColumn<ListedService> = {
    id: 'distance',
    label: 'Distance',
    kind: 'number',
    width: 92,
    render: ({ row }) => {
      const found = origin && distanceTo(origin, row.service.located)
      return found ? shortDistance(found) : '–'
    },
  }
  const checked: DataColumn<ListedService> = {
    id: 'assured_date',
    label: 'Checked',
    kind: 'text',
    width: 104,
    render: ({ row }) => {
      const { letter, short } = checkOf(row.service)
      return letter === 'C' ? short : <CheckFlag letter={letter} words={short} />
    },
  }
  return origin ? [distance, checked] : [checked]
}

/** `D 7 months`: a check is due, or late. */
function CheckFlag({ letter, words }: { letter: 'D' | 'L'; words: string }) {
  return (
    <span className={styles.flag} data-letter={letter} title={letter === 'D' ? 'A check is due' : 'The check is late'}>
      <b>{letter}</b> {words}
    </span>
  )
}

/** Every service, on the map or not, with how to reach it. */
export function ServiceList({ services, caption, chosen, onChoose, more }: ServiceListProps) {
  const printing = usePrinting()
  const origin = more?.origin ?? null
  const [picked, setPicked] = useState<Sort | null>(null)
  const usual = origin ? nearestFirst : byName
  const gone = picked?.some(({ column }) => column === 'distance') && !origin
  const sort = picked && !gone ? picked : usual
  const rows = useMemo(() => sorted(services, sort, origin).map(listed), [services, sort, origin])
  const shown = useMemo(
    () => (more ? [...wideColumns, ...moreColumns(more)] : printing ? wideColumns : columns),
    [more, printing],
  )
  return (
    <DataTable
      caption={caption}
      columns={shown}
      rows={rows}
      total={rows.length}
      sort={sort}
      onSort={setPicked}
      chosenKey={chosen}
      onChoose={onChoose}
      accent="gold"
      fill
      empty="No services match what is chosen"
      cards={({ key, service }, isChosen) => (
        <ServiceCardRow {...{ service, origin, isChosen }} onChoose={() => onChoose(isChosen ? null : key)} />
      )}
    />
  )
}

interface ServiceCardRowProps {
  service: PlacedService
  origin: Origin | null
  isChosen: boolean
  onChoose: () => void
}

/** A service where there is no room for columns: its name opens it, its number calls. */
function ServiceCardRow({ service, origin, isChosen, onChoose }: ServiceCardRowProps) {
  const distance = origin && distanceTo(origin, service.located)
  const where = service.withheld ? 'address withheld' : cellOf(service, 'postcode') || '–'
  return (
    <div className={styles.cardRow}>
      <button type="button" className={styles.cardName} aria-pressed={isChosen} onClick={onChoose}>
        <strong>{nameWords(service)}</strong>
        <span>{cellOf(service, 'function') || '–'}</span>
      </button>
      <span className={styles.cardReach}>
        <span>
          <ContactLinks contacts={phonesOf(cellOf(service, 'phone'))} />
        </span>
        <span>{distance ? shortDistance(distance) : where}</span>
      </span>
    </div>
  )
}

const byName: Sort = [{ column: 'service_name', descending: false }]
const nearestFirst: Sort = [{ column: 'distance', descending: false }]

const listed = (service: PlacedService): ListedService => ({
  key: service.key,
  cells: columns.map((column) => cellOf(service, column.id)),
  service,
})

const inOrder = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' })

/** By a column, or by how far off, blanks last either way. What is on no map has no distance. */
function sorted(services: readonly PlacedService[], [by]: Sort, origin: Origin | null): readonly PlacedService[] {
  if (!by) return services
  const way = by.descending ? -1 : 1
  if (by.column === 'distance') {
    const far = new Map(
      services.map((service) => [service, origin && (distanceTo(origin, service.located)?.metres ?? null)]),
    )
    return services.toSorted((a, b) => {
      const [left, right] = [far.get(a) ?? null, far.get(b) ?? null]
      if (left === null || right === null) return Number(left === null) - Number(right === null)
      return way * (left - right)
    })
  }
  return services
    .map((service) => ({ service, words: cellOf(service, by.column) }))
    .sort((a, b) => {
      if (a.words === '' || b.words === '') return Number(a.words === '') - Number(b.words === '')
      return way * inOrder.compare(a.words, b.words)
    })
    .map(({ service }) => service)
}
