import { useId } from 'react'
import { formatQuarter, type Quarter, quarterFromId } from '../../../core/calendar/quarter'
import {
  longestRelative,
  quartersBetween,
  relativeId,
  relativeQuarters,
  resolvePeriod,
} from '../../../core/view/period'
import { useLibrary } from '../../../state/libraryContext'
import { useAsAt } from '../../../state/useAsAt'
import { DimensionList, type DimensionListProps } from './DimensionList'
import styles from './PeriodList.module.css'

const backs = Array.from({ length: longestRelative }, (_, at) => at + 1)

/** The period: the latest quarter, the last few, from one to another, whole years, or quarters one by one. */
export function PeriodList({ chosen, onChange, ...list }: Omit<DimensionListProps, 'dimension'>) {
  const { latestQuarter } = useAsAt()
  const relative = chosen.length === 1 ? relativeQuarters(chosen[0] ?? '') : null
  const named = resolvePeriod(chosen, latestQuarter)
  return (
    <>
      <div className={styles.period}>
        <label className={styles.line}>
          <input type="checkbox" checked={chosen.length === 0} onChange={() => onChange([])} />
          Latest quarter{latestQuarter !== null && `: ${formatQuarter(latestQuarter)}`}
        </label>
        <label className={styles.line}>
          Last
          <select
            value={relative ?? ''}
            onChange={({ target }) => onChange(target.value === '' ? [] : [relativeId(Number(target.value))])}
          >
            <option value="">–</option>
            {backs.map((quarters) => (
              <option key={quarters} value={quarters}>
                {quarters}
              </option>
            ))}
          </select>
          {relative === 1 ? 'quarter' : 'quarters'} with data
        </label>
        <Range ids={named} onChange={onChange} />
      </div>
      <DimensionList {...list} dimension="quarter" chosen={named} onChange={onChange} />
    </>
  )
}

/** From one quarter to another, both included. */
function Range({ ids, onChange }: { ids: readonly string[]; onChange: (ids: readonly string[]) => void }) {
  const { summary } = useLibrary()
  const quarters = (summary?.dimensions.quarter ?? [])
    .map(({ id }) => quarterFromId(id))
    .filter((quarter) => quarter !== null)
  const chosen = ids.map(quarterFromId).filter((quarter) => quarter !== null)
  const [from, to] = [chosen[0] ?? null, chosen.at(-1) ?? null]
  return (
    <div className={styles.line}>
      <QuarterChoice
        name="From"
        quarters={quarters}
        value={from}
        onChange={(quarter) => onChange(quartersBetween(quarter, Math.max(quarter, to ?? quarter)))}
      />
      <QuarterChoice
        name="to"
        quarters={quarters}
        value={to}
        onChange={(quarter) => onChange(quartersBetween(Math.min(quarter, from ?? quarter), quarter))}
      />
    </div>
  )
}

interface QuarterChoiceProps {
  name: string
  quarters: readonly Quarter[]
  value: Quarter | null
  onChange: (quarter: Quarter) => void
}

function QuarterChoice({ name, quarters, value, onChange }: QuarterChoiceProps) {
  const own = useId()
  return (
    <>
      <label htmlFor={own}>{name}</label>
      <select id={own} value={value ?? ''} onChange={({ target }) => onChange(Number(target.value))}>
        {value === null && <option value="">–</option>}
        {quarters.map((quarter) => (
          <option key={quarter} value={quarter}>
            {formatQuarter(quarter)}
          </option>
        ))}
      </select>
    </>
  )
}
