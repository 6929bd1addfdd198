import { dimensionLabels } from '../core/dataset/define'
import { blankId, type Result } from '../core/query/query'
import { formatNumber } from '../core/text/format'
import { hasSmall, hasWithheld } from '../core/text/narrate'
import type { Visual } from '../core/view/page'

/** The line below a mark: what was counted or what is chosen, what cannot filter it, and the letters it uses. */
export function countLine(visual: Visual, result: Result): string {
  const chosen = chosenLabels(result)
  const counted =
    visual.note?.(result) ??
    `${formatNumber(result.records.shown)} of ${formatNumber(result.records.of)} records counted`
  const first = chosen.length > 0 ? `Chosen: ${chosen.join(', ')}. Choose again to undo` : counted
  const cannot = result.cannotFilter.map((dimension) => `${dimensionLabels[dimension]} cannot filter this`)
  const letters = [
    ...(hasSmall(result) ? ['S: small sample, counts only'] : []),
    ...(hasWithheld(result) ? ['c: withheld'] : []),
  ]
  return [first, ...cannot, ...letters].join('. ')
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
