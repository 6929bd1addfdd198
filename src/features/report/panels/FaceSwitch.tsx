import { type Face, faces } from './faces'
import styles from './ThreadsPanel.module.css'

const labels: Readonly<Record<Face, string>> = { threads: 'Threads', table: 'Table', sentences: 'Sentences' }

/** Chooses how threads are read. */
export function FaceSwitch({ face, onFace }: { face: Face; onFace: (face: Face) => void }) {
  return (
    <fieldset className={styles.faces} aria-label="Read as">
      {faces.map((each) => (
        <button key={each} type="button" aria-pressed={each === face} onClick={() => onFace(each)}>
          {labels[each]}
        </button>
      ))}
    </fieldset>
  )
}
