import { formatNumber } from '../text/format'
import { type Completeness, type DatasetFilled, type FieldFilled, type FieldRank, markOf } from './completeness'

const rankWords: Readonly<Record<FieldRank, string>> = { needed: 'Needed', first: 'Looked at first', rest: '' }

/** Why a field stands where it does, in words; '' for one of the rest. */
export const rankOf = ({ rank }: FieldFilled) => rankWords[rank]

/** What is said beside a field's figure: its mark, or what its blanks were read as; '' for nothing. */
export function fieldNote(field: FieldFilled, rows: number): string {
  if (field.blankIs !== null && !field.missing) return `A blank is read as ${field.blankIs}`
  return markOf(field, rows)
}

/** `Impact evidence is filled in on 23 of 57 recommendations, the least of the fields looked at first`; null where there is none. */
export function completenessTitle(found: Completeness): string | null {
  const shares = found.flatMap(({ fields, rows, noun }) =>
    fields.flatMap((field) => {
      const counts = field.rank === 'first' && field.blankIs === null && !field.missing
      return counts ? [{ label: field.label, filled: field.filled, rows, noun, share: field.filled / rows }] : []
    }),
  )
  const [least, next] = shares.sort((a, b) => a.share - b.share)
  if (!least || least.share === 1 || least.share === next?.share) return null
  const { label, filled, rows, noun } = least
  return `${label} is filled in on ${formatNumber(filled)} of ${formatNumber(rows)} ${noun[rows === 1 ? 0 : 1]}, the least of the fields looked at first`
}

/** The table of every field, as a spreadsheet takes it. */
export function completenessRows(found: Completeness): readonly (readonly (string | number | null)[])[] {
  const row = ({ label, rows }: DatasetFilled, field: FieldFilled) => {
    const told = field.blankIs === null || field.missing
    const share = told && rows > 0 ? field.filled / rows : null
    return [
      label,
      field.label,
      field.column,
      rankOf(field),
      told ? field.filled : null,
      rows,
      share,
      fieldNote(field, rows),
    ]
  }
  return [
    ['Dataset', 'Field', 'Column', 'Asked for', 'Filled in', 'Rows', 'Share', 'Note'],
    ...found.flatMap((one) => one.fields.map((field) => row(one, field))),
  ]
}
