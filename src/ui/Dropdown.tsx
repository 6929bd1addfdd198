import { type ReactNode, useState } from 'react'
import { useFetchedPart } from './useFetchedPart'

interface DropdownProps {
  /** What the button says. */
  face: ReactNode
  /** What opens, by name. */
  label: string
  align?: 'start' | 'end'
  className?: string | undefined
  surface?: string | undefined
  disabled?: boolean
  /** Marks the button as holding a choice, for its style. */
  isSet?: boolean
  /** What opens below; until it is there the dropdown waits, for it would have no place for the focus to go. */
  children: ReactNode
}

const fetchPanel = () => import('./DropPanel').then(({ DropPanel }) => DropPanel)

/** A button that opens a panel below itself. */
export function Dropdown({
  face,
  label,
  align = 'start',
  className,
  surface,
  disabled,
  isSet,
  children,
}: DropdownProps) {
  const { part: Panel, failed } = useFetchedPart(fetchPanel)
  const [open, setOpen] = useState(false)
  const [button, setButton] = useState<HTMLButtonElement | null>(null)
  const shown = open && !disabled && Boolean(children)
  return (
    <>
      <button
        ref={setButton}
        type="button"
        className={className}
        disabled={disabled}
        data-set={isSet || undefined}
        aria-expanded={shown && Panel !== null}
        onClick={() => setOpen(!open)}
      >
        {face}
      </button>
      {shown && Panel && button && (
        <Panel button={button} label={label} align={align} className={surface} onClose={() => setOpen(false)}>
          {children}
        </Panel>
      )}
      {shown && failed && <span role="alert">This could not be fetched. Reload the page to try again.</span>}
    </>
  )
}
