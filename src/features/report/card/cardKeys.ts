import type { KeyboardEvent } from 'react'

interface CardKeys {
  /** Its menu is open: keys are the menu's. */
  isOpen: boolean
  /** It has figures. */
  stands: boolean
  onCopy: () => void
  onTable: () => void
  onFocus: () => void
}

/** What the keys of a card do, wherever in it the focus is: T the table, F the whole page, Ctrl C the numbers. */
export function cardKeys({ isOpen, stands, onCopy, onTable, onFocus }: CardKeys) {
  return (event: KeyboardEvent) => {
    // Its dialogs and menus are inside it, too: their keys are their own.
    const isField =
      event.target instanceof Element && event.target.closest('input, textarea, select, dialog, [role="menu"]')
    if (event.altKey || event.defaultPrevented || isField || isOpen) return
    const key = event.key.toLowerCase()
    if (event.ctrlKey || event.metaKey) {
      // Text that is marked is copied by the browser itself.
      if (key !== 'c' || !stands || !document.getSelection()?.isCollapsed) return
      onCopy()
    } else if (key === 't' && stands) onTable()
    else if (key === 'f') onFocus()
    else return
    event.preventDefault()
  }
}
