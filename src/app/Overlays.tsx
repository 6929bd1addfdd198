import { lazy, useEffect, useMemo } from 'react'
import type { Page } from '../core/view/page'
import { formatView } from '../core/view/viewLink'
import { useCopyText } from '../state/useCopyText'
import { useMode } from '../state/useMode'
import { usePrint } from '../state/usePrint'
import { useView } from '../state/useView'
import { Fetched } from '../ui/Fetched'
import { useEarlyKeys } from './useEarlyKeys'

const fetchFind = () => import('../features/find/FindDialog')
const FindDialog = lazy(() => fetchFind().then((module) => ({ default: module.FindDialog })))
const ViewsDialog = lazy(() =>
  import('../features/views/ViewsDialog').then((module) => ({ default: module.ViewsDialog })),
)
const ShortcutsDialog = lazy(() => import('./ShortcutsDialog').then((module) => ({ default: module.ShortcutsDialog })))

/** What stands above the page; null is nothing. */
export type Overlay = 'find' | 'views' | 'shortcuts' | null

interface OverlaysProps {
  shown: Overlay
  pages: readonly Page[]
  onShow: (overlay: Overlay) => void
}

/** The dialogs that open from anywhere, each fetched when it is first asked for. */
export function Overlays({ shown, pages, onShow }: OverlaysProps) {
  // Who presses Ctrl+K types on at once: it must not have to be fetched then.
  useEffect(() => {
    fetchFind().catch(() => undefined)
  }, [])
  const takeEarly = useEarlyKeys(shown === 'find')
  if (shown === null) return null
  const close = () => onShow(null)
  return (
    <Fetched of="This part of the page">
      {shown === 'find' && <Find pages={pages} takeEarly={takeEarly} onShow={onShow} />}
      {shown === 'views' && <Views pages={pages} onClose={close} />}
      {shown === 'shortcuts' && <ShortcutsDialog onClose={close} />}
    </Fetched>
  )
}

function Views({ pages, onClose }: { pages: readonly Page[]; onClose: () => void }) {
  const { page } = useView()
  return <ViewsDialog pageLabel={pages.find(({ id }) => id === page)?.label ?? 'Data'} onClose={onClose} />
}

interface FindProps extends Pick<OverlaysProps, 'pages' | 'onShow'> {
  takeEarly: ReturnType<typeof useEarlyKeys>
}

function Find({ pages, takeEarly, onShow }: FindProps) {
  const { reset, page, view, goTo } = useView()
  const { mode, setMode, frozen } = useMode()
  const copyText = useCopyText()
  const print = usePrint()
  const commands = useMemo(() => {
    const link = `${window.location.href.replace(/#.*$/, '')}#/${page}${formatView(view)}`
    const others = mode === 'internal' ? 'shareable' : 'internal'
    return [
      ...(frozen ? [] : [{ id: 'reset', label: 'Reset all filters', run: reset }]),
      {
        id: 'mode',
        label: `Turn to ${others}`,
        detail: others === 'internal' ? 'exact figures' : 'small numbers of people withheld',
        run: () => setMode(others),
      },
      { id: 'copy', label: 'Copy the link to this view', run: () => void copyText(link) },
      { id: 'views', label: 'Save this view, open a saved view', run: () => onShow('views') },
      { id: 'print', label: 'Print this page', run: () => void print(false) },
      { id: 'upload', label: 'Upload data', run: () => goTo('data') },
      { id: 'shortcuts', label: 'Keyboard shortcuts', detail: '?', run: () => onShow('shortcuts') },
    ]
  }, [page, view, mode, frozen, reset, setMode, copyText, print, onShow, goTo])
  return <FindDialog pages={pages} commands={commands} takeEarly={takeEarly} onClose={() => onShow(null)} />
}
