import { Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components'
import { ChevronDownRegular } from '@fluentui/react-icons'
import { lazy } from 'react'
import { quarterOf } from '../core/calendar/quarter'
import { formatDay } from '../core/text/format'
import { useLibrary } from '../state/libraryContext'
import { useMoment } from '../state/useMoment'
import { useView } from '../state/useView'
import { Fetched } from '../ui/Fetched'
import styles from './Freshness.module.css'

const AsAtPanel = lazy(() => import('./AsAtPanel').then((module) => ({ default: module.AsAtPanel })))

/** How fresh the figures are, and the way to another as-at day or another comparison. */
export function Freshness() {
  const { summary, loadedOn } = useLibrary()
  const { asAt } = useMoment()
  const { view } = useView()
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
      <Popover trapFocus positioning={{ position: 'below', align: 'end', offset: 2 }}>
        <PopoverTrigger disableButtonEnhancement>
          <button type="button" className={styles.button} data-set={view.asAt !== null || undefined}>
            As at <b>{formatDay(asAt)}</b>
            {view.against === 'year' && ', against a year earlier'}
            <ChevronDownRegular aria-hidden="true" />
          </button>
        </PopoverTrigger>
        <PopoverSurface aria-label="As at, compared with">
          <Fetched of="The choice of a day">
            <AsAtPanel />
          </Fetched>
        </PopoverSurface>
      </Popover>
    </div>
  )
}
