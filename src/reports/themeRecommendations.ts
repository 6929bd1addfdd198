import { totalAt } from '../core/query/figureAt'
import type { Result } from '../core/query/query'
import { hasNumber } from '../core/text/figureWords'
import { capital, formatDay, plural } from '../core/text/format'
import { inWords } from '../core/text/inWords'
import type { Panel, Visual } from '../core/view/page'

/** `Two of six open recommendations are overdue; one more is due within 30 days`. */
function answer(result: Result): string | null {
  const [open, overdue, soon] = [0, 1, 2].map((measure) => totalAt(result, measure))
  if (!open || !overdue || !hasNumber(open) || !hasNumber(overdue)) return null
  if (open.value === 0) return 'No recommendation is open'
  const are = overdue.value === 1 ? 'is' : 'are'
  const late =
    open.value === 1
      ? `The one open recommendation is ${overdue.value === 1 ? '' : 'not '}overdue`
      : `${capital(inWords(overdue.value))} of ${inWords(open.value)} open recommendations ${are} overdue`
  if (!soon || !hasNumber(soon) || soon.value === 0) return late
  const more = overdue.value === 0 ? '' : 'more '
  return `${late}; ${inWords(soon.value)} ${more}${soon.value === 1 ? 'is' : 'are'} due within 30 days`
}

/** Open recommendations as a panel lists them, counted by status. */
export function openRecommendationsVisual(panel: Panel): Visual {
  return {
    id: panel.id,
    name: panel.name,
    query: { dataset: 'recommendations', measures: ['open', 'overdue', 'due30'], by: ['state'] },
    mark: { kind: 'bar' },
    answer,
    subtitle: ({ asAt }) =>
      `The most pressing first, as at ${formatDay(asAt)}. Choose one for its progress and thread.`,
    note: (result) => {
      const open = totalAt(result, 0)
      return hasNumber(open) ? plural(open.value, 'open recommendation', 'open recommendations') : ''
    },
  }
}
