import { useMemo } from 'react'
import { createPortal } from 'react-dom'
import { adviceColumns, briefColumns, briefOf, cameOf } from '../../../core/audit/brief'
import { briefRows, briefTitle, whatItIs } from '../../../core/audit/briefWords'
import { dimensionLabels, dimensions } from '../../../core/dataset/define'
import { discloseRows } from '../../../core/disclosure/discloseRows'
import type { Partnership } from '../../../core/partnership'
import type { RowsQuery, Selection } from '../../../core/query/query'
import { plural } from '../../../core/text/format'
import type { Panel } from '../../../core/view/page'
import { datasetById, datasets } from '../../../datasets/index'
import { useMode } from '../../../state/useMode'
import { useMoment } from '../../../state/useMoment'
import { usePrint } from '../../../state/usePrint'
import { useRows } from '../../../state/useRows'
import { useSelection } from '../../../state/useSelection'
import { useStudy } from '../../../state/useStudy'
import { Card } from '../../../ui/Card'
import { EmptyState } from '../../../ui/EmptyState'
import { PlainButton } from '../../../ui/PlainButton'
import { usePrinting } from '../../../ui/usePrinting'
import { BriefBody } from './BriefBody'
import styles from './BriefPanel.module.css'
import { BriefSheet } from './BriefSheet'
import { PanelCard } from './PanelCard'
import { PanelState, problemOf } from './PanelState'
import { tableFrom } from './panelTable'

/** Beyond what one audit and one tracker hold. */
const most = 5000
const adviceQuery: RowsQuery = { dataset: 'recommendations', columns: adviceColumns, offset: 0, limit: most }
const noSelection: Selection = {}

interface BriefPanelProps {
  panel: Panel
  partnership: Partnership
}

/** One audit, learning event or review on a page: what was looked at and found, and what came of it. It prints on one sheet. */
export function BriefPanel({ panel, partnership }: BriefPanelProps) {
  const selection = useSelection()
  const { mode } = useMode()
  const { asAt } = useMoment()
  const print = usePrint()
  const printing = usePrinting()
  const chosen = selection.audit ?? []
  const own = useMemo<Selection>(() => ({ audit: chosen }), [chosen])
  const query = useMemo<RowsQuery>(() => ({ dataset: 'audits', columns: briefColumns, offset: 0, limit: most }), [])
  const rows = useRows(query, own)
  const advice = useRows(adviceQuery, noSelection)
  const { data: threads } = useStudy('threads')
  const error = rows.error ?? advice.error
  if (error || !rows.data || !advice.data) {
    const retry = () => void Promise.all([rows.refetch(), advice.refetch()])
    return <PanelState {...{ panel, retry }} problem={problemOf(error, 'V10')} rows={16} />
  }
  const brief = briefOf(rows.data)
  if (!brief) {
    return (
      <Card>
        <EmptyState
          title="Nothing of it is on record by this day"
          why="It may have been held later than the as-at day."
        />
      </Card>
    )
  }
  // What is copied or downloaded withholds small numbers in either view.
  const dataset = datasetById(datasets(partnership), 'audits')
  const shared = dataset
    ? (briefOf(discloseRows(rows.data, dataset, partnership.limits.smallNumber)) ?? brief)
    : { ...brief, standards: [] }
  // Sample recommendations say nothing of a real audit, nor the other way round.
  const isJoined = advice.data.sample === rows.data.sample
  const came = isJoined ? cameOf(brief, advice.data) : { from: [], checked: [] }
  const followed =
    threads?.worries.threads.filter(({ source, start }) => start === 'worry' && source === brief.id) ?? []
  const others = dimensions.filter((dimension) => dimension !== 'audit' && (selection[dimension]?.length ?? 0) > 0)
  const unfiltered = others.map((dimension) => `${dimensionLabels[dimension]} does not filter this page`)
  const facts = { ...rows.data, filteredBy: [], cannotFilter: [], asAt }
  const parts = { brief, came, threads: followed, smallSample: partnership.limits.smallSample }
  const count = [plural(rows.data.records.shown, 'row of the audit file', 'rows of the audit file'), ...unfiltered]
  return (
    <>
      <PanelCard
        panel={panel}
        facts={facts}
        title={briefTitle(brief)}
        subtitle={whatItIs(brief)}
        count={count.join('. ')}
        table={tableFrom(briefRows(shared, came.from, came.checked), widths, 4)}
      >
        <div className={styles.actions}>
          <PlainButton onClick={() => void print(false)}>Print on one page</PlainButton>
          {mode === 'internal' && brief.standards.length > 0 && (
            <PlainButton onClick={() => void print(true)}>Print exact figures, stamped Internal</PlainButton>
          )}
        </div>
        <BriefBody {...parts} />
      </PanelCard>
      {printing &&
        createPortal(
          <BriefSheet {...parts} {...{ asAt, mode }} partnership={partnership.name} sample={rows.data.sample} />,
          document.body,
        )}
    </>
  )
}

const widths = [170, 360, 170, 170, 70, 70, 80, 100, 110]
