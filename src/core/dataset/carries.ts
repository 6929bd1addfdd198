import type { Dataset, Dimension } from './define'

/** Whether a dataset has a column, its own or derived, for a dimension. */
export function carries({ columns, derived }: Dataset, dimension: Dimension): boolean {
  return [columns, derived].some((described) => Object.values(described).some((one) => one.dimension === dimension))
}
