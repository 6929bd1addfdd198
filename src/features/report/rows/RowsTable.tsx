import { ArrowDownloadRegular, CopyRegular, TableSettingsRegular } from '@fluentui/react-icons'
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react'
import type { Dataset } from '../../../core/dataset/define'
import type { RowsQuery } from '../../../core/query/query'
import { filterWords } from '../../../core/text/caveatWords'
import { formatNumber, plural } from '../../../core/text/format'
import { useMode } from '../../../state/useMode'
import { useRowsFile } from '../../../state/useRowsFile'
import { useSelection } from '../../../state/useSelection'
import { useView } from '../../../state/useView'
import { DataTable } from '../../../ui/DataTable'
import type { DataRow, Sort } from '../../../ui/dataTableProps'
import { ErrorState } from '../../../ui/ErrorState'
import { SampleMark } from '../../../ui/SampleMark'
import { Skeleton } from '../../../ui/Skeleton'
import { CellButton } from './CellButton'
import { ColumnChoice } from './ColumnChoice'
import { chosenColumns, listColumns } from './listColumns'
import { RowDetails } from './RowDetails'
import styles from './RowsTable.module.css'
import { useListedRows } from './useListedRows'

interface RowsTableProps {
  /** The id under which the link keeps how the list is set. */
  list: string
  dataset: Dataset
  /** Columns shown first. */
  columns: readonly string[]
  /** What the rows are, where it is more than their number. */
  heading?: (shown: number) => string
  /** Rows of this list alone. */
  narrowed?: Pick<RowsQuery, 'within' | 'behind'>
  extra?: ReactNode
}

/** Least widths by kind, px: words need room, figures do not. */
const widths: Readonly<Record<string, number>> = { text: 320, choices: 190, choice: 160, count: 90, number: 90 }

const dimensionWidth = 190

/** Rows under the choices in force: searched, sorted by one column or several, with the columns the reader wants, each row openable. */
export function RowsTable({ list, dataset, columns, heading, narrowed, extra }: RowsTableProps) {
  const { view, setVisual } = useView()
  const selection = useSelection()
  const { frozen } = useMode()
  const [text, setText] = useState('')
  const [open, setOpen] = useState<string | null>(null)
  const [choosing, setChoosing] = useState(false)
  const search = useDeferredValue(text)
  const set = view.visuals[list]
  const known = useMemo(() => listColumns(dataset), [dataset])
  const shownColumns = chosenColumns(known, set?.columns, columns)
  const asked = [...new Set([...shownColumns, ...known.filter(({ own }) => own)])]
  const sort: Sort = (set?.sort ?? []).flatMap(({ by, descending }) =>
    known.some(({ id }) => id === by) ? [{ column: by, descending }] : [],
  )
  const query = { dataset: dataset.id, columns: asked.map(({ id }) => id), search, sort, ...narrowed }
  const { data, first, onRange, error, retry } = useListedRows(query, selection)
  const shown = data?.records.shown ?? 0
  const of = data?.records.of ?? 0
  const count = shown === of ? plural(of, 'row', 'rows') : `${formatNumber(shown)} of ${plural(of, 'row', 'rows')}`
  const title = data ? (heading?.(shown) ?? count) : dataset.label
  const file = useRowsFile(list, title, { ...query, columns: shownColumns.map(({ id }) => id) }, selection)
  if (error) {
    return (
      <ErrorState
        title="The rows could not be listed"
        words={`${error.message} The rest of the page stands.`}
        code="V03"
        onRetry={retry}
      />
    )
  }
  if (!data) return <Skeleton of="rows" rows={12} />
  const notes = filterWords({ ...data, filteredBy: [] })
  const drawn = shownColumns.map((column, place) => ({
    ...column,
    width: (column.dimension ? dimensionWidth : widths[column.kind]) ?? 120,
    ...(column.dimension && !frozen && place > 0
      ? {
          render: ({ text: cell, active }: { text: string; active: boolean }) => (
            <CellButton column={column} text={cell} active={active} />
          ),
        }
      : {}),
  }))
  const detail = (row: DataRow) => <RowDetails {...{ row, dataset }} columns={asked} />
  return (
    <>
      <div className={styles.head}>
        <h2>{title}</h2>
        {data.sample && <SampleMark />}
        <div className={styles.tools}>
          <input
            type="search"
            className={styles.search}
            aria-label={`Search ${dataset.label.toLowerCase()}`}
            placeholder="Search these rows"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <Tool label="Columns" icon={<TableSettingsRegular />} onClick={() => setChoosing(true)} />
          <Tool label="Copy" icon={<CopyRegular />} onClick={() => void file.copy()} />
          <Tool label="CSV" icon={<ArrowDownloadRegular />} onClick={() => void file.download()} />
          {extra}
        </div>
      </div>
      <p className={styles.note}>
        <span role="status">
          {file.busy
            ? 'Working… '
            : file.said
              ? `${file.said.words}. `
              : search !== '' && `${count} hold “${search}”. `}
        </span>
        {[...notes, 'A click opens a row; headings sort, with Shift by several'].join('. ')}
      </p>
      <DataTable
        caption={`Rows, ${formatNumber(shown)} of ${formatNumber(of)}`}
        columns={drawn}
        rows={data.rows}
        total={shown}
        first={first}
        onRange={onRange}
        sort={sort}
        onSort={(next) => setVisual(list, { sort: next.map(({ column, descending }) => ({ by: column, descending })) })}
        chosenKey={open}
        onChoose={setOpen}
        detail={detail}
        empty={search === '' ? 'No rows match what is chosen' : `No row holds “${search}”`}
        fill
      />
      {choosing && (
        <ColumnChoice
          known={known}
          shown={shownColumns}
          onChange={(ids) => setVisual(list, { columns: ids })}
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  )
}

function Tool({ label, icon, onClick }: { label: string; icon: ReactNode; onClick: () => void }) {
  return (
    <button type="button" className={styles.tool} onClick={onClick}>
      <span aria-hidden="true">{icon}</span>
      {label}
    </button>
  )
}
