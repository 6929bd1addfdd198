import { useMemo } from 'react'
import { type Thread, threadEnds } from '../../../core/thread/thread'
import { threadCells } from '../../../core/thread/threadRows'
import type { Panel } from '../../../core/view/page'
import { useView } from '../../../state/useView'
import { DataTable } from '../../../ui/DataTable'

const columns = [
  { id: 'worry', label: 'Worry', kind: 'text', width: 300 },
  { id: 'recommendation', label: 'Recommendation', kind: 'text', width: 160 },
  { id: 'training', label: 'Training', kind: 'text', width: 220 },
  { id: 're-audit', label: 'Re-audit', kind: 'text', width: 190 },
  { id: 'better', label: 'Better', kind: 'choice', width: 90 },
  { id: 'end', label: 'Breaks at', kind: 'choice', width: 210 },
] as const

const collator = new Intl.Collator('en-GB', { numeric: true })
interface ThreadsTableProps {
  panel: Panel
  threads: readonly Thread[]
  sort: readonly { by: string; descending: boolean }[]
  onOpen: (thread: string) => void
}

/** A row for each thread; the last column is sorted by how far a thread gets. */
export function ThreadsTable({ panel, threads, sort, onOpen }: ThreadsTableProps) {
  const { setVisual } = useView()
  const [first] = sort
  const rows = useMemo(() => {
    const listed = threads.map((thread) => ({
      key: thread.id,
      cells: threadCells(thread),
      end: threadEnds.indexOf(thread.end),
    }))
    const place = columns.findIndex(({ id }) => id === first?.by)
    if (place < 0) return listed
    const sign = first?.descending ? -1 : 1
    const isEnd = columns[place]?.id === 'end'
    return listed.sort(
      (a, b) => sign * (isEnd ? a.end - b.end : collator.compare(a.cells[place] ?? '', b.cells[place] ?? '')),
    )
  }, [threads, first])
  return (
    <DataTable
      caption={`${panel.name}, a row for each thread`}
      columns={columns}
      rows={rows}
      total={rows.length}
      sort={sort.map(({ by, descending }) => ({ column: by, descending }))}
      onSort={(next) =>
        setVisual(panel.id, { sort: next.map(({ column, descending }) => ({ by: column, descending })) })
      }
      onChoose={(key) => key !== null && onOpen(key)}
      empty="No thread to follow"
    />
  )
}
