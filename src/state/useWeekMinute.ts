import { useEffect, useState } from 'react'
import { weekdayOfDay } from '../core/calendar/openingHours'
import { now, timeAt, today } from '../io/clock'

/** The minute of the week where the reader is: weekday 0 is Monday. It goes on while it is asked for. */
export function useWeekMinute(): { weekday: number; minute: number } {
  const [at, setAt] = useState(weekMinute)
  useEffect(() => {
    const tick = setInterval(() => {
      setAt((last) => {
        const next = weekMinute()
        return next.minute === last.minute ? last : next
      })
    }, 10_000)
    return () => clearInterval(tick)
  }, [])
  return at
}

function weekMinute() {
  const [hours = 0, minutes = 0] = timeAt(now()).split(':').map(Number)
  return { weekday: weekdayOfDay(today()), minute: hours * 60 + minutes }
}
