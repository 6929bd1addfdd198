import { useNavigate, useRouterState } from '@tanstack/react-router'
import type { Dimension } from '../core/dataset/define'
import { choose, emptyView, formatView, parseView, toggle, type View } from '../core/view/view'

/** What the reader chose, and every way to change it. The link is the only place it is kept. */
export interface ViewControl {
  page: string
  view: View
  choose: (dimension: Dimension, ids: readonly string[]) => void
  toggle: (dimension: Dimension, id: string, additive: boolean) => void
  chooseService: (service: string | null) => void
  reset: () => void
  goTo: (page: string) => void
  /** The link to a page with the choices in force. */
  hrefOf: (page: string) => string
}

export function useView(): ViewControl {
  const navigate = useNavigate()
  const location = useRouterState({ select: (state) => state.location })
  const page = location.pathname.replace(/^\//, '')
  const view = parseView(location.searchStr)
  const go = (next: View) => void navigate({ to: `/${page}`, search: () => next })
  return {
    page,
    view,
    choose: (dimension, ids) => go({ ...view, selection: choose(view.selection, dimension, ids) }),
    toggle: (dimension, id, additive) => go({ ...view, selection: toggle(view.selection, dimension, id, additive) }),
    chooseService: (service) => go({ ...view, service }),
    reset: () => go(emptyView),
    goTo: (target) => void navigate({ to: `/${target}`, search: () => view }),
    hrefOf: (target) => `#/${target}${formatView({ ...view, service: null })}`,
  }
}
