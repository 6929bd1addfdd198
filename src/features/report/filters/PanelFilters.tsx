import type { Dimension } from '../../../core/dataset/define'
import type { Result } from '../../../core/query/query'
import type { Panel } from '../../../core/view/page'
import { useStudy } from '../../../state/useStudy'
import styles from './FiltersPane.module.css'
import { namesOf } from './namesOf'
import { panelFilters } from './panelFilters'

type Facts = Pick<Result, 'filteredBy' | 'cannotFilter'>
type Study = 'threads' | 'tracker' | 'coverage' | 'reaudits'

/** The facts a panel finds for itself. */
const studies: Partial<Record<Panel['panel'], Study>> = {
  conflicts: 'tracker',
  coverage: 'coverage',
  due: 'tracker',
  fields: 'tracker',
  movement: 'tracker',
  reaudit: 'reaudits',
  repeats: 'tracker',
  reviews: 'tracker',
  threads: 'threads',
  timeline: 'tracker',
}

/** What of a study's filters a panel sets aside, because it shows all of them. */
const spared: Partial<Record<Panel['panel'], readonly Dimension[]>> = { movement: ['state'] }

interface PanelFiltersProps {
  panel: Panel
  /** The answers to its queries, where it has some. */
  results: readonly (Result | undefined)[]
}

/** What filters a panel and what cannot, as far as it is one thing; else that the panel itself says so. */
export function PanelFilters({ panel, results }: PanelFiltersProps) {
  const study = studies[panel.panel]
  const known = results.filter((result) => result !== undefined)
  if (study) return <OfStudy {...{ panel, study }} />
  return <Lines panel={panel} facts={known.length > 0 ? known : null} />
}

function OfStudy({ panel, study }: { panel: Panel; study: Study }) {
  const { data } = useStudy(study)
  const out = spared[panel.panel] ?? []
  const moved = data?.filteredBy.filter((dimension) => out.includes(dimension)) ?? []
  const facts = data && {
    filteredBy: data.filteredBy.filter((dimension) => !moved.includes(dimension)),
    cannotFilter: [...data.cannotFilter, ...moved],
  }
  return <Lines panel={panel} facts={facts ? [facts] : null} />
}

function Lines({ panel, facts }: { panel: Panel; facts: readonly Facts[] | null }) {
  const { whole, part, not } = panelFilters(facts ?? [])
  return (
    <li>
      <h4>{panel.name}</h4>
      {whole.length > 0 && <p>Filtered by {namesOf(whole)}.</p>}
      {part.length > 0 && <p>Filtered in part by {namesOf(part)}.</p>}
      {not.length > 0 && <p>Not filtered by {namesOf(not)}.</p>}
      {facts === null && <p className={styles.note}>It says itself what filters it.</p>}
      {facts !== null && whole.length + part.length + not.length === 0 && (
        <p className={styles.note}>Nothing filters this.</p>
      )}
    </li>
  )
}
