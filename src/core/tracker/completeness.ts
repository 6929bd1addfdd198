import { wholePercent } from '../text/format'
import { countedOf, type Item, type Tracker } from './tracker'

/** How many of the counted recommendations have a field filled in. */
export interface FieldFilled {
  label: string
  filled: number
  of: number
}

const fields: readonly { label: string; isFilled: (item: Item) => boolean }[] = [
  { label: 'Due date', isFilled: ({ due }) => due !== null },
  { label: 'Evidence', isFilled: ({ evidence, evidenceType }) => evidence !== '' || evidenceType !== '' },
  { label: 'Theme', isFilled: ({ themes }) => themes.length > 0 },
  { label: 'Agreed or source date', isFilled: ({ added }) => added !== null },
  { label: 'Expected change', isFilled: ({ expected }) => expected !== '' },
  { label: 'Last update', isFilled: ({ updated }) => updated !== null },
]

/** Rows with a field filled in, out of all counted rows, whatever is written there. */
export function completeness(tracker: Tracker): readonly FieldFilled[] {
  const rows = countedOf(tracker)
  return fields.map(({ label, isFilled }) => ({ label, filled: rows.filter(isFilled).length, of: rows.length }))
}

/** `Expected change is filled in least, in 12% of rows`; null for a tie, or where all are full. */
export function completenessTitle(found: readonly FieldFilled[], smallSample: number): string | null {
  const [least, next] = [...found].sort((a, b) => a.filled - b.filled)
  if (!least || least.of === 0 || least.of < smallSample || least.filled === next?.filled) return null
  return `${least.label} is filled in least, in ${wholePercent(least.filled / least.of)}% of rows`
}
