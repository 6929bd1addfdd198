import type { Dataset, Dimension } from '../../../core/dataset/define'

/** A column a list can show. */
export interface ListColumn {
  id: string
  label: string
  kind: string
  /** Carried by the column: its cells can be chosen by. */
  dimension: Dimension | undefined
  /** A column of the file rather than one worked out. */
  own: boolean
  /** False keeps it back until a reader asks for it. */
  listed: boolean
}

/** Every column of a dataset that can be listed, in its own order, worked out ones last. */
export function listColumns({ columns, derived }: Dataset): readonly ListColumn[] {
  return [
    ...Object.entries(columns).map(([id, { label, kind, dimension, listed }]) => ({
      id,
      label,
      kind,
      dimension,
      own: true,
      listed,
    })),
    ...Object.entries(derived).map(([id, { label, kind, dimension }]) => ({
      id,
      label,
      kind,
      dimension,
      own: false,
      listed: false,
    })),
  ]
}

/** The columns asked for that exist, in the order asked; those first shown where none is asked for. */
export function chosenColumns(
  known: readonly ListColumn[],
  asked: readonly string[] | undefined,
  first: readonly string[],
): readonly ListColumn[] {
  const found = (ids: readonly string[]) => ids.flatMap((id) => known.find((column) => column.id === id) ?? [])
  const chosen = found(asked ?? [])
  return chosen.length > 0 ? chosen : found(first)
}
