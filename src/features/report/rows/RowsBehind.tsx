import { Button } from '@fluentui/react-components'
import { LinkRegular } from '@fluentui/react-icons'
import { useMemo, useState } from 'react'
import type { Partnership } from '../../../core/partnership'
import type { Result } from '../../../core/query/query'
import type { Visual } from '../../../core/view/page'
import type { Behind } from '../../../core/view/view'
import { datasetById, datasets } from '../../../datasets'
import { useCopyText } from '../../../state/useCopyText'
import { useView } from '../../../state/useView'
import { ModalDialog } from '../../../ui/ModalDialog'
import { behindWords } from './behindWords'
import styles from './RowsBehind.module.css'
import { RowsTable } from './RowsTable'

interface RowsBehindProps {
  visual: Visual
  result: Result | undefined
  behind: Behind
  /** Columns shown first, where the page lists the same dataset. */
  columns: readonly string[] | undefined
  partnership: Partnership
}

const most = 8

/** The rows that one figure counts, as a list of their own. The link opens it again. */
export function RowsBehind({ visual, result, behind, columns, partnership }: RowsBehindProps) {
  const { closeBehind } = useView()
  const copyText = useCopyText()
  const [said, setSaid] = useState('')
  const dataset = useMemo(
    () => datasetById(datasets(partnership), visual.query.dataset),
    [partnership, visual.query.dataset],
  )
  const narrowed = useMemo(() => {
    const { entries, measure } = behind
    const { query } = visual
    return { behind: { query, entries: query.by.map((_, axis) => entries[axis] ?? null), measure } }
  }, [visual, behind])
  const isKnown = dataset && (behind.measure in dataset.metrics || behind.measure === 'records')
  if (!dataset || !isKnown) return null
  const listed = Object.entries(dataset.columns).flatMap(([id, column]) => (column.listed ? [id] : []))
  const copyLink = async () => {
    const isCopied = await copyText(window.location.href)
    setSaid(
      isCopied
        ? 'The link to these rows is copied'
        : 'The browser does not let the link be copied: it stands in the address bar',
    )
  }
  return (
    <ModalDialog
      wide
      title={`Rows behind: ${visual.name}`}
      actions={
        <>
          <span role="status" className={styles.said}>
            {said}
          </span>
          <Button icon={<LinkRegular />} onClick={() => void copyLink()}>
            Copy link
          </Button>
          <Button onClick={closeBehind}>Close</Button>
        </>
      }
      onClose={closeBehind}
    >
      <div className={styles.rows}>
        <RowsTable
          list={`${dataset.id}-behind`}
          dataset={dataset}
          columns={columns ?? listed.slice(0, most)}
          narrowed={narrowed}
          heading={(shown) => (result ? behindWords(result, behind, shown) : visual.name)}
        />
      </div>
    </ModalDialog>
  )
}
