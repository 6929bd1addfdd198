import { Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components'
import { ChevronDownRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import { quarterOf } from '../core/calendar/quarter'
import { formatDay } from '../core/text/format'
import { useLibrary } from '../state/libraryContext'
import { useMoment } from '../state/useMoment'
import { useView } from '../state/useView'
import styles from './Freshness.module.css'

type Panel = typeof import('./AsAtPanel').AsAtPanel

/** Opens once what it shows is there: a popover that traps the focus must have something to give it to. */
function usePanel() {
  const [open, setOpen] = useState(false)
  const [Panel, setPanel] = useState<Panel | null>(null)
  const onOpenChange = (_: unknown, { open: next }: { open: boolean }) => {
    if (!next) return setOpen(false)
    import('./AsAtPanel')
      .then(({ AsAtPanel }) => setPanel(() => AsAtPanel))
      .catch(() => setPanel(null))
      .finally(() => setOpen(true))
  }
  return { open, Panel, onOpenChange }
}

/** How fresh the figures are, and the way to another as-at day or another comparison. */
export function Freshness() {
  const { summary, loadedOn } = useLibrary()
  const { asAt } = useMoment()
  const { view } = useView()
  const { open, Panel, onOpenChange } = usePanel()
  if (!summary) return null
  const ends = Object.entries(summary.datasets).flatMap(([id, { dataTo }]) => (dataTo === null ? [] : [{ id, dataTo }]))
  const latest = Math.max(...ends.map(({ dataTo }) => dataTo))
  const behind = ends.filter(({ dataTo }) => quarterOf(dataTo) < quarterOf(latest))
  return (
    <div className={styles.fresh}>
      {ends.length > 0 && (
        <span>
          Data to <b>{formatDay(latest)}</b>
          {behind.map(({ id, dataTo }) => `, ${id} to ${formatDay(dataTo)}`)}
        </span>
      )}
      {loadedOn !== null && (
        <span>
          Loaded <b>{formatDay(loadedOn)}</b>
        </span>
      )}
      <Popover
        trapFocus
        open={open}
        onOpenChange={onOpenChange}
        positioning={{ position: 'below', align: 'end', offset: 2 }}
      >
        <PopoverTrigger disableButtonEnhancement>
          <button type="button" className={styles.button} data-set={view.asAt !== null || undefined}>
            As at <b>{formatDay(asAt)}</b>
            {view.against === 'year' && ', against a year earlier'}
            <ChevronDownRegular aria-hidden="true" />
          </button>
        </PopoverTrigger>
        <PopoverSurface aria-label="As at, compared with">
          {Panel ? <Panel /> : <p>This could not be fetched. Reload the page to try again.</p>}
        </PopoverSurface>
      </Popover>
    </div>
  )
}
