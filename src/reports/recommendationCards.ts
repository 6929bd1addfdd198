import type { Visual } from '../core/view/page'
import { asAt } from './when'

const none = () => null
const history = { by: [], compare: true, trend: 8 }

/** Completed by their due date, of those completed that have both dates. */
export function onTimeCard(id: string): Visual {
  return {
    id,
    name: 'Completed on time',
    query: { dataset: 'recommendations', measures: ['onTime'], ...history },
    mark: { kind: 'number' },
    answer: none,
    subtitle: (result) => `Completed by their due date, of those completed with both dates, as at ${asAt(result)}`,
  }
}

/** The middle number of days it took, of what is completed: read beside the age of what is not. */
export function daysToCompleteCard(id: string): Visual {
  return {
    id,
    name: 'Days to complete',
    query: { dataset: 'recommendations', measures: ['daysToComplete'], ...history },
    mark: { kind: 'number' },
    answer: none,
    subtitle: (result) => `Median days from agreed to completed, of completed ones, as at ${asAt(result)}`,
  }
}

export function ageOfOpenCard(id: string): Visual {
  return {
    id,
    name: 'Age of open ones',
    query: { dataset: 'recommendations', measures: ['ageOfOpen'], ...history },
    mark: { kind: 'number' },
    answer: none,
    subtitle: (result) => `Median days since agreed, of open ones, as at ${asAt(result)}`,
  }
}
