import type { Panel } from '../../../core/view/page'
import styles from './FiltersPane.module.css'
import { namesOf } from './namesOf'
import { panelFilters } from './panelFilters'
import { usePanelsInForce } from './panelsInForce'

/** What filters a panel and what cannot, as it found itself. */
export function PanelFilters({ panel }: { panel: Panel }) {
  const facts = usePanelsInForce()[panel.id]
  const { whole, part, not } = panelFilters(facts ?? [])
  return (
    <li>
      <h4>{panel.name}</h4>
      {whole.length > 0 && <p>Filtered by {namesOf(whole)}.</p>}
      {part.length > 0 && <p>Filtered in part by {namesOf(part)}.</p>}
      {not.length > 0 && <p>Not filtered by {namesOf(not)}.</p>}
      {whole.length + part.length + not.length === 0 && (
        <p className={styles.note}>{facts ? 'Nothing filters this.' : 'It has no figures yet.'}</p>
      )}
    </li>
  )
}
