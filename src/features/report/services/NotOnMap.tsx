import { InfoRegular } from '@fluentui/react-icons'
import { countOff, notOnMapWords, type PlaceCounts } from '../../../core/place/placeWords'
import styles from './ServicesPanel.module.css'

interface NotOnMapProps {
  counts: PlaceCounts
  /** True while the list holds only these. */
  listed: boolean
  onToggle: () => void
}

/** How many services are not on the map and why, with a way to list them. */
export function NotOnMap({ counts, listed, onToggle }: NotOnMapProps) {
  const off = countOff(counts)
  if (off === 0) return null
  const [lead, why] = notOnMapWords(counts).split(': ')
  return (
    <p className={styles.notice}>
      <InfoRegular aria-hidden="true" className={styles.noticeIcon ?? ''} />
      <span>
        <strong>{lead}:</strong> {why}.{' '}
        <button type="button" className={styles.textButton} aria-pressed={listed} onClick={onToggle}>
          {listed ? 'List all again' : 'List them'}
        </button>
      </span>
    </p>
  )
}
