import { useRouter, useRouterState } from '@tanstack/react-router'
import { useEffect, useMemo } from 'react'
import type { Day } from '../core/calendar/day'
import type { Dimension } from '../core/dataset/define'
import type { GroundBox } from '../core/place/groundBox'
import type { Selection } from '../core/query/query'
import type { Pick } from '../core/view/togglePicks'
import { type Against, type Behind, emptyView, type View, type VisualView } from '../core/view/view'
import { fitsLink, formatView, parseView } from '../core/view/viewLink'
import { carried, chosenIn, picked, resetOf, steppedBack, visualSet } from '../core/view/viewSteps'
import { tooLong } from './tooLong'

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

/** Keeps the way the reader came, whatever they followed; once for the whole page. */
export function useTrail(): void {
  const router = useRouter()
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
      return { page: pageOf(pathname), view: parseView(searchStr) }
    }
    const open = (page: string, view: View, replace = false) => {
      const now = here()
      if (!fitsLink(view)) return tooLong.say()
      tooLong.clear()
      // A choice leaves the reader where they are; another page begins at its top.
      void router.navigate({ to: `/${page}`, search: () => view, resetScroll: page !== now.page, replace })
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
      goTo: (page, selection) => open(page, carried(here().view, selection)),
      back: () => {
        const place = trails.get(router)?.at(-1)
        if (place) open(place.page, place.view)
        else open('overview', emptyView)
      },
      stepBack: () => {
        const { page, view } = here()
        const next = steppedBack(view)
        if (next) open(page, next)
        return next !== null
      },
    }
  }, [router])
}

export function useView(): ViewControl {
  const actions = useViewActions()
  const { pathname, searchStr } = useRouterState({ select: (state) => state.location })
  const view = useMemo(() => parseView(searchStr), [searchStr])
  return {
    ...actions,
    page: pageOf(pathname),
    view,
    hrefOf: (target, selection) => `#/${target}${formatView(carried(view, selection))}`,
  }
}
