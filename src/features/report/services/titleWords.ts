/**
 * `60 early help services; Thornbury and Staple Hill have no service for fathers`; without a gap to tell, or under a filter,
 * how many are on the map.
 */
export function titleWords(shown: number, total: number, onMap: number, gap?: string | null): string {
  if (total === 0) return 'No early help services to show'
  if (shown === 0) return `None of ${total} early help services match what is chosen`
  const count = shown === total ? `${total}` : `${shown} of ${total}`
  const noun = total === 1 ? 'service' : 'services'
  if (gap && shown === total)
    return `${count} early help ${noun}; ${gap.replace(/^(?:Every|No) /, (word) => word.toLowerCase())}`
  const mapped = onMap === shown ? 'all are' : onMap === 0 ? 'none is' : onMap === 1 ? '1 is' : `${onMap} are`
  return `${count} early help ${noun}; ${shown === 1 && onMap === 1 ? 'it is' : mapped} on the map`
}
