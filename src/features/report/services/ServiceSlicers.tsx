import type { Dimension } from '../../../core/dataset/define'
import type { Partnership } from '../../../core/partnership'
import type { Page } from '../../../core/view/page'
import { useChosen } from '../../../state/useChosen'
import { useView } from '../../../state/useView'
import { DimensionList } from '../filters/DimensionList'
import styles from './ServicesPage.module.css'

const listed: readonly Dimension[] = ['cluster', 'town', 'theme', 'delivery', 'referral', 'age', 'function']

/** The slicers of services laid open, where there is room beside the map. */
export function ServiceSlicers({ page, partnership }: { page: Page; partnership: Partnership }) {
  const { choose } = useView()
  const chosen = useChosen()
  return (
    <div className={styles.slicers}>
      {listed.map((dimension) => (
        <DimensionList
          key={dimension}
          {...{ dimension, page, partnership }}
          chosen={chosen[dimension] ?? []}
          onChange={(ids) => choose(dimension, ids)}
        />
      ))}
    </div>
  )
}
