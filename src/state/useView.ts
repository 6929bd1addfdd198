import { useRouter, useRouterState } from '@tanstack/react-router'
import { useEffect, useMemo } from 'react'
import type { Day } from '../core/calendar/day'
import type { Dimension } from '../core/dataset/define'
import type { GroundBox } from '../core/place/groundBox'
import type { Selection } from '../core/query/query'
import { type Held, heldOf, isHeldIn, withHeld } from '../core/view/frozen'
import type { Pick } from '../core/view/togglePicks'
import { type Against, type Behind, emptyView, type View, type VisualView } from '../core/view/view'
import { fitsLink, formatView, parseView } from '../core/view/viewLink'
import { carried, chosenIn, picked, resetOf, steppedBack, visualSet } from '../core/view/viewSteps'
import { refusedChoice } from './refusedChoice'
import { frozenNow, useMode } from './useMode'

type VisualPatch = { [Key in keyof VisualView]: VisualView[Key] | undefined }

/** Every way to change what the reader chose; each is a step in the browser's history. They stay the same from draw to draw. */
interface ViewActions {
  /** A choice in a slicer: what is kept of a dimension, none for all. */
  choose: (dimension: Dimension, ids: readonly string[]) => void
  /** A click on a mark: alone it chooses that entry or undoes it; additive adds it to the others or takes it out. */
  toggle: (dimension: Dimension, id: string, additive: boolean) => void
  /** The same of a mark that stands for entries of several dimensions at once. */
  pick: (picks: readonly Pick[], additive: boolean) => void
  removeFilter: (dimension: Dimension) => void
  /** Takes every filter away, those of single visuals too. */
  reset: () => void
  chooseService: (service: string | null) => void
  /** Keeps services to a part of the map. While it follows the map it is one step in the history, not one a move. */
  keepBox: (box: GroundBox | null) => void
  /** Null goes back to the library's own as-at day. */
  setAsAt: (day: Day | null) => void
  setAgainst: (against: Against) => void
  setFocus: (visual: string | null) => void
  setSpotlight: (visual: string | null) => void
  openBehind: (behind: Behind) => void
  closeBehind: () => void
  /** Sets a visual in some way; what is undefined goes back to how the visual is by itself. */
  setVisual: (id: string, patch: VisualPatch) => void
  /** Opens a page with the filters in force, and these: a detail page takes its entry so. */
  goTo: (page: string, selection?: Selection) => void
  /** Opens a whole view, such as a saved one. */
  open: (page: string, view: View) => void
  /** Back to the page this one was reached from, as it was left; to the overview where there was none. */
  back: () => void
  /** One step out of what is open or lit. False where there is nothing to step out of. */
  stepBack: () => boolean
}

/** What the reader chose, and every way to change it. The link is the only place it is kept. */
export interface ViewControl extends ViewActions {
  page: string
  view: View
  /** The link to a page with the choices in force, and these. */
  hrefOf: (page: string, selection?: Selection) => string
}

interface Place {
  page: string
  view: View
}

