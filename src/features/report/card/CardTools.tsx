import { lazy, useState } from 'react'
import { Fetched } from '../../../ui/Fetched'
import type { CardMenuProps } from './CardMenu'
import styles from './CardTools.module.css'
import type { CardPlace } from './cardPlace'
import { MenuButton } from './MenuButton'

const fetchMenu = () => import('./CardMenu')
const CardMenu = lazy(async () => ({ default: (await fetchMenu()).CardMenu }))

const WhatFilters = lazy(async () => ({ default: (await import('./WhatFilters')).WhatFilters }))

interface CardToolsProps extends Omit<CardMenuProps, 'place' | 'onClose'> {
  /** Null while the menu is closed; it may be opened on a mark, too. */
  place: CardPlace | null
  onOpen: (place: CardPlace) => void
  onClose: () => void
  /** Whether the menu was ever opened: before that it is not fetched. */
  wanted: boolean
  /** It has filters of its own: that stays in sight. */
  isNarrowed?: boolean
}

/** The buttons of a card: whether a click goes into a mark, and the menu. In sight on hover, on focus and on touch. */
export function CardTools({ place, onOpen, onClose, wanted, isNarrowed = false, ...menu }: CardToolsProps) {
  const { visual, drill, result, steps } = menu
  const [asking, setAsking] = useState(false)
  return (
    <span className={styles.tools} data-open={place !== null || undefined}>
      {isNarrowed && (
        <button
          type="button"
          className={styles.tool}
          data-rest
          aria-haspopup="dialog"
          aria-label={`${visual.name} has filters of its own`}
          title="Filters of its own"
          onClick={() => setAsking(true)}
        >
          <svg viewBox="0 0 16 16" width={16} height={16} aria-hidden="true">
            <path d="M2.5 3.5H13.5L9.5 8.5V13L6.5 11.5V8.5Z" fill="currentColor" />
          </svg>
        </button>
      )}
      {asking && result && (
        <Fetched of="What filters this">
          <WhatFilters {...{ visual, result, steps }} onClose={() => setAsking(false)} />
        </Fetched>
      )}
      {drill && (
        <button
          type="button"
          className={styles.tool}
          aria-pressed={drill.on}
          aria-label={`Go into ${visual.name} by choosing a mark`}
          title={drill.on ? 'A click goes into a mark' : 'Go into marks by a click'}
          onClick={drill.toggle}
        >
          <svg viewBox="0 0 16 16" width={16} height={16} aria-hidden="true">
            <path d="M8 2.5V13M3.8 9L8 13.2L12.2 9" fill="none" stroke="currentColor" strokeWidth={1.5} />
          </svg>
        </button>
      )}
      <MenuButton
        name={visual.name}
        isOpen={place !== null}
        onNear={() => void fetchMenu().catch(() => undefined)}
        onOpen={(anchor) => onOpen({ mark: null, anchor })}
      />
      {wanted && (
        <Fetched of="The menu">
          <CardMenu {...{ place, onClose }} {...menu} />
        </Fetched>
      )}
    </span>
  )
}
