import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Dimension } from '../../../core/dataset/define'
import type { Partnership } from '../../../core/partnership'
import { nearOf } from '../../../core/place/near'
import type { Outlines, Places } from '../../../core/place/places'
import { dataLink } from '../../../core/view/dataLink'
import type { Page } from '../../../core/view/page'
import type { Marked } from '../../../marks/map/locatedService'
import { useMoment } from '../../../state/useMoment'
import { useView } from '../../../state/useView'
import { useWeekMinute } from '../../../state/useWeekMinute'
import { useMedia } from '../../../ui/useMedia'
import { checkOf } from './checkOf'
import { ListCard } from './ListCard'
import { LocalFilters } from './LocalFilters'
import { MapCard } from './MapCard'
import { narrow, onGround } from './narrow'
import { openState, openWords } from './openNow'
import { ServiceCard } from './ServiceCard'
import { ServiceSlicers } from './ServiceSlicers'
import { ServicesExport } from './ServicesExport'
import styles from './ServicesPage.module.css'
import { cellOf, type PlacedService } from './serviceRow'

export interface ServicesPageProps {
  page: Page
  partnership: Partnership
  /** The services that the filters leave, and those they take away. */
  services: readonly PlacedService[]
  outside: readonly PlacedService[]
  total: number
  whyNone: string | undefined
  cannotFilter: readonly Dimension[]
  outlines: Outlines
  places: Places
  chosenService: string | null
  onChooseService: (key: string | null) => void
  sample: boolean
  frozen: boolean
}

/** Which part of the list is shown in place of the whole. */
type Only = 'off' | 'unread' | null

/** The page of early help services: what is typed and chosen, the map, the list, and the service chosen. */
export function ServicesPage(props: ServicesPageProps) {
  const { page, partnership, services, outside, places, chosenService, onChooseService, frozen } = props
  const { view, keepBox } = useView()
  const { asAt } = useMoment()
  const now = useWeekMinute()
  const board = useMedia('(min-width: 1600px)')
  const [search, setSearch] = useState('')
  const [postcode, setPostcode] = useState('')
  const [openNow, setOpenNow] = useState(false)
  const [only, setOnly] = useState<Only>(null)
  const [marked, setMarked] = useState<Marked | null>(null)

  const kept = useMemo(
    () => narrow(services, { search, openAt: openNow ? now : null }),
    [services, search, openNow, now],
  )
  const lost = useMemo(() => {
    if (kept.services === services) return outside
    const stay = new Set(kept.services)
    return [...outside, ...services.filter((service) => !stay.has(service))]
  }, [kept, services, outside])
  const ground = useMemo(() => onGround(kept.services, view.box, marked), [kept, view.box, marked])
  const givesHours = useMemo(
    () => [...services, ...outside].some((one) => cellOf(one, 'hours') !== ''),
    [services, outside],
  )
  const near = useMemo(() => nearOf(postcode, places), [postcode, places])
  const check = useCallback(
    (service: PlacedService) => checkOf(cellOf(service, 'assured_date'), asAt, partnership.limits),
    [asAt, partnership],
  )
  const isUnread = only === 'unread' && kept.unread.length > 0
  const isOff = only === 'off' && ground.some(({ located }) => located.on === 'list')
  const listed = useMemo(() => {
    if (isUnread) return kept.unread
    return isOff ? ground.filter(({ located }) => located.on === 'list') : ground
  }, [isUnread, isOff, kept, ground])
  const chosen = useMemo(
    () => [...services, ...outside].find(({ key }) => key === chosenService) ?? null,
    [services, outside, chosenService],
  )
  const { frame, close } = useShown(chosen?.key ?? null, onChooseService)
  const state = chosen && openState(chosen, now)
  const toggle = (what: Only) => setOnly(only === what ? null : what)

  return (
    <section className={styles.page} aria-label="Early help services">
      <div className={styles.filters}>
        <LocalFilters
          {...{ search, postcode, near }}
          onSearch={setSearch}
          onPostcode={setPostcode}
          openNow={givesHours ? openNow : null}
          onOpenNow={setOpenNow}
          openWords={openWords(kept.states)}
          unread={
            kept.unread.length > 0
              ? { listed: isUnread, count: kept.unread.length, onToggle: () => toggle('unread') }
              : null
          }
        />
        {board && !frozen && <ServiceSlicers page={page} partnership={partnership} />}
      </div>
      <MapCard
        {...props}
        services={kept.services}
        outside={lost}
        listedOff={isOff}
        onListOff={() => toggle('off')}
        narrowing={{ box: view.box, onBox: keepBox, marked, onMark: setMarked }}
      />
      {chosen && (
        <div className={styles.chosen} data-part="chosen">
          <ServiceCard
            service={chosen}
            check={check(chosen)}
            origin={near.origin}
            openWords={state === 'open' ? 'open now' : state === 'shut' && chosen.notice === '' ? 'not open now' : ''}
            onClose={close}
            frame={frame}
          />
        </div>
      )}
      <ListCard
        services={listed}
        what={isUnread ? 'unread' : isOff ? 'off' : 'all'}
        of={kept.services.length}
        box={view.box !== null}
        onBox={() => keepBox(null)}
        marked={marked}
        onUnmark={() => setMarked(null)}
        onAll={() => setOnly(null)}
        more={{ origin: near.origin, checkOf: check }}
        upkeep={dataLink(view, 'services')}
        tools={
          <ServicesExport
            {...{ partnership }}
            services={listed}
            sample={props.sample}
            also={[
              ...(search.trim() === '' ? [] : [`With the words “${search.trim()}”`]),
              ...(openNow ? ['Open when this was made'] : []),
              ...(view.box ? ['Only what is on the map in sight'] : []),
              ...(marked ? [`Only ${marked.words}`] : []),
              ...(isOff ? ['Only those not on the map'] : isUnread ? ['Only hours that are not read as times'] : []),
            ]}
          />
        }
        chosen={chosenService}
        onChoose={onChooseService}
      />
    </section>
  )
}

/** Brings the card of a newly chosen service into view, and the focus back to where it was chosen when it is closed. */
function useShown(key: string | null, onChoose: (key: string | null) => void) {
  const frame = useRef<HTMLElement>(null)
  const from = useRef<Element | null>(null)
  useEffect(() => {
    if (key === null) return
    from.current = document.activeElement
    frame.current?.scrollIntoView?.({ block: 'nearest' })
  }, [key])
  const close = () => {
    onChoose(null)
    if (from.current instanceof HTMLElement || from.current instanceof SVGElement) from.current.focus()
  }
  return { frame, close }
}
