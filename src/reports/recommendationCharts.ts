import { lastDayOf, quarterFromId } from '../core/calendar/quarter'
import type { Partnership } from '../core/partnership'
import { rowTotalAt, totalAt } from '../core/query/figureAt'
import { blankId, type Result } from '../core/query/query'
import { figureWords, hasNumber } from '../core/text/figureWords'
import { formatNumber } from '../core/text/format'
import type { Visual } from '../core/view/page'
import { holdsMost } from './answers'
import { statesBy } from './charts'
import { countNote } from './notes'
import { asAt } from './when'

const agenciesInSight = 12

/** Where recommendations stand, by the one agency that leads them. What the partnership leads stands apart. */
export function statesByAgency(id: string, partnership: Partnership): Visual {
  return {
    ...statesBy(id, 'agency', partnership),
    name: 'Recommendations by lead agency and status',
    query: {
      dataset: 'recommendations',
      measures: ['agencyRecommendations', 'agencyOverdue', 'agencyOpen'],
      by: ['agency', 'state'],
    },
    answer: holdsMost(2, 'open recommendations that one agency leads', 'No agency has an open recommendation', 'leads'),
    subtitle: (result) => `Led by one agency, by status, ${asAt(result)}; the partnership’s own stand apart`,
    note: openOf,
  }
}

/** Where the actions of the partnership itself stand. */
export function statesOfPartnership(id: string, partnership: Partnership): Visual {
  return {
    ...statesBy(id, 'agency', partnership),
    name: 'The partnership’s own actions by status',
    query: {
      dataset: 'recommendations',
      measures: ['partnershipRecommendations', 'partnershipOverdue', 'partnershipOpen'],
      by: ['agency', 'state'],
    },
    answer: (result) => {
      const [all, overdue, open] = [0, 1, 2].map((measure) => totalAt(result, measure))
      if (!all || !overdue || !open || ![all, overdue, open].every(hasNumber) || all.state === 'zero') return null
      if ([all, overdue, open].some(({ atLeast }) => atLeast) || overdue.state === 'zero') return null
      return `${formatNumber(overdue.value ?? 0)} of the partnership’s own ${formatNumber(open.value ?? 0)} open actions are overdue`
    },
    subtitle: (result) => `Led by the partnership itself, by status, ${asAt(result)}`,
    note: openOf,
    drill: ['theme', 'review'],
  }
}

/** Overdue by the one agency that leads, one plain colour for all. */
export function overdueByAgency(id: string): Visual {
  return {
    id,
    name: 'Overdue recommendations by lead agency',
    query: { dataset: 'recommendations', measures: ['agencyOverdue', 'agencyOpen'], by: ['agency'] },
    mark: { kind: 'bar', first: agenciesInSight },
    answer: holdsMost(0, 'overdue that one agency leads', 'No agency has an overdue recommendation'),
    subtitle: (result) => `Open, not paused, and due before ${asAt(result)}; the partnership’s own stand apart`,
    note: countNote,
    drill: ['theme', 'review'],
  }
}

function openOf(result: Result): string {
  const [all, , open] = result.measures
  if (!all || !open) return ''
  const [total, part] = [totalAt(result, 0), totalAt(result, 2)]
  return `${figureWords(part, open)} open of ${figureWords(total, all)} ${all.noun}`
}

/** Quarters that the title adds up. */
const run = 4

/** What was added and completed in each quarter; what was superseded is no completion, and has a line of its own. */
export function flowByQuarter(id: string): Visual {
  return {
    id,
    name: 'Are we closing faster than opening?',
    query: {
      dataset: 'recommendations',
      measures: ['added', 'completedInPeriod', 'supersededInPeriod'],
      by: ['quarter'],
    },
    mark: { kind: 'line' },
    answer: closing,
    subtitle: () => 'Recommendations added and completed in each quarter; superseded ones apart',
    note: (result) => {
      const words = result.measures.map((measure, place) => {
        const figure = totalAt(result, place)
        return `${figureWords(figure, measure)} ${measure.label.replace(/ in the quarter$/, '').toLowerCase()}`
      })
      return `In all ${words.join(', ')}, of those with a date`
    },
  }
}

/** `Closing faster than opening: 21 completed, 14 added in four quarters`; null where they are equal or not all known. */
function closing(result: Result): string | null {
  const [axis] = result.axes
  const quarters = (axis?.entries ?? []).flatMap(({ id }, row) => {
    const quarter = quarterFromId(id)
    return quarter === null ? [] : [{ quarter, row }]
  })
  const last = quarters.sort((a, b) => a.quarter - b.quarter).slice(-run)
  if (last.length < run) return null
  const sumOf = (measure: number): number | null => {
    const figures = last.map(({ row }) => rowTotalAt(result, measure, row))
    if (figures.some((figure) => figure.atLeast || figure.state === 'withheld')) return null
    return figures.reduce((sum, figure) => sum + (hasNumber(figure) ? figure.value : 0), 0)
  }
  const [added, completed] = [sumOf(0), sumOf(1)]
  if (added === null || completed === null || added === completed) return null
  const way = completed > added ? 'Closing faster than opening' : 'Opening faster than closing'
  const unfinished = lastDayOf(last.at(-1)?.quarter ?? 0) > result.asAt ? ', the last not over' : ''
  return `${way}: ${formatNumber(completed)} completed, ${formatNumber(added)} added in four quarters${unfinished}`
}

/** How completed ones were shown to have made a difference. */
export function evidenceByType(id: string): Visual {
  return {
    id,
    name: 'Completed recommendations by type of evidence',
    query: { dataset: 'recommendations', measures: ['completed'], by: ['evidence_type'] },
    mark: { kind: 'bar' },
    answer: mostGiven,
    subtitle: (result) => `Completed recommendations by the type of evidence on record, ${asAt(result)}`,
    note: countNote,
  }
}

/** `Audit is the evidence most often given, for 4 of 21`; what gives none is no evidence, and a tie has no answer. */
function mostGiven(result: Result): string | null {
  const all = totalAt(result, 0)
  const given = (result.axes[0]?.entries ?? []).flatMap(({ id, label }, row) => {
    const figure = rowTotalAt(result, 0, row)
    return id === blankId || id === 'none' ? [] : [{ label, figure }]
  })
  if (!hasNumber(all) || given.some(({ figure }) => figure.atLeast || figure.state === 'withheld')) return null
  const [first, second] = given.sort((a, b) => (b.figure.value ?? 0) - (a.figure.value ?? 0))
  if (!first?.figure.value || !second || first.figure.value === second.figure.value) return null
  return `${first.label} is the evidence most often given, for ${formatNumber(first.figure.value)} of ${formatNumber(all.value)} completed`
}
