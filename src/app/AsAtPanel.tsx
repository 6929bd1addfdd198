import { Button } from '@fluentui/react-components'
import { useId, useState } from 'react'
import { dayFromIso, dayOf, isoFromDay } from '../core/calendar/day'
import { formatDay } from '../core/text/format'
import type { Against } from '../core/view/view'
import { useAsAt } from '../state/useAsAt'
import { frozenWords, useMode } from '../state/useMode'
import { useMoment } from '../state/useMoment'
import { useToday } from '../state/useToday'
import { useView } from '../state/useView'
import styles from './AsAtPanel.module.css'

const earliest = dayOf(2000, 1, 1) ?? 0
const comparisons: readonly { id: Against; words: string }[] = [
  { id: 'before', words: 'the period before' },
  { id: 'year', words: 'the same a year earlier' },
]

/** Sets the day the figures are as at, and what they are compared with. */
export function AsAtPanel() {
  const { view, setAsAt, setAgainst } = useView()
  const { asAt, own, last } = useAsAt()
  const moment = useMoment()
  const today = useToday()
  const { frozen } = useMode()
  const [text, setText] = useState(isoFromDay(asAt))
  const [said, setSaid] = useState('')
  const id = useId()
  const put = (day: number | null) => {
    setAsAt(day === own ? null : day)
    setText(isoFromDay(day ?? own))
    setSaid('')
  }
  return (
    <div className={styles.panel}>
      <form
        className={styles.line}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          const day = dayFromIso(text)
          if (day === null || day < earliest || day > last) setSaid(`Give a day up to ${formatDay(last)}.`)
          else put(day)
        }}
      >
        <label htmlFor={id}>Figures as at</label>
        <input
          id={id}
          type="date"
          className={styles.field}
          min={isoFromDay(earliest)}
          max={isoFromDay(last)}
          value={text}
          disabled={frozen}
          aria-describedby={`${id}-words`}
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit" disabledFocusable={frozen}>
          Set
        </Button>
      </form>
      <p id={`${id}-words`} role="status" className={styles.words}>
        {said}
        {said === '' && frozen && frozenWords}
        {said === '' &&
          !frozen &&
          moment.asAt !== asAt &&
          `The chosen period ends on ${formatDay(moment.asAt)}: its figures are as at that day.`}
      </p>
      {!frozen && (view.asAt !== null || today > own) && (
        <div className={styles.line}>
          {asAt !== today && today <= last && <Button onClick={() => put(today)}>Today</Button>}
          {view.asAt !== null && own !== today && (
            <Button onClick={() => put(null)}>As the data has it: {formatDay(own)}</Button>
          )}
        </div>
      )}
      <fieldset className={styles.choices}>
        <legend>Compared with</legend>
        {comparisons.map(({ id: against, words }) => (
          <label key={against} className={styles.choice}>
            <input
              type="radio"
              name={`${id}-against`}
              checked={view.against === against}
              onChange={() => setAgainst(against)}
            />
            {words}
          </label>
        ))}
      </fieldset>
    </div>
  )
}
