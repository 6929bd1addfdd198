import type { Columns, Dataset, Kind, Metric, Withheld } from './define'

type CellOf<K extends Kind> = K extends 'count' | 'number'
  ? number | Withheld | null
  : K extends 'choices' | 'ids'
    ? readonly string[]
    : string | null

/** A row as a program reads it. Choices are value ids, days ISO text, `null` no figure. */
export type RowOf<D extends Dataset> = { [Name in keyof D['columns']]: CellOf<D['columns'][Name]['kind']> }

/** Types a description: metric and key columns must exist, and only number columns can be summed. */
export function defineDataset<const C extends Columns>(
  dataset: Omit<Dataset<C>, 'metrics'> & {
    metrics: Readonly<Record<string, Metric<NumberColumn<C>>>>
  },
): Dataset<C> {
  return dataset
}

type NumberColumn<C extends Columns> = {
  [Name in keyof C & string]: C[Name]['kind'] extends 'count' | 'number' ? Name : never
}[keyof C & string]
