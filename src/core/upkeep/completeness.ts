import type { Dataset } from '../dataset/define'

/** Why a field stands where it does: every row needs it, it is looked at first, or it is one of the rest. */
export type FieldRank = 'needed' | 'first' | 'rest'

/** How much of one field is filled in, of the rows in force. */
export interface FieldFilled {
  column: string
  label: string
  rank: FieldRank
  filled: number
  /** No file in force has the column. */
  missing: boolean
  /** What a blank was read as when its file was loaded, where that is a value: no blank can be told from it. */
  blankIs: string | null
}

/** How complete the rows in force of a dataset are. */
export interface DatasetFilled {
  dataset: string
  label: string
  noun: readonly [string, string]
  rows: number
  sample: boolean
  /** Those every row needs, then those looked at first, then the rest: each in the order of the file. */
  fields: readonly FieldFilled[]
}

export type Completeness = readonly DatasetFilled[]

/** Under this share a field is marked as low. */
const lowShare = 0.5

/** The fields of a dataset in the order they are told, before any row is counted. */
export function fieldsOf(dataset: Dataset): readonly Omit<FieldFilled, 'filled' | 'missing'>[] {
  const all = Object.entries(dataset.columns).map(([column, spec]) => ({
    column,
    label: spec.label,
    rank: rankOf(spec),
    blankIs: spec.vocabulary?.values.find(({ id }) => id === spec.blankIs)?.label ?? null,
  }))
  const ranks: readonly FieldRank[] = ['needed', 'first', 'rest']
  return ranks.flatMap((rank) => all.filter((field) => field.rank === rank))
}

function rankOf({ required, vital }: Dataset['columns'][string]): FieldRank {
  if (required) return 'needed'
  return vital ? 'first' : 'rest'
}

/** The mark of a field, a word: nothing where enough of it is filled in, or where a blank is a value. */
export function markOf(
  { filled, missing, blankIs }: FieldFilled,
  rows: number,
): 'Not in the file' | 'Empty' | 'Low' | '' {
  if (missing) return 'Not in the file'
  if (blankIs !== null || rows === 0) return ''
  if (filled === 0) return 'Empty'
  return filled / rows < lowShare ? 'Low' : ''
}
