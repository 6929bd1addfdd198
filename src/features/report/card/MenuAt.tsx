import { Menu, MenuList, MenuPopover } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import styles from './CardMenu.module.css'

interface MenuAtProps {
  /** Of the card it is the menu of. */
  name: string
  /** What it stands beside, and what has the focus after it; null while it is closed. */
  anchor: HTMLElement | null
  onClose: () => void
  checked?: Record<string, string[]>
  children: ReactNode
}

/** The menu of a card, open beside what asked for it. */
export function MenuAt({ name, anchor, onClose, checked, children }: MenuAtProps) {
  return (
    <Menu
      open={anchor !== null}
      positioning={{ target: anchor, position: 'below', align: 'end' }}
      {...(checked ? { checkedValues: checked } : {})}
      onOpenChange={(_, { open, type }) => {
        if (open) return
        onClose()
        if (type !== 'clickOutside' && type !== 'scrollOutside') anchor?.focus()
      }}
    >
      <MenuPopover className={styles.popover} aria-label={`Menu of ${name}`}>
        <MenuList>{children}</MenuList>
      </MenuPopover>
    </Menu>
  )
}
