import { formatQuarter } from '../../../core/calendar/quarter'
import { formatDay, plural } from '../../../core/text/format'
import type { Item, Tracker } from '../../../core/tracker/tracker'
import { StatusLetter } from '../../../marks/StatusLetter'
import { useStudy } from '../../../state/useStudy'
import { useView } from '../../../state/useView'
import { EmptyState } from '../../../ui/EmptyState'
import { ModalDialog } from '../../../ui/ModalDialog'
import { PlainButton } from '../../../ui/PlainButton'
import { SampleMark } from '../../../ui/SampleMark'
import { Skeleton } from '../../../ui/Skeleton'
import styles from './Recommendation.module.css'
import { RecommendationLinks } from './RecommendationLinks'

/** One recommendation on a page of its own, whatever is filtered. The link opens it again. */
export function RecommendationDialog({ id }: { id: string }) {
  const { closeBehind } = useView()
  const { data } = useStudy('tracker', { unfiltered: true })
  const item = data?.items.find((one) => one.id === id)
  return (
    <ModalDialog
      title={item ? item.words : 'Recommendation'}
      wide
      onClose={closeBehind}
      actions={
        <PlainButton onClick={closeBehind} primary>
          Close
        </PlainButton>
      }
    >
      {data && item && <Told item={item} tracker={data} />}
      {data && !item && (
        <EmptyState
          title={`No tracker up to ${formatDay(data.asAt)} has ${id}`}
          why="The link may be of another file."
        />
      )}
      {!data && <Skeleton of="the recommendation" rows={8} />}
    </ModalDialog>
  )
}

function Told({ item, tracker }: { item: Item; tracker: Tracker }) {
  const { goTo } = useView()
  const dates = [
    ['Agreed', item.added],
    ...item.earlierDues.map(({ due, tracker: of }) => [`Due, in the tracker of ${formatQuarter(of)}`, due] as const),
    ['Due', item.due],
    ['Completed', item.completed],
    ['Last update', item.updated],
  ] as const
  const texts = [
    ['Progress', item.progress],
    ['Expected change', item.expected],
    ['Evidence of impact', [item.evidence, item.evidenceType].filter(Boolean).join(' · ')],
    ['Learning need', item.need],
  ] as const
  return (
    <div className={styles.told}>
      <p className={styles.lead}>
        <b>{item.id}</b>
        <span>
          {item.gone === null && <StatusLetter id={item.state} />} {standingOf(item)}
        </span>
        <span>{`${item.review}${item.reviewType === '' ? '' : ` (${item.reviewType})`}`}</span>
        <span>{`Lead: ${item.lead}`}</span>
        <span>{item.themes.length === 0 ? 'No theme' : item.themes.join(', ')}</span>
        {tracker.sample && <SampleMark />}
      </p>
      {item.learning && (
        <p className={styles.note}>Another area’s recommendation: learning for this one, never counted.</p>
      )}
      {item.conflict && (
        <p className={styles.note}>
          {`Reported ${item.reported.toLowerCase()}; its status, dates and evidence give ${item.derived.toLowerCase()}.`}
        </p>
      )}
      <dl className={styles.dates}>
        {dates.map(([label, day]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{day === null ? 'not given' : formatDay(day)}</dd>
          </div>
        ))}
      </dl>
      <dl className={styles.texts}>
        {texts.map(([label, words]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words === '' ? 'none recorded' : words}</dd>
          </div>
        ))}
      </dl>
      <RecommendationLinks id={item.id} />
      <p className={styles.foot}>
        <button type="button" className={styles.link} onClick={() => goTo('recommendations')}>
          All recommendations ›
        </button>
        <span>{`As at ${formatDay(tracker.asAt)}`}</span>
      </p>
    </div>
  )
}

function standingOf({ gone, stateLabel, daysOverdue }: Item): string {
  if (gone !== null) return `Gone: last in the tracker of ${formatQuarter(gone)}, which does not say it is completed`
  return daysOverdue === null ? stateLabel : `${stateLabel}, ${plural(daysOverdue, 'day', 'days')}`
}
