import { createHashHistory, createRootRoute, createRoute, createRouter, redirect } from '@tanstack/react-router'
import { formatView, parseView } from '../core/view/viewLink'
import { readView } from '../core/view/viewSchema'
import { defaultView } from '../state/useDefaultView'
import { PageView } from './PageView'
import { Shell } from './Shell'

const root = createRootRoute({ component: Shell, notFoundComponent: PageView, validateSearch: readView })

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: ({ location }) => {
    // A link that says nothing opens the view this device was told to open first.
    const first = location.searchStr === '' ? defaultView() : null
    const page = first?.page ?? 'overview'
    const search = parseView(first?.search ?? location.searchStr)
    throw redirect({ to: '/$page', params: { page }, search, replace: true })
  },
})

const page = createRoute({ getParentRoute: () => root, path: '$page', component: PageView })

/** Hash routes, so that any web folder can serve the page. One codec reads and writes the choices in a link. */
export const router = createRouter({
  routeTree: root.addChildren([start, page]),
  history: createHashHistory(),
  parseSearch: parseView,
  stringifySearch: (search) => formatView(readView(search)),
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
