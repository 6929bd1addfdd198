import type { Dataset, Metric } from '../dataset/define'
import { capital } from '../text/format'

/** The measure every dataset has: its rows, under the filters in force. */
const recordsId = 'records'

/** A metric of a dataset by its id, `records` included; undefined where the dataset has none of that name. */
export function metricIn({ metrics, noun }: Dataset, id: string): Metric | undefined {
  if (id in metrics || id !== recordsId) return metrics[id]
  return {
    label: capital(noun[1]),
    noun: noun[1],
    unit: 'count',
    counts: 'things',
    better: 'neither',
    definition: `Every one of the ${noun[1]} counts once.`,
    numerator: {},
    time: 'as-at',
  }
}

/** Whether a measure counts the rows a list shows, and so minds a quarter only where one is chosen. */
export const isRecords = ({ metrics }: Dataset, id: string): boolean => id === recordsId && !(id in metrics)
