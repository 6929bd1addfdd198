import type { Dataset, Metric } from '../dataset/define'
import { sumWords } from './sumWords'

/** One fact of a metric: what it is called and what it says. */
export interface Fact {
  term: string
  words: string
}

const whom: Readonly<Record<Metric['counts'], string>> = {
  subjects: 'Children, families and others the work is about. Small numbers are withheld when shared',
  staff: 'People who work in the partnership. Never withheld',
  things: 'Things, such as audits or services. Never withheld',
}
const units: Readonly<Record<Metric['unit'], string>> = {
  count: 'a count',
  percent: 'a percentage',
  days: 'days',
  score: 'a score',
}
const statistics: Readonly<Record<NonNullable<Metric['statistic']>, string>> = {
  sum: '',
  median: ': the middle one, half are more and half are less',
  max: ': the largest',
  min: ': the smallest',
}

/** How a metric is worked out, from its description: what is counted, out of what, in which unit, of whom, and when. */
export function metricFacts(dataset: Dataset, metric: Metric): readonly Fact[] {
  const { numerator, denominator, unit, noun, counts, statistic = 'sum', time } = metric
  return [
    { term: 'Counted', words: sumWords(dataset, numerator) },
    ...(denominator ? [{ term: 'Out of', words: sumWords(dataset, denominator) }] : []),
    { term: 'Shown as', words: `${units[unit]} of ${noun}${statistics[statistic]}` },
    { term: 'About', words: whom[counts] },
    { term: 'When', words: time === 'period' ? 'What happened in the period' : 'How things stood as at the day' },
  ]
}
