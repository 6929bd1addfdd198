import { DismissRegular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import { plural } from '../../../core/text/format'
import type { Marked } from '../../../marks/map/locatedService'
import { type ListMore, ServiceList } from './ServiceList'
import styles from './ServicesPage.module.css'
import type { PlacedService } from './serviceRow'

interface ListCardProps {
  services: readonly PlacedService[]
  /** All that are left, those not on the map, or those whose hours are not read as times. */
  what: 'all' | 'off' | 'unread'
  /** How many there are before the map narrows them. */
  of: number
  box: boolean
  onBox: () => void
  marked: Marked | null
  onUnmark: () => void
  onAll: () => void
  more: ListMore
  chosen: string | null
  onChoose: (key: string | null) => void
  /** The way to the list of those that want a check or a place. */
  upkeep: string
  /** What can be done with the whole list. */
  tools?: ReactNode
}

/** Every service that is left, with what the map keeps of them in words and a way out of each. */
export function ListCard(props: ListCardProps) {
  const { services, of, marked, more } = props
  const title = titleOf(props)
  return (
    <section className={`${styles.card} ${styles.listCard}`} aria-label="List of services">
      <header className={styles.head}>
        <h2>{title}</h2>
        {props.tools}
      </header>
      <p className={styles.under}>
        The list shows all services, online ones and those without a postcode too.
        {more.origin && ' * measured from or to an approximate position.'}{' '}
        <a href={props.upkeep}>List those that want a check or a place</a>
      </p>
      <div className={styles.chips} aria-live="polite">
        {props.box && <Chip words={`Only what is on the map: ${services.length} of ${of}`} onRemove={props.onBox} />}
        {marked && (
          <Chip words={`Only ${marked.words}, kept in this tab and not in its link`} onRemove={props.onUnmark} />
        )}
        {props.what !== 'all' && (
          <Chip
            words={props.what === 'off' ? 'Only those not on the map' : 'Only hours that are not read as times'}
            onRemove={props.onAll}
          />
        )}
      </div>
      <div className={styles.list}>
        <ServiceList services={services} caption={title} chosen={props.chosen} onChoose={props.onChoose} more={more} />
      </div>
    </section>
  )
}

function Chip({ words, onRemove }: { words: string; onRemove: () => void }) {
  return (
    <button type="button" className={styles.chip} onClick={onRemove}>
      {words} <DismissRegular aria-label="Remove" />
    </button>
  )
}

function titleOf({ services, what, more }: ListCardProps): string {
  if (services.length === 0) return 'No service is left by what is chosen'
  const count = plural(services.length, 'service', 'services')
  const are = services.length === 1 ? 'is' : 'are'
  if (what === 'off') return `${count} ${are} not on the map`
  if (what === 'unread') return `${count} ${services.length === 1 ? 'gives' : 'give'} hours that are not read as times`
  return more.origin ? `${count}, nearest to ${more.origin.name} first` : count
}
