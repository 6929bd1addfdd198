import { type MouseEvent, useCallback, useMemo, useRef, useState } from 'react'
import type { Result } from '../../../core/query/query'
import { sorted } from '../../../core/query/sorted'
import type { Drilled } from '../../../core/view/drill'
import type { Pick } from '../../../core/view/togglePicks'
import { useMode } from '../../../state/useMode'
import { useView } from '../../../state/useView'
import { cardKeys } from './cardKeys'
import type { CardPlace } from './cardPlace'
import { holdInPlace } from './holdInPlace'
import { useLongPress } from './useLongPress'

/** What a card shows and does beyond its mark: its menu, the way down, the rows behind, and its keys. */
export function useCard({ visual, steps, next }: Drilled, result: Result | undefined, canDrill: boolean) {
  const { view, pick: choose, setVisual, setFocus, openBehind } = useView()
  const { frozen } = useMode()
  const own = view.visuals[visual.id]
  const [drilling, setDrilling] = useState(false)
  const [place, setPlace] = useState<CardPlace | null>(null)
  const [wanted, setWanted] = useState(false)
  const [copies, setCopies] = useState(0)
  const pointed = useRef<HTMLElement | null>(null)
  const clicked = useRef<Element | null>(null)
  const { isTwice, ...pressed } = useLongPress()

  const { by, descending } = own?.sort?.[0] ?? {}
  const shown = useMemo(
    () => (result && by !== undefined ? sorted(result, [{ by, descending: descending === true }]) : result),
    [result, by, descending],
  )
  const path = steps.map(({ id }) => id).join('\n')
  const [axis] = result?.axes ?? []
  const others = (result?.axes.length ?? 1) - 1
  const measure = result?.measures[0]?.id ?? ''
  const { id } = visual

  // Rows may be told apart by filters, which stay fixed while figures of people are withheld.
  const open = useCallback(
    (entries: readonly (string | null)[], of: string) => openBehind({ visual: id, entries, measure: of }),
    [openBehind, id],
  )
  const openMenu = useCallback((at: CardPlace) => {
    setWanted(true)
    setPlace(at)
  }, [])
  /** A mark was asked for its rows (Shift and Enter), or for its menu (the other mouse button). */
  const onBehind = useCallback(
    (entries: readonly (string | null)[], of: string) => {
      if (pointed.current) openMenu({ anchor: pointed.current, mark: { entries, measure: of } })
      else if (!frozen) open(entries, of)
      pointed.current = null
    },
    [open, openMenu, frozen],
  )
  const into = useCallback(
    (entry: string) => {
      if (next) setVisual(id, { drill: [...path.split('\n').filter(Boolean), entry] })
      else open([entry, ...Array.from({ length: others }, () => null)], measure)
    },
    [next, path, id, setVisual, open, others, measure],
  )
  const dimension = axis?.dimension
  const pick = useCallback(
    (picks: readonly Pick[], additive: boolean) => {
      const entry = drilling ? picks.find((one) => one.dimension === dimension) : undefined
      if (entry) return into(entry.id)
      if (clicked.current) holdInPlace(clicked.current)
      choose(picks, additive)
    },
    [drilling, dimension, into, choose],
  )
  const setTable = useCallback((table: boolean) => setVisual(id, { table: table || undefined }), [setVisual, id])

  const events = {
    ...pressed,
    onClickCapture: (event: MouseEvent) => {
      clicked.current = event.target instanceof Element ? event.target.closest('button, td, th') : null
    },
    onContextMenuCapture: (event: MouseEvent) => {
      if (isTwice(event.target)) {
        event.preventDefault()
        event.stopPropagation()
        return
      }
      pointed.current = event.target instanceof Element ? event.target.closest<HTMLElement>('button, td, th') : null
    },
    onContextMenu: () => {
      pointed.current = null
    },
    onKeyDown: cardKeys({
      isOpen: place !== null,
      stands: result !== undefined,
      onCopy: () => {
        setWanted(true)
        setCopies(copies + 1)
      },
      onTable: () => setTable(!own?.table),
      onFocus: () => setFocus(view.focus === id ? null : id),
    }),
  }
  const drill = canDrill && !frozen ? { on: drilling, toggle: () => setDrilling(!drilling), into } : null
  const stage = view.focus === id ? ('focus' as const) : view.spotlight === id ? ('spotlight' as const) : undefined
  return {
    shown,
    isSorted: by !== undefined,
    table: own?.table === true,
    setTable,
    stage,
    pick,
    isDrilling: drilling,
    onBehind,
    onRows: frozen ? null : open,
    onLevel: (level: number) => setVisual(id, { drill: steps.slice(0, level).map((step) => step.id) }),
    events,
    tools: { place, wanted, copies, drill, onOpen: openMenu, onClose: () => setPlace(null) },
  }
}
