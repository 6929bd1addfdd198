import styles from './MapMark.module.css'

interface MapChoicesProps {
  /** Whether the list is kept to what is on the map. */
  kept: boolean
  onKeep: () => void
  drawing: boolean
  onDraw: () => void
}

/** What the map can choose: all that it shows, or what a line is drawn round. */
export function MapChoices({ kept, onKeep, drawing, onDraw }: MapChoicesProps) {
  return (
    <fieldset className={styles.choices} aria-label="Choose on the map">
      <button type="button" aria-pressed={kept} onClick={onKeep}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M1 8c2-3.500 4.300-5 7-5s5 1.500 7 5c-2 3.500-4.300 5-7 5s-5-1.500-7-5Z" />
          <circle cx="8" cy="8" r="2.2" />
        </svg>
        Only what is on the map
      </button>
      <button type="button" aria-pressed={drawing} className={styles.draw} onClick={onDraw}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path
            strokeDasharray="2.5 1.5"
            d="M8 2c3.500 0 6 1.800 6 4.500S11.500 11 8 11 2 9.200 2 6.500 4.500 2 8 2Z"
          />
          <path d="M6 10.800c-1 1-1 2.500.5 3.700" />
        </svg>
        {drawing ? 'Draw a line round services' : 'Draw round services'}
      </button>
    </fieldset>
  )
}
