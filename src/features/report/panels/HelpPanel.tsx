import { useId } from 'react'
import { cellAt } from '../../../core/cover/coverage'
import type { Partnership } from '../../../core/partnership'
import { rowTotalAt } from '../../../core/query/figureAt'
import { blankId, type Result } from '../../../core/query/query'
import { filterWords } from '../../../core/text/caveatWords'
import { plural } from '../../../core/text/format'
import type { Panel } from '../../../core/view/page'
import { useSelection } from '../../../state/useSelection'
import { useStudy } from '../../../state/useStudy'
import { useView } from '../../../state/useView'
import { Card } from '../../../ui/Card'
import { ErrorState } from '../../../ui/ErrorState'
import { SampleMark } from '../../../ui/SampleMark'
import { Skeleton } from '../../../ui/Skeleton'
import { CoverageStrip } from './CoverageStrip'
import styles from './HelpPanel.module.css'
import { helpTitle } from './helpTitle'
import { ThemeRoutes } from './ThemeRoutes'

interface HelpPanelProps {
  panel: Panel
  partnership: Partnership
  results: Readonly<Record<string, Result | undefined>>
  problem?: { words: string; code: string } | undefined
  retry?: (() => void) | undefined
}

/** Services that help with one theme, cluster by cluster, and where else help and training are to be had. */
export function HelpPanel({ panel, partnership, results, problem, retry }: HelpPanelProps) {
  const titleId = useId()
  const { hrefOf } = useView()
  const selection = useSelection()
  const { data, error, refetch } = useStudy('coverage')
  const fault = problem ?? (error ? { words: error.message, code: 'V11' } : undefined)
  const [byMap] = Object.values(results)
  if (fault || !data || !byMap) {
    return (
      <Card>
        {fault ? (
          <ErrorState
            title={`${panel.name} could not be counted`}
            {...fault}
            onRetry={() => {
              retry?.()
              void refetch()
            }}
          />
        ) : (
          <Skeleton of={panel.name.toLowerCase()} rows={6} />
        )}
      </Card>
    )
  }
  const theme = selection.theme?.[0] ?? ''
  const entry = partnership.themes.find(({ id }) => id === theme)
  const withheld = (byMap.axes[0]?.entries ?? []).findIndex(({ id }) => id === 'withheld')
  const hidden = withheld < 0 ? 0 : (rowTotalAt(byMap, 0, withheld).value ?? 0)
  const column = data.theme.across.findIndex(({ id }) => id === theme)
  const states = data.theme.clusters.flatMap(({ id }, row) =>
    id === blankId ? [] : [cellAt(data.theme, row, column)?.state ?? ('none' as const)],
  )
  const words = filterWords({ ...data, records: byMap.records })
  return (
    <section className={styles.panel} aria-labelledby={titleId} data-visual={panel.id}>
      <Card>
        <header className={styles.header}>
          <h2 id={titleId}>{helpTitle(states, entry?.label ?? theme)}</h2>
          {data.sample && <SampleMark />}
        </header>
        <CoverageStrip grid={data.theme} theme={theme} />
        <p className={styles.links}>
          <a href={hrefOf('services')}>Open on the map, print the directory</a>
          {hidden > 0 && <span>{plural(hidden, 'address', 'addresses')} withheld</span>}
        </p>
        {entry && <ThemeRoutes theme={entry} panelThemes={partnership.panelThemes} />}
        <p className={styles.count}>{words.join('. ')}</p>
      </Card>
    </section>
  )
}
