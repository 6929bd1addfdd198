import type { Day } from '../../core/calendar/day'
import type { Result } from '../../core/query/query'
import { changeWords } from '../../core/text/changeWords'
import { fullFigureWords } from '../../core/text/figureWords'
import { formatDay } from '../../core/text/format'
import type { Visual } from '../../core/view/page'
import type { usePreview } from '../../state/usePreview'
import styles from './HeadlineNumbers.module.css'

type Previewed = ReturnType<typeof usePreview>['preview']['data']

interface HeadlineNumbersProps {
  visuals: readonly Visual[]
  preview: Previewed
  /** The day both are counted as at: that of the loading, which the page moves to once a file of one's own is loaded. */
  asAt: Day
}

/** The headline numbers of the dataset's page, as they are and as they would be. */
export function HeadlineNumbers({ visuals, preview, asAt }: HeadlineNumbersProps) {
  return (
    <>
      <h2 className={styles.title}>Headline numbers, before and after</h2>
      <p>Both as at {formatDay(asAt)}, the day that pages count to once a file of your own is loaded.</p>
      <div className={styles.scroll} role="region" aria-label="Headline numbers, before and after" tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Number</th>
              <th scope="col">Now</th>
              <th scope="col">After</th>
              <th scope="col">Change</th>
            </tr>
          </thead>
          <tbody>
            {visuals.map((visual, at) => {
              const before = preview?.before[at]
              const after = preview?.after[at]
              return (
                <tr key={visual.id}>
                  <th scope="row">{visual.name}</th>
                  <td>{words(before)}</td>
                  <td>
                    <b>{words(after)}</b>
                  </td>
                  <td>{before && after ? movement(before, after) : ''}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </>
  )
}

function words(result: Result | undefined): string {
  const [figure] = result?.totals ?? []
  const [measure] = result?.measures ?? []
  return figure && measure ? fullFigureWords(figure, measure) : ''
}

function movement(before: Result, after: Result): string {
  const [was] = before.totals
  const [is] = after.totals
  const [measure] = after.measures
  if (!was || !is || !measure) return ''
  return changeWords(is, was, measure, 'now').words
}
