import { ChevronDownRegular } from '@fluentui/react-icons'
import { quarterOf } from '../core/calendar/quarter'
import { formatDay } from '../core/text/format'
import { useLibrary } from '../state/libraryContext'
import { useMoment } from '../state/useMoment'
import { useView } from '../state/useView'
import { Dropdown } from '../ui/Dropdown'
import { useFetchedPart } from '../ui/useFetchedPart'
import styles from './Freshness.module.css'

const fetchPanel = () => import('./AsAtPanel').then(({ AsAtPanel }) => AsAtPanel)

/** How fresh the figures are, and the way to another as-at day or another comparison. */
export function Freshness() {
  const { summary, loadedOn } = useLibrary()
  const { asAt } = useMoment()
  const { view } = useView()
  const { part: Panel, failed } = useFetchedPart(fetchPanel)
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
      <Dropdown
        label="As at, compared with"
        align="end"
        className={styles.button}
        isSet={view.asAt !== null}
        face={
          <>
            As at <b>{formatDay(asAt)}</b>
            {view.against === 'year' && ', against a year earlier'}
            <ChevronDownRegular aria-hidden="true" />
          </>
        }
      >
        {failed ? <p>This could not be fetched. Reload the page to try again.</p> : Panel && <Panel />}
      </Dropdown>
    </div>
  )
}
