import type { Item } from '../../../core/tracker/tracker'
import { recommendationBehind } from '../../../core/view/recommendationBehind'
import { useView } from '../../../state/useView'
import styles from './ItemButton.module.css'

/** A recommendation by its id and words; a click opens it. Another area's says that it is learning. */
export function ItemButton({ item, by = true }: { item: Item; by?: boolean }) {
  const { openBehind } = useView()
  return (
    <button type="button" className={styles.item} onClick={() => openBehind(recommendationBehind(item.id))}>
      <b>{item.id}</b> {item.words} {by && <small>{item.lead}</small>}
      {item.learning && <span className={styles.learning}>Another area, learning only</span>}
    </button>
  )
}