const pageOf = (pathname: string) => pathname.replace(/^\//, '')

const longestTrail = 50

/** The pages the reader left, the latest last, for each router: where Back leads. */
const trails = new WeakMap<object, Place[]>()

/** The filters in force when each router's reader turned to shareable: they stay until the reader turns back. */
const frozenFilters = new WeakMap<object, Held>()

/** A view as it is in force. While filters are frozen they are those of the first view seen so, whatever the link says. */
function inForce(router: object, { page, view }: Place, frozen: boolean): View {
  if (!frozen) {
    frozenFilters.delete(router)
    return view
  }
  const held = frozenFilters.get(router) ?? heldOf(view)
  // A bare address is on its way to the view that opens first.
  if (page !== '') frozenFilters.set(router, held)
  return withHeld(view, held)
}

/** Keeps the way the reader came, whatever they followed, and the link to what is in force; once for the whole page. */
export function useTrail(): void {
  const router = useRouter()
  const { page, view, linked } = useInForce()
  useEffect(() => {
    if (view === linked || page === '') return
    refusedChoice.say('frozen')
    void router.navigate({ to: `/${page}`, search: () => view, replace: true, resetScroll: false })
  }, [router, page, view, linked])
  useEffect(
    () =>
      router.subscribe('onBeforeLoad', ({ fromLocation, toLocation }) => {
        if (!fromLocation || fromLocation.pathname === toLocation.pathname) return
        const trail = trails.get(router) ?? []
        const last = trail.at(-1)
        const left = { page: pageOf(fromLocation.pathname), view: parseView(fromLocation.searchStr) }
        // Who goes back to where they came from, by whatever button, is not on the way to somewhere new.
        if (last?.page === pageOf(toLocation.pathname)) trail.pop()
        else trail.push(left)
        trails.set(router, trail.slice(-longestTrail))
      }),
    [router],
  )
}

function useViewActions(): ViewActions {
  const router = useRouter()
  return useMemo(() => {
    const here = (): Place => {
      const { pathname, searchStr } = router.state.location
      const place = { page: pageOf(pathname), view: parseView(searchStr) }
      return { ...place, view: inForce(router, place, frozenNow()) }
    }
    const open = (page: string, view: View, replace = false) => {
      const now = here()
      if (frozenNow() && !isHeldIn(view, heldOf(now.view))) return refusedChoice.say('frozen')
      if (!fitsLink(view)) return refusedChoice.say('too-long')
      refusedChoice.clear()
      // A choice leaves the reader where they are; another page begins at its top.
      void router.navigate({ to: `/${page}`, search: () => view, resetScroll: page !== now.page, replace })
    }
    /** The way to another page is open while filters are frozen, unless it is to filter by something. */
    const kept = (view: View, selection?: Selection): View => {
      const asked = Object.keys(selection ?? {}).length > 0
      return frozenNow() && !asked ? withHeld(view, heldOf(here().view)) : view
    }
    const change = (next: (view: View) => View) => {
      const { page, view } = here()
      open(page, next(view))
    }
    return {
      open: (page, view) => open(page, view),
      choose: (dimension, ids) => change((view) => chosenIn(view, dimension, ids)),
      toggle: (dimension, id, additive) => change((view) => picked(view, [{ dimension, id }], additive)),
      pick: (picks, additive) => change((view) => picked(view, picks, additive)),
      removeFilter: (dimension) => change((view) => chosenIn(view, dimension, [])),
      reset: () => change(resetOf),
      chooseService: (service) => change((view) => ({ ...view, service })),
      keepBox: (box) => {
        const { page, view } = here()
        open(page, { ...view, box }, box !== null && view.box !== null)
      },
      setAsAt: (asAt) => change((view) => ({ ...view, asAt })),
      setAgainst: (against) => change((view) => ({ ...view, against })),
      setFocus: (focus) => change((view) => ({ ...view, focus })),
      setSpotlight: (spotlight) => change((view) => ({ ...view, spotlight })),
      openBehind: (behind) => change((view) => ({ ...view, behind })),
      closeBehind: () => change((view) => ({ ...view, behind: null })),
      setVisual: (id, patch) => change((view) => visualSet(view, id, patch)),
      goTo: (page, selection) => open(page, kept(carried(here().view, selection), selection)),
      back: () => {
        const place = trails.get(router)?.at(-1)
        if (place) open(place.page, kept(place.view))
        else open('overview', kept(emptyView))
      },
      stepBack: () => {
        const { page, view } = here()
        const next = steppedBack(view)
        if (next === null || (frozenNow() && !isHeldIn(next, heldOf(view)))) return false
        open(page, next)
        return true
      },
    }
  }, [router])
}

function useInForce(): Place & { linked: View } {
  const router = useRouter()
  const { pathname, searchStr } = useRouterState({ select: (state) => state.location })
  const { frozen } = useMode()
  const page = pageOf(pathname)
  const linked = useMemo(() => parseView(searchStr), [searchStr])
  const view = useMemo(() => inForce(router, { page, view: linked }, frozen), [router, page, linked, frozen])
  return { page, view, linked }
}

export function useView(): ViewControl {
  const actions = useViewActions()
  const { page, view } = useInForce()
  const { frozen } = useMode()
  return {
    ...actions,
    page,
    view,
    hrefOf: (target, selection) => {
      const next = carried(view, selection)
      return `#/${target}${formatView(frozen ? withHeld(next, heldOf(view)) : next)}`
    },
  }
}
