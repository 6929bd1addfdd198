import { lazy } from 'react'
import { Fetched } from '../../../ui/Fetched'
import type { CardMenuProps } from './CardMenu'
import styles from './CardTools.module.css'
import type { CardPlace } from './cardPlace'

const fetchMenu = () => import('./CardMenu')
const CardMenu = lazy(async () => ({ default: (await fetchMenu()).CardMenu }))

interface CardToolsProps extends Omit<CardMenuProps, 'place' | 'onClose'> {
  /** Null while the menu is closed; it may be opened on a mark, too. */
  place: CardPlace | null
  onOpen: (place: CardPlace) => void
  onClose: () => void
  /** Whether the menu was ever opened: before that it is not fetched. */
  wanted: boolean
}

/** The buttons of a card: whether a click goes into a mark, and the menu. In sight on hover, on focus and on touch. */
export function CardTools({ place, onOpen, onClose, wanted, ...menu }: CardToolsProps) {
  const { visual, drill } = menu
  return (
    <span className={styles.tools} data-open={place !== null || undefined}>
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
      <button
        type="button"
        className={styles.tool}
        aria-haspopup="menu"
        aria-expanded={place !== null}
        aria-label={`Menu of ${visual.name}`}
        title="Menu"
        onPointerEnter={() => void fetchMenu().catch(() => undefined)}
        onFocus={() => void fetchMenu().catch(() => undefined)}
        onClick={(event) => onOpen({ mark: null, anchor: event.currentTarget })}
      >
        <svg viewBox="0 0 16 16" width={16} height={16} aria-hidden="true">
          <path d="M2 6.8h2.4v2.4H2zM6.8 6.8h2.4v2.4H6.8zM11.6 6.8H14v2.4h-2.4z" fill="currentColor" />
        </svg>
      </button>
      {wanted && (
        <Fetched of="The menu">
          <CardMenu {...{ place, onClose }} {...menu} />
        </Fetched>
      )}
    </span>
  )
}
