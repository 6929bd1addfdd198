import { formatQuarter } from '../calendar/quarter'
import type { Movement } from '../movement/movement'
import { capital, formatNumber } from '../text/format'

/** `6 completed, 2 slipped and 1 gone since the tracker of 2026/27 Q1`, the largest three; `Nothing moved since …`. */
export function movementTitle(moved: Movement): string {
  const said = (
    [
      [moved.completed.length, 'completed'],
      [moved.slipped.length, 'slipped'],
      [moved.added.length, 'new'],
      [moved.reopened.length, 'reopened'],
      [moved.gone.length, 'gone'],
      [moved.setAside.length, 'set aside'],
      [moved.broughtForward.length, 'brought forward'],
    ] as const
  )
    .filter(([count]) => count > 0)
    .slice(0, 3)
    .map(([count, word]) => `${formatNumber(count)} ${word}`)
  const since = `since the tracker of ${formatQuarter(moved.since)}`
  const last = said.pop()
  if (last === undefined) return `Nothing moved ${since}`
  return `${capital(said.length === 0 ? last : `${said.join(', ')} and ${last}`)} ${since}`
}
