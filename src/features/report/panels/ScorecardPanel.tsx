import { discloseAll } from '../../../core/disclosure/disclose'
import type { Result } from '../../../core/query/query'
import { formatDay } from '../../../core/text/format'
import { scorecardTitle } from '../../../reports/scorecardTitle'
import type { PanelProps } from '../panelProps'
import { PanelCard } from './PanelCard'
import { PanelState } from './PanelState'
import { factsOf } from './panelFacts'
import styles from './ScorecardPanel.module.css'
import { ScorecardTable } from './ScorecardTable'
import { scorecardRows } from './scorecardRows'

/** Every theme against every measure. Its title says which meets fewest standards and which carries most overdue work. */
export function ScorecardPanel({ panel, partnership, results = {}, problem, retry }: PanelProps) {
  const known = Object.values(results).filter((result) => result !== undefined)
  const [first] = known
  if (problem || !first) return <PanelState {...{ panel, problem, retry }} rows={10} />
  const { limits } = partnership
  const shared = () => {
    const kept = discloseAll(known, limits.smallNumber)
    const answers = Object.fromEntries(Object.keys(results).map((name) => [name, keptOf(results[name], known, kept)]))
    return { facts: factsOf(kept), table: scorecardRows(panel, partnership, answers) }
  }
  return (
    <PanelCard
      {...{ panel, shared }}
      facts={factsOf(known)}
      title={scorecardTitle(results, limits.smallSample)}
      subtitle={`As at ${formatDay(first.asAt)}. Reviews and audits of 36 months. Items with two themes count in both, once in the total. Choose a row to filter.`}
      count=""
      table={scorecardRows(panel, partnership, results)}
      otherwise="a matrix"
      empty="Nothing to show"
    >
      <div className={styles.panel}>
        <ScorecardTable {...{ panel, partnership, results }} />
      </div>
    </PanelCard>
  )
}

/** An answer as it may be shared. */
function keptOf(result: Result | undefined, all: readonly Result[], kept: readonly Result[]): Result | undefined {
  return result && kept[all.indexOf(result)]
}
