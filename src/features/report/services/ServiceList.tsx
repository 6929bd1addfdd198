import { LockClosedRegular } from '@fluentui/react-icons'
import { useMemo, useState } from 'react'
import { DataTable } from '../../../ui/DataTable'
import type { CellContext, DataColumn, DataRow, Sort } from '../../../ui/dataTableProps'
import { usePrinting } from '../../../ui/usePrinting'
import { ContactLinks } from './ContactLinks'
import { emailsOf, phonesOf, websiteOf } from './contacts'
import styles from './ServicesPanel.module.css'
import { cellOf, nameWords, type PlacedService } from './serviceRow'

interface ListedService extends DataRow {
  service: PlacedService
}

interface ServiceListProps {
  services: readonly PlacedService[]
  /** Room for whole addresses of mailboxes. */
  wide: boolean
  caption: string
  chosen: string | null
  onChoose: (key: string | null) => void
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
      <span className={styles.oneLine}>
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

const wideWidths: Readonly<Record<string, number>> = { function: 150, phone: 120, email: 170, address_1: 140 }
const wideColumns = columns.map((column) => ({ ...column, width: wideWidths[column.id] ?? column.width ?? 0 }))

/** Every service, on the map or not, with how to reach it. */
export function ServiceList({ services, wide, caption, chosen, onChoose }: ServiceListProps) {
  const printing = usePrinting()
  const [sort, setSort] = useState<Sort>([{ column: 'service_name', descending: false }])
  const rows = useMemo(() => sorted(services, sort).map(listed), [services, sort])
  return (
    <DataTable
      caption={caption}
      columns={wide || printing ? wideColumns : columns}
      rows={rows}
      total={rows.length}
      sort={sort}
      onSort={setSort}
      chosenKey={chosen}
      onChoose={onChoose}
      accent="gold"
      fill
      empty="No services match what is chosen"
      cards={({ key, service }, isChosen) => (
        <div className={styles.cardRow}>
          <button
            type="button"
            className={styles.cardName}
            aria-pressed={isChosen}
            onClick={() => onChoose(isChosen ? null : key)}
          >
            <strong>{nameWords(service)}</strong>
            <span>{cellOf(service, 'function') || '–'}</span>
          </button>
          <span className={styles.cardReach}>
            <span>
              <ContactLinks contacts={phonesOf(cellOf(service, 'phone'))} />
            </span>
            <span>{service.withheld ? 'address withheld' : cellOf(service, 'postcode') || '–'}</span>
          </span>
        </div>
      )}
    />
  )
}

const listed = (service: PlacedService): ListedService => ({
  key: service.key,
  cells: columns.map((column) => cellOf(service, column.id)),
  service,
})

const inOrder = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' })

/** By the text of a column, blanks last either way. */
function sorted(services: readonly PlacedService[], [by]: Sort): readonly PlacedService[] {
  if (!by) return services
  const way = by.descending ? -1 : 1
  return services.toSorted((a, b) => {
    const [left, right] = [cellOf(a, by.column), cellOf(b, by.column)]
    if (left === '' || right === '') return Number(left === '') - Number(right === '')
    return way * inOrder.compare(left, right)
  })
}
