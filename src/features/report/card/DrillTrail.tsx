import { dimensionLabels } from '../../../core/dataset/define'
import { entryWords } from '../../../core/text/selectionWords'
import type { DrillStep } from '../../../core/view/drill'
import { useLibrary } from '../../../state/libraryContext'
import styles from './DrillTrail.module.css'

interface DrillTrailProps {
  /** The name of the visual, for whoever cannot see where the trail stands. */
  name: string
  steps: readonly DrillStep[]
  /** Goes back to a level: 0 is the top. */
  onLevel: (level: number) => void
}

/** The way down: `All themes › Domestic abuse`, each step a way back up. */
export function DrillTrail({ name, steps, onLevel }: DrillTrailProps) {
  const { summary } = useLibrary()
  const first = steps[0]
  if (!first) return null
  const words = steps.map(({ dimension, id }) => entryWords(dimension, id, summary?.dimensions ?? {}))
  return (
    <nav className={styles.trail} aria-label={`The way into ${name}`}>
      <button type="button" onClick={() => onLevel(0)}>
        All {several(dimensionLabels[first.dimension].toLowerCase())}
      </button>
      {words.map((word, level) => (
        <span key={steps[level]?.dimension} className={styles.step}>
          <span aria-hidden="true">›</span>
          {level === steps.length - 1 ? (
            <b aria-current="location">{word}</b>
          ) : (
            <button type="button" onClick={() => onLevel(level + 1)}>
              {word}
            </button>
          )}
        </span>
      ))}
    </nav>
  )
}

/** `themes`, `agencies`. */
function several(noun: string): string {
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`
}
