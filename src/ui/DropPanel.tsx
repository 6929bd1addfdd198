import { Popover, PopoverSurface } from '@fluentui/react-components'
import type { ReactNode } from 'react'

interface DropPanelProps {
  /** The button it hangs from. */
  button: HTMLButtonElement
  label: string
  align: 'start' | 'end'
  className?: string | undefined
  onClose: () => void
  children: ReactNode
}

/** What a dropdown opens: it keeps the focus within until Escape or a click elsewhere closes it. */
export function DropPanel({ button, label, align, className, onClose, children }: DropPanelProps) {
  return (
    <Popover
      open
      trapFocus
      positioning={{ target: button, position: 'below', align, offset: 2 }}
      onOpenChange={(event, { open }) => {
        // A click on the button is the button's own affair.
        if (open || (event.target instanceof Node && button.contains(event.target))) return
        onClose()
        if (event.type === 'keydown') button.focus()
      }}
    >
      <PopoverSurface className={className ?? ''} aria-label={label}>
        {children}
      </PopoverSurface>
    </Popover>
  )
}
