import { useState } from 'react'
import type { Coverage } from '../../../core/cover/coverage'
import { coverageRows } from '../../../core/cover/coverageRows'
import { type CoverageBy, coverageTitle, gapSentences } from '../../../core/cover/coverageWords'
import type { Partnership } from '../../../core/partnership'
import { formatDay, formatNumber } from '../../../core/text/format'
import type { Panel } from '../../../core/view/page'
import { useSelection } from '../../../state/useSelection'
import { useStudy } from '../../../state/useStudy'
import { useView } from '../../../state/useView'
import { usePrinting } from '../../../ui/usePrinting'
import { AxisSwitch } from './AxisSwitch'
import { CoverageMatrix } from './CoverageMatrix'
import { CoverageNearest } from './CoverageNearest'
import styles from './CoveragePanel.module.css'
import { PanelCard } from './PanelCard'
import { PanelState, problemOf } from './PanelState'
import { tableFrom } from './panelTable'

interface CoveragePanelProps {
  panel: Panel
  partnership: Partnership
}

/** Which clusters have help in person, only from afar, or none: by theme or by function, and each gap in a sentence. */
export function CoveragePanel({ panel, partnership }: CoveragePanelProps) {
  const { data, error, refetch } = useStudy('coverage')
  if (error || !data) return <PanelState panel={panel} problem={problemOf(error, 'V09')} retry={() => void refetch()} />
  return <Covered {...{ panel, partnership }} coverage={data} />
}

const acrosses = [
  { id: 'theme', label: 'Theme' },
  { id: 'function', label: 'Function' },
] as const
const headline = 4
const fewSentences = 4

function Covered({ panel, partnership, coverage }: CoveragePanelProps & { coverage: Coverage }) {
  const { view, setVisual } = useView()
  const selection = useSelection()
  const printing = usePrinting()
  const [asked, setAsked] = useState<{ row: number; column: number } | null>(null)
  const [all, setAll] = useState(false)
  const set = view.visuals[panel.id]
  const by: CoverageBy = set?.columns?.includes('function') ? 'function' : 'theme'
  const grid = coverage[by]
  const chosen = selection[by] ?? []
  const first = by === 'theme' ? partnership.themes.slice(0, headline) : grid.across
  const columns = chosen.length > 0 ? chosen : first.map(({ id }) => id)
  const others = coverage.filteredBy.filter((dimension) => dimension !== by && dimension !== 'quarter')
  const answer = coverageTitle(grid, by, columns)
  const sentences = gapSentences(grid, by).filter(
    ({ gaps }) => chosen.length === 0 || gaps.some(({ entry }) => chosen.includes(entry.id)),
  )
  const shown = all || printing ? sentences : sentences.slice(0, fewSentences)
  return (
    <PanelCard
      {...{ panel }}
      facts={coverage}
      noun="running services"
      datasets={['services']}
      title={answer === null ? null : `${others.length > 0 ? 'With these filters: ' : ''}${answer}`}
      subtitle={subtitle(coverage, by)}
      count={count(coverage, by)}
      table={tableFrom(coverageRows(grid, by), [140, 170, 100, 130, 130, 120], 3)}
      otherwise="a matrix"
      empty="No services to cover anything"
      tools={
        <AxisSwitch
          label="Across"
          choices={acrosses}
          chosen={by}
          onChoose={(id) => setVisual(panel.id, { columns: id === 'theme' ? undefined : [id] })}
        />
      }
    >
      <div className={styles.panel}>
        <CoverageMatrix {...{ grid, by }} name={`${panel.name} by cluster and ${by}`} onNone={setAsked} />
        {asked && <CoverageNearest {...{ grid, by }} at={asked} onClose={() => setAsked(null)} />}
        {sentences.length > 0 && (
          <ul className={styles.sentences} aria-label="Gaps">
            {shown.map(({ words }) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        )}
        {!printing && sentences.length > fewSentences && (
          <button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'Fewer gaps' : `All ${formatNumber(sentences.length)} gaps`}
          </button>
        )}
      </div>
    </PanelCard>
  )
}

function subtitle({ asAt }: Coverage, by: CoverageBy): string {
  const order = by === 'theme' ? ' Headline themes come first.' : ''
  return `Running services by cluster and ${by}, each counted once in a cell, as at ${formatDay(asAt)}.${order} Choose a cell to filter.`
}

/** What was counted, and what has no column. */
function count({ records, ...coverage }: Coverage, by: CoverageBy): string {
  const { unused } = coverage[by]
  const none = unused.length === 0 ? [] : [`No service at all gives as its ${by}: ${unused.join(', ')}`]
  const isWhole = coverage.filteredBy.length === 0
  return [...(isWhole ? [`${formatNumber(records.shown)} running services`] : []), ...none].join('. ')
}
