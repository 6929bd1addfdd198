import { Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components'
import { ChevronDownRegular, EraserRegular } from '@fluentui/react-icons'
import { useEffect, useState } from 'react'
import styles from './Slicer.module.css'
import { labelOf, type SlicerListProps } from './slicerEntry'

export interface SlicerProps extends SlicerListProps {
  /** What the button reads when nothing is chosen; `All 13` unless given. */
  allLabel?: string | undefined
}

type List = typeof import('./SlicerList').SlicerList

/** The list comes once the page stands: it is not needed for the first look, and then it opens at once. */
function useSlicerList() {
  const [list, setList] = useState<{ List: List | null; failed: boolean }>({ List: null, failed: false })
  useEffect(() => {
    import('./SlicerList').then(
      ({ SlicerList }) => setList({ List: SlicerList, failed: false }),
      () => setList({ List: null, failed: true }),
    )
  }, [])
  return list
}

/** A button that opens the slicer list of one dimension, in the manner of Power BI, and says what is kept. */
export function Slicer({ allLabel, ...list }: SlicerProps) {
  const { List, failed } = useSlicerList()
  const { name, chosen, onChange } = list
  const inForce = chosen.length > 0
  return (
    <div className={inForce ? `${styles.dropdown} ${styles.inForce}` : styles.dropdown}>
      <Popover trapFocus positioning={{ position: 'below', align: 'start', offset: 2 }}>
        <PopoverTrigger disableButtonEnhancement>
          <button type="button" className={styles.button}>
            <span className={styles.name}>{name}</span>{' '}
            <span className={styles.value}>{valueWords(list, allLabel)}</span>
            <ChevronDownRegular aria-hidden="true" />
          </button>
        </PopoverTrigger>
        <PopoverSurface className={styles.surface ?? ''} aria-label={name}>
          {List && <List {...list} />}
          {failed && <p className={styles.none}>This list could not be fetched. Reload the page to try again.</p>}
        </PopoverSurface>
      </Popover>
      {inForce && (
        <button type="button" className={styles.icon} aria-label={`Clear ${name}`} onClick={() => onChange([])}>
          <EraserRegular aria-hidden="true" />
        </button>
      )}
    </div>
  )
}

/** `All 13`, the one chosen, or `3 of 13`. */
function valueWords({ entries, chosen }: SlicerListProps, allLabel: string | undefined): string {
  if (chosen.length === 0) return allLabel ?? `All ${entries.length}`
  if (chosen.length > 1) return `${chosen.length} of ${entries.length}`
  const only = entries.find((entry) => entry.id === chosen[0])
  return only ? labelOf(only) : (chosen[0] ?? '')
}
