import { Button } from '@fluentui/react-components'
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useRef, useState } from 'react'
import { plural } from '../../core/text/format'
import type { Page } from '../../core/view/page'
import { frozenWords, useMode } from '../../state/useMode'
import { ModalDialog } from '../../ui/ModalDialog'
import styles from './FindDialog.module.css'
import { Marked } from './Marked'
import { type Findable, useFindable } from './useFindable'

/** What was typed before the field was there to type in. */
export interface Early {
  text: string
  /** Enter came after it. */
  entered: boolean
}

interface FindDialogProps {
  pages: readonly Page[]
  /** What can be done from anywhere. */
  commands: readonly Findable[]
  takeEarly: () => Early
  onClose: () => void
}

/** Finds a page, a theme, an agency, a review, a service or something to do, by any of its words. */
export function FindDialog({ pages, commands, takeEarly, onClose }: FindDialogProps) {
  const [text, setText] = useState('')
  const typed = useDeferredValue(text)
  const groups = useFindable(typed, pages, commands)
  const items = groups.flatMap((group) => group.items)
  const [at, setAt] = useState(0)
  const active = Math.min(at, items.length - 1)
  // Enter may come before the list has caught up with what is typed: it is meant for the list that is to come.
  const [entered, setEntered] = useState(false)
  const { frozen } = useMode()
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  useEffect(() => {
    field.current?.focus()
    const early = takeEarly()
    if (early.text !== '') setText(early.text)
    setEntered(early.entered)
  }, [takeEarly])
  useEffect(() => {
    list.current?.querySelector(`[aria-selected="true"]`)?.scrollIntoView({ block: 'nearest' })
  })

  const run = (item: Findable | undefined) => {
    if (!item) return
    onClose()
    item.run()
  }
  useEffect(() => {
    if (!entered || typed !== text) return
    setEntered(false)
    run(items[active])
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const last = items.length - 1
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: active >= last ? 0 : active + 1,
      ArrowUp: active <= 0 ? last : active - 1,
      PageDown: Math.min(last, active + 8),
      PageUp: Math.max(0, active - 8),
    }
    const next = moves[event.key]
    if (next !== undefined) {
      event.preventDefault()
      setAt(Math.max(0, next))
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      setEntered(true)
    }
  }
  let index = -1
  return (
    <ModalDialog
      title="Find anything"
      onClose={onClose}
      actions={
        <>
          <p className={styles.keys} aria-hidden="true">
            <kbd>↑</kbd> <kbd>↓</kbd> to move, <kbd>Enter</kbd> to open, <kbd>Esc</kbd> to close
          </p>
          <Button onClick={onClose}>Close</Button>
        </>
      }
    >
      <input
        ref={field}
        className={styles.field}
        type="text"
        role="combobox"
        aria-label="Find a page, theme, agency, review, service or action"
        aria-expanded={items.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={items.length > 0 ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder="A page, theme, agency, review, service…"
        value={text}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setText(event.target.value)
          setEntered(false)
          setAt(0)
        }}
      />
      {frozen && <p className={styles.note}>{frozenWords}</p>}
      <p className={styles.hidden} role="status">
        {typed.trim() === '' ? '' : plural(items.length, 'result', 'results')}
      </p>
      <div ref={list} id={`${id}-list`} role="listbox" aria-label="Results" className={styles.list}>
        {groups.map((group) => (
          <div key={group.label} role="group" aria-label={group.label}>
            <p className={styles.group} aria-hidden="true">
              {group.label}
            </p>
            {group.items.map((item) => {
              index += 1
              const own = index
              return (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys
                // biome-ignore lint/a11y/useFocusableInteractive: the field above keeps the focus
                <div
                  key={item.id}
                  id={`${id}-${own}`}
                  role="option"
                  aria-selected={own === active}
                  className={styles.option}
                  onClick={() => run(item)}
                  onPointerMove={() => setAt(own)}
                >
                  <span className={styles.label}>
                    <Marked text={item.label} typed={typed} />
                  </span>
                  {item.detail && (
                    <span className={styles.detail}>
                      <Marked text={item.detail} typed={typed} />
                    </span>
                  )}
                </div>
              )
            })}
          </div>
        ))}
      </div>
      {items.length === 0 && (
        <p className={styles.none}>Nothing here is called that. Fewer letters, or another word, may find it.</p>
      )}
    </ModalDialog>
  )
}
