import { useMode } from '../../../state/useMode'
import { useView } from '../../../state/useView'
import type { CardNotice } from './cardNotice'
import styles from './NoticeLine.module.css'

/** What filters a card, with the way out of it: `Lead agency is Police: 7 of 34 open`. */
export function NoticeLine({ visual, notice }: { visual: string; notice: CardNotice }) {
  const { removeFilter, setVisual } = useView()
  const { frozen } = useMode()
  const { filter, words, isFigure, removes } = notice
  return (
    <>
      <span className={styles.words} data-figure={isFigure || undefined} title={`${filter}: ${words}`}>
        <b>{filter}:</b> <span>{words}</span>
      </span>
      {!frozen && (
        <button
          type="button"
          className={styles.remove}
          onClick={() => (removes === null ? setVisual(visual, { within: undefined }) : removeFilter(removes))}
        >
          Remove
        </button>
      )}
    </>
  )
}
