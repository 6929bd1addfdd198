import { createHashHistory, createRootRoute, createRoute, createRouter, redirect } from '@tanstack/react-router'
import { formatView, parseView } from '../core/view/viewLink'
import { readView } from '../core/view/viewSchema'
import { PageView } from './PageView'
import { Shell } from './Shell'

const root = createRootRoute({ component: Shell, notFoundComponent: PageView, validateSearch: readView })

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: ({ location }) => {
    throw redirect({ to: '/$page', params: { page: 'overview' }, search: parseView(location.searchStr), replace: true })
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
