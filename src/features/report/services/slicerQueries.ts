import type { Query } from '../../../core/query/query'

/** What the town and cluster slicers count: the services each entry has under the other filters. */
export const slicerQueries: readonly Query[] = ['town', 'cluster'].map((dimension) => ({
  dataset: 'services',
  measures: ['services'],
  by: [dimension],
}))
