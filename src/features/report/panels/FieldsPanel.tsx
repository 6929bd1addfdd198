import type { Partnership } from '../../../core/partnership'
import { formatDay, formatNumber, formatPercent, plural } from '../../../core/text/format'
import { completeness, completenessTitle, type FieldFilled } from '../../../core/tracker/completeness'
import type { Tracker } from '../../../core/tracker/tracker'
import type { Panel } from '../../../core/view/page'
import { PanelCard } from './PanelCard'
import styles from './TrackerLists.module.css'
import { TrackerPanel } from './TrackerPanel'

interface FieldsPanelProps {
  panel: Panel
  partnership: Partnership
}

/** How complete the tracker is: each field by the rows it is filled in on. */
export function FieldsPanel({ panel, partnership }: FieldsPanelProps) {
  return <TrackerPanel panel={panel}>{(tracker) => <Fields {...{ panel, partnership, tracker }} />}</TrackerPanel>
}

function Fields({ panel, partnership, tracker }: FieldsPanelProps & { tracker: Tracker }) {
  const found = completeness(tracker)
  const { smallSample } = partnership.limits
  return (
    <PanelCard
      panel={panel}
      facts={tracker}
      noun="recommendations"
      datasets={['recommendations']}
      title={completenessTitle(found, smallSample)}
      subtitle={`Recommendations with each field filled in, whatever it says, as at ${formatDay(tracker.asAt)}`}
      count={`Of ${plural(tracker.records.shown, 'recommendation', 'recommendations')}; evidence is due of completed ones only`}
      table={{
        columns: [
          { label: 'Field', kind: 'text', width: 180 },
          { label: 'Filled in', kind: 'count', width: 90 },
          { label: 'Of', kind: 'count', width: 90 },
        ],
        rows: found.map(({ label, filled, of }) => ({
          key: label,
          cells: [label, String(filled), String(of)],
        })),
      }}
    >
      <ul className={styles.fields} aria-label={panel.name}>
        {found.map((field) => (
          <li key={field.label}>
            <span>{field.label}</span>
            <svg aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 12">
              <rect className={styles.rest} width={100} height={12} />
              <rect className={styles.took} width={(100 * field.filled) / Math.max(1, field.of)} height={12} />
            </svg>
            <span>{shareWords(field, smallSample)}</span>
          </li>
        ))}
      </ul>
    </PanelCard>
  )
}

/** `98% 56/57`; a small sample is counts only. */
function shareWords({ filled, of }: FieldFilled, smallSample: number) {
  const fraction = `${formatNumber(filled)}/${formatNumber(of)}`
  if (of < smallSample) {
    return (
      <>
        <b title="Small sample">S</b> {fraction}
      </>
    )
  }
  return (
    <>
      <b>{formatPercent(filled / of)}</b> <small>{fraction}</small>
    </>
  )
}
