import { blankId, type Result } from '../core/query/query'
import { caveatWords, filterWords } from '../core/text/caveatWords'
import { formatNumber } from '../core/text/format'
import { hasSmall, hasWithheld } from '../core/text/narrate'
import type { Visual } from '../core/view/page'

/** The line below a mark: what was counted or what is chosen, what filters it, how to read it, and the letters it uses. */
export function countLine(visual: Visual, result: Result): string {
  const chosen = chosenLabels(result)
  const { shown, of } = result.records
  const counted = visual.note?.(result) ?? `${formatNumber(shown)} of ${formatNumber(of)} records counted`
  const first =
    chosen.length > 0 ? `Chosen: ${chosen.join(', ')}. Choose again or press Esc to undo. ${counted}` : counted
  const isCounted = !visual.note
  const filters = filterWords(isCounted ? { ...result, filteredBy: [] } : result)
  const letters = [
    ...(hasSmall(result) ? ['S: small sample, counts only'] : []),
    ...(hasWithheld(result) ? ['c: withheld'] : []),
  ]
  return [first, ...filters, ...caveatWords(result), ...letters].join('. ')
}
function chosenLabels(result: Result): string[] {
  return result.axes.flatMap((axis) =>
    axis.chosen.map(
      (id) =>
        axis.entries.find((entry) => entry.id === id)?.label ??
        `${id === blankId ? 'blank' : id.replaceAll('-', ' ')} (not drawn here)`,
    ),
  )
}
