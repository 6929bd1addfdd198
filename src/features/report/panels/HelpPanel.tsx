import { cellAt } from '../../../core/cover/coverage'
import { coverageRows } from '../../../core/cover/coverageRows'
import { rowTotalAt } from '../../../core/query/figureAt'
import { blankId } from '../../../core/query/query'
import { formatDay, plural } from '../../../core/text/format'
import { useSelection } from '../../../state/useSelection'
import { useStudy } from '../../../state/useStudy'
import { useView } from '../../../state/useView'
import type { PanelProps } from '../panelProps'
import { CoverageStrip } from './CoverageStrip'
import styles from './HelpPanel.module.css'
import { helpTitle } from './helpTitle'
import { PanelCard } from './PanelCard'
import { PanelState, problemOf } from './PanelState'
import { tableFrom } from './panelTable'
import { ThemeRoutes } from './ThemeRoutes'

/** Services that help with one theme, cluster by cluster, and where else help and training are to be had. */
export function HelpPanel({ panel, partnership, results = {}, problem, retry }: PanelProps) {
  const { hrefOf } = useView()
  const selection = useSelection()
  const { data, error, refetch } = useStudy('coverage')
  const fault = problem ?? problemOf(error, 'V11')
  const [byMap] = Object.values(results)
  if (fault || !data || !byMap) {
    const again = () => {
      retry?.()
      void refetch()
    }
    return <PanelState panel={panel} problem={fault} retry={again} rows={6} />
  }
  const theme = selection.theme?.[0] ?? ''
  const entry = partnership.themes.find(({ id }) => id === theme)
  const withheld = (byMap.axes[0]?.entries ?? []).findIndex(({ id }) => id === 'withheld')
  const hidden = withheld < 0 ? 0 : (rowTotalAt(byMap, 0, withheld).value ?? 0)
  const column = data.theme.across.findIndex(({ id }) => id === theme)
  const states = data.theme.clusters.flatMap(({ id }, row) =>
    id === blankId ? [] : [cellAt(data.theme, row, column)?.state ?? ('none' as const)],
  )
  const [head = [], ...all] = coverageRows(data.theme, 'theme')
  const rows = all.filter(([, across]) => across === entry?.label)
  const facts = { ...data, records: byMap.records }
  return (
    <PanelCard
      {...{ panel, facts }}
      noun="services"
      datasets={['services']}
      title={helpTitle(states, entry?.label ?? theme)}
      subtitle={`Running services for ${entry?.label ?? theme} by cluster, as at ${formatDay(data.asAt)}`}
      count=""
      table={tableFrom([head, ...rows], [140, 170, 100, 130, 130, 120], 3)}
      otherwise="a strip"
      always
    >
      <div className={styles.panel}>
        <CoverageStrip grid={data.theme} theme={theme} />
        <p className={styles.links}>
          <a href={hrefOf('services')}>Open on the map, print the directory</a>
          {hidden > 0 && <span>{plural(hidden, 'address', 'addresses')} withheld</span>}
        </p>
        {entry && <ThemeRoutes theme={entry} panelThemes={partnership.panelThemes} />}
      </div>
    </PanelCard>
  )
}
