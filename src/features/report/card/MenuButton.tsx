import styles from './CardTools.module.css'

interface MenuButtonProps {
  /** Of the card. */
  name: string
  isOpen: boolean
  /** Asked before it is pressed, so that the menu is there when it is. */
  onNear?: () => void
  onOpen: (anchor: HTMLElement) => void
}

/** Opens the menu of a card. */
export function MenuButton({ name, isOpen, onNear, onOpen }: MenuButtonProps) {
  return (
    <button
      type="button"
      className={styles.tool}
      aria-haspopup="menu"
      aria-expanded={isOpen}
      aria-label={`Menu of ${name}`}
      title="Menu"
      onPointerEnter={onNear}
      onFocus={onNear}
      onClick={(event) => onOpen(event.currentTarget)}
    >
      <svg viewBox="0 0 16 16" width={16} height={16} aria-hidden="true">
        <path d="M2 6.8h2.4v2.4H2zM6.8 6.8h2.4v2.4H6.8zM11.6 6.8H14v2.4h-2.4z" fill="currentColor" />
      </svg>
    </button>
  )
}
