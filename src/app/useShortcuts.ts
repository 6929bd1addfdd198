import { useEffect } from 'react'

export interface Shortcuts {
  onFind: () => void
  onHelp: () => void
  /** One step back out of what is open or lit; false where there is none. */
  onEscape: () => boolean
}

/** What takes Escape for itself while it is open. */
const holders =
  'dialog[open], [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"], [data-holds-escape]'

/** A field takes letters, and Escape empties it or leaves it as it was. */
function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
}

/** Keys that work on every page: Ctrl+K finds anything, `?` lists the shortcuts, Escape steps back. */
export function useShortcuts({ onFind, onHelp, onEscape }: Shortcuts): void {
  useEffect(() => {
    let held = false
    // What holds Escape may be gone by the time the key comes up through the page, so it is looked for on the way down.
    const before = (event: KeyboardEvent) => {
      if (event.key === 'Escape') held = isField(event.target) || document.querySelector(holders) !== null
    }
    const after = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      if (event.key === 'Escape' && !held && onEscape()) event.preventDefault()
      else if (
        event.key.toLowerCase() === 'k' &&
        (event.ctrlKey || event.metaKey) &&
        !event.altKey &&
        !event.shiftKey
      ) {
        event.preventDefault()
        if (document.querySelector('dialog[open]') === null) onFind()
      } else if (event.key === '?' && !event.ctrlKey && !event.metaKey && !event.altKey && !isField(event.target)) {
        if (document.querySelector(holders) === null) onHelp()
      }
    }
    window.addEventListener('keydown', before, true)
    window.addEventListener('keydown', after)
    return () => {
      window.removeEventListener('keydown', before, true)
      window.removeEventListener('keydown', after)
    }
  }, [onFind, onHelp, onEscape])
}
