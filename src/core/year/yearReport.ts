import { totalAt } from '../query/figureAt'
import type { Figure, Query, Result } from '../query/query'
import { figureWords, fractionWords, fullFigureWords, hasNumber, type Measure } from '../text/figureWords'
import { formatDay, plural } from '../text/format'
import { type FinancialYear, yearWords } from './financialYear'

interface YearPart {
  heading: string
  dataset: string
  /** Measure and the words it stands under. */
  lines: readonly (readonly [measure: string, label: string])[]
}

const parts: readonly YearPart[] = [
  {
    heading: 'Reviews',
    dataset: 'recommendations',
    lines: [['reviewsPublished', 'Published in the year']],
  },
  {
    heading: 'Recommendations',
    dataset: 'recommendations',
    lines: [
      ['added', 'Added in the year'],
      ['completedInPeriod', 'Completed in the year'],
      ['supersededInPeriod', 'Superseded in the year'],
      ['recommendations', 'All at the end'],
      ['open', 'Open at the end'],
      ['overdue', 'Overdue at the end'],
      ['completed', 'Completed by the end'],
      ['evidenced', 'Completed with evidence of impact'],
      ['notTakenForward', 'Not taken forward'],
    ],
  },
  { heading: 'Audits', dataset: 'audits', lines: [['auditsHeld', 'Held in the year']] },
  {
    heading: 'Training',
    dataset: 'training',
    lines: [
      ['sessions', 'Sessions'],
      ['attended', 'People attending'],
      ['attendance', 'Attendance of booked places'],
      ['reach', 'Reach of the staff it is meant for'],
    ],
  },
]

/** What is asked of each year, one query a dataset. None of it is about children: nothing in it is ever withheld. */
export const yearQueries: readonly Query[] = ['recommendations', 'audits', 'training'].map((dataset) => ({
  dataset,
  measures: parts.filter((part) => part.dataset === dataset).flatMap(({ lines }) => lines.map(([measure]) => measure)),
  by: [],
}))

/** The answers of one year. */
export interface YearAnswers {
  year: FinancialYear
  results: readonly Result[]
}

interface Told {
  figure: Figure
  measure: Measure
}

function toldOf(results: readonly Result[], dataset: string, id: string): Told | null {
  const result = results.find((one) => one.dataset === dataset)
  const place = result?.measures.findIndex((measure) => measure.id === id) ?? -1
  const measure = result?.measures[place]
  return result && measure ? { figure: totalAt(result, place), measure } : null
}

/** A part of the report, its figures one a year in words. */
export interface YearTable {
  heading: string
  rows: readonly { id: string; label: string; cells: readonly string[] }[]
}

/** Every line of the report, its figure in each year in full words: `67%, 14 of 21`. */
export function yearTables(years: readonly YearAnswers[]): readonly YearTable[] {
  return parts.map(({ heading, dataset, lines }) => ({
    heading,
    rows: lines.map(([measure, label]) => ({
      id: `${dataset}-${measure}`,
      label,
      cells: years.map(({ results }) => {
        const told = toldOf(results, dataset, measure)
        return told ? fullFigureWords(told.figure, told.measure) : ''
      }),
    })),
  }))
}

/** `2026/27 to 30 September 2026: 5 recommendations added, 4 completed; 2 audits, 26 training sessions`. */
export function yearTitle({ year, results }: YearAnswers, asAt: number): string | null {
  const say = sayer(results)
  const recommendations = [
    say('recommendations', 'added', 'recommendation added', 'recommendations added'),
    say('recommendations', 'completedInPeriod', 'completed', 'completed'),
  ]
  const events = [
    say('audits', 'auditsHeld', 'audit', 'audits'),
    say('training', 'sessions', 'training session', 'training sessions'),
  ]
  if ([...recommendations, ...events].some((words) => words === null)) return null
  return `${yearWords(year, asAt)}: ${recommendations.join(', ')}; ${events.join(', ')}`
}

/** `3 reviews`, by a count; null where there is no number to say. */
function sayer(results: readonly Result[]) {
  return (dataset: string, id: string, one: string, many: string): string | null => {
    const told = toldOf(results, dataset, id)
    if (!told || !hasNumber(told.figure)) return null
    const { figure, measure } = told
    return figure.atLeast ? `${figureWords(figure, measure)} ${many}` : plural(figure.value, one, many)
  }
}

/**
 * The year as sentences for a report: what happened in it, then how things stood at its end. What has no number is left
 * out of its sentence and told at the end for what it is.
 */
export function yearSentences({ year, results }: YearAnswers, asAt: number): readonly string[] {
  const say = sayer(results)
  const end = formatDay(results[0]?.asAt ?? asAt)
  const share = (dataset: string, id: string) => {
    const told = toldOf(results, dataset, id)
    if (!told || !hasNumber(told.figure)) return null
    const { figure, measure } = told
    return figure.small ? fractionWords(figure) : `${fractionWords(figure)} (${figureWords(figure, measure)})`
  }
  const listed = (words: readonly (string | null)[]) => words.filter((each) => each !== null)
  const [evidenced, attendance, reach] = [
    share('recommendations', 'evidenced'),
    share('training', 'attendance'),
    share('training', 'reach'),
  ]
  const happened = listed([
    say('recommendations', 'reviewsPublished', 'review was published', 'reviews were published'),
    say('recommendations', 'added', 'recommendation was added', 'recommendations were added'),
    say('recommendations', 'completedInPeriod', 'was completed', 'were completed'),
    say('recommendations', 'supersededInPeriod', 'was superseded', 'were superseded'),
    say('audits', 'auditsHeld', 'audit was held', 'audits were held'),
  ])
  const stood = listed([
    say('recommendations', 'open', 'recommendation was open', 'recommendations were open'),
    say('recommendations', 'overdue', 'of them overdue', 'of them overdue'),
    say('recommendations', 'completed', 'was completed', 'were completed'),
    say('recommendations', 'notTakenForward', 'was not taken forward', 'were not taken forward'),
  ])
  const trained = listed([
    say('training', 'sessions', 'training session was held', 'training sessions were held'),
    say('training', 'attended', 'person came', 'people came, those who came twice counted twice'),
  ])
  const sentence = (lead: string, words: readonly string[]) => (words.length > 0 ? [`${lead}${words.join(', ')}.`] : [])
  return [
    ...sentence(`In ${yearWords(year, asAt)}: `, happened),
    ...sentence(`At ${end}: `, stood),
    ...(evidenced === null ? [] : [`Completed with evidence of impact: ${evidenced}.`]),
    ...sentence('', trained),
    ...(attendance === null ? [] : [`Of the places booked, ${attendance} were taken up.`]),
    ...(reach === null ? [] : [`Training reached ${reach} of the staff that its courses are meant for.`]),
    ...without(results),
  ]
}

/** `Not in the records: attendance of booked places, none recorded.` */
function without(results: readonly Result[]): readonly string[] {
  const missing = parts.flatMap(({ dataset, lines }) =>
    lines.flatMap(([id, label]) => {
      const told = toldOf(results, dataset, id)
      return !told || hasNumber(told.figure)
        ? []
        : [`${label.toLowerCase()}, ${figureWords(told.figure, told.measure)}`]
    }),
  )
  return missing.length > 0 ? [`Without a number: ${missing.join('; ')}.`] : []
}
