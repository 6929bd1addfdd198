import { useRouter, useRouterState } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Dimension } from '../core/dataset/define'
import { choose, emptyView, formatView, parseView, toggle, type View } from '../core/view/view'

/** Every way to change what the reader chose. They stay the same from draw to draw. */
interface ViewActions {
  choose: (dimension: Dimension, ids: readonly string[]) => void
  toggle: (dimension: Dimension, id: string, additive: boolean) => void
  chooseService: (service: string | null) => void
  reset: () => void
  goTo: (page: string) => void
}

/** What the reader chose, and every way to change it. The link is the only place it is kept. */
export interface ViewControl extends ViewActions {
  page: string
  view: View
  /** The link to a page with the choices in force. */
  hrefOf: (page: string) => string
}

const pageOf = (pathname: string) => pathname.replace(/^\//, '')

function useViewActions(): ViewActions {
  const router = useRouter()
  return useMemo(() => {
    const here = () => router.state.location
    const go = (page: string, next: (view: View) => View) =>
      void router.navigate({
        to: `/${page}`,
        search: () => next(parseView(here().searchStr)),
        // A choice leaves the reader where they are; another page begins at its top.
        resetScroll: page !== pageOf(here().pathname),
      })
    const change = (next: (view: View) => View) => go(pageOf(here().pathname), next)
    return {
      choose: (dimension, ids) => change((view) => ({ ...view, selection: choose(view.selection, dimension, ids) })),
      toggle: (dimension, id, additive) =>
        change((view) => ({ ...view, selection: toggle(view.selection, dimension, id, additive) })),
      chooseService: (service) => change((view) => ({ ...view, service })),
      reset: () => change(() => emptyView),
      goTo: (page) => go(page, (view) => view),
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
    hrefOf: (target) => `#/${target}${formatView({ ...view, service: null })}`,
  }
}
