import { formatDay, formatMonth, formatNumber, plural } from '../../../core/text/format'
import { type ReviewTime, reviewTimes, reviewTimesTitle } from '../../../core/tracker/reviewTimes'
import type { Tracker } from '../../../core/tracker/tracker'
import type { Panel } from '../../../core/view/page'
import { PanelCard } from './PanelCard'
import type { PanelTable } from './panelTable'
import styles from './TrackerLists.module.css'
import { TrackerPanel } from './TrackerPanel'

/** How long each review took from its start to publication, beside the time it should take. */
export function ReviewsPanel({ panel }: { panel: Panel }) {
  return <TrackerPanel panel={panel}>{(tracker) => <Reviews {...{ panel, tracker }} />}</TrackerPanel>
}

const monthDays = 30.44

function Reviews({ panel, tracker }: { panel: Panel; tracker: Tracker }) {
  const found = reviewTimes(tracker)
  const timed = found.filter(({ pace }) => pace !== 'unknown')
  const unknown = found.length - timed.length
  const limit = tracker.reviewMonths * monthDays
  const longest = Math.max(limit * 1.2, ...timed.map(({ days }) => days ?? 0))
  const months = plural(tracker.reviewMonths, 'month', 'months')
  return (
    <PanelCard
      panel={panel}
      facts={tracker}
      noun="recommendations"
      datasets={['recommendations']}
      title={reviewTimesTitle(found, tracker.reviewMonths)}
      subtitle={`From the start of a review to its publication, as at ${formatDay(tracker.asAt)}; the dashed line is ${months}`}
      count={`${plural(timed.length, 'review', 'reviews')} with a start date; ${formatNumber(unknown)} without`}
      table={tableOf(found, tracker)}
      none={timed.length === 0 ? 'No review gives the date it started' : undefined}
    >
      <ul className={styles.list} tabIndex={0} aria-label={panel.name}>
        {timed.map((each) => (
          <li key={each.review} className={styles.review}>
            <h3>{each.review}</h3>
            <span data-pace={each.pace}>{paceWords(each, tracker)}</span>
            <svg aria-hidden="true" preserveAspectRatio="none" viewBox={`0 0 ${longest} 12`}>
              <rect className={styles.took} data-pace={each.pace} y={3} height={6} width={each.days ?? 0} />
              <path
                className={styles.limit}
                d={`M${(each.by ?? 0) - (each.started ?? 0)} 0V12`}
                vectorEffect="non-scaling-stroke"
              />
            </svg>
            <p>{`${each.type}, ${plural(each.recommendations, 'recommendation', 'recommendations')}`}</p>
            <p>{datesOf(each)}</p>
          </li>
        ))}
      </ul>
    </PanelCard>
  )
}

function tookWords({ days }: ReviewTime): string {
  return days === null ? '' : plural(Math.round(days / monthDays), 'month', 'months')
}

/** `7 months, late`; `4 months so far, due by 1 December 2026`. */
function paceWords(each: ReviewTime, { asAt }: Tracker): string {
  if (each.published === null) {
    const late = each.pace === 'late' ? `, late by ${plural(asAt - (each.by ?? asAt), 'day', 'days')}` : ''
    return `${tookWords(each)}, not published yet${late}`
  }
  return each.pace === 'late' ? `${tookWords(each)}, late` : tookWords(each)
}

function datesOf({ started, published }: ReviewTime): string {
  const from = started === null ? '' : formatMonth(started)
  return published === null ? `started ${from}` : `${from} to ${formatMonth(published)}`
}

const paceLabels: Readonly<Record<ReviewTime['pace'], string>> = {
  late: 'Late',
  within: 'In time',
  'under-way': 'Not published yet, in time so far',
  unknown: 'Start not known',
}

function tableOf(found: readonly ReviewTime[], { reviewMonths }: Tracker): PanelTable {
  const day = (of: number | null) => (of === null ? '' : formatDay(of))
  return {
    columns: [
      { label: 'Source review', kind: 'text', width: 200 },
      { label: 'Review type', kind: 'choice', width: 120 },
      { label: 'Started', kind: 'text', width: 130 },
      { label: 'Published', kind: 'text', width: 130 },
      { label: 'Days', kind: 'count', width: 70 },
      { label: `Against ${plural(reviewMonths, 'month', 'months')}`, kind: 'choice', width: 150 },
      { label: 'Recommendations', kind: 'count', width: 120 },
    ],
    rows: found.map((each) => ({
      key: each.review,
      cells: [
        each.review,
        each.type,
        day(each.started),
        day(each.published),
        each.days === null ? '' : String(each.days),
        paceLabels[each.pace],
        String(each.recommendations),
      ],
    })),
  }
}
