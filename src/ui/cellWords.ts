import { dayFromIso } from '../core/calendar/day'
import { formatDay, formatNumber } from '../core/text/format'

/** A cell as it is read: days as `10 December 2024`, numbers with their commas, '–' for blank, other text as it stands. */
export function cellWords(text: string, kind: string): string {
  if (text === '') return '–'
  const day = kind === 'day' || kind === 'month' ? dayFromIso(text) : null
  if (day !== null) return formatDay(day)
  const isFigure = (kind === 'count' || kind === 'number') && Number.isFinite(Number(text))
  return isFigure ? formatNumber(Number(text)) : text
}
