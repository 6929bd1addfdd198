import type { Dataset } from './define'

/** A column by the name the reader knows it: its label, or the heading of a column that is not used. */
export function labelOf(dataset: Dataset | undefined, column: string): string {
  return dataset && Object.hasOwn(dataset.columns, column) ? (dataset.columns[column]?.label ?? column) : column
}
