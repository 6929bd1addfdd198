import { addMonths } from '../../../core/calendar/day'
import { type Coverage, cellAt } from '../../../core/cover/coverage'
import { clusterName } from '../../../core/cover/coverageWords'
import type { Partnership } from '../../../core/partnership'
import { rowTotalAt, totalAt } from '../../../core/query/figureAt'
import { blankId, type Figure, type Result } from '../../../core/query/query'
import type { Readiness } from '../../../core/readiness/readiness'
import { agoWords } from '../../../core/text/agoWords'
import { figureWords, fractionWords, hasNumber } from '../../../core/text/figureWords'
import { capital, formatMonth, formatNumber, formatPercent, plural } from '../../../core/text/format'

/** One measure of the strip: its figure, what it rests on with its limit, and whether it keeps to that. */
export interface ReadinessMeasure {
  id: string
  name: string
  value: string
  basis: string
  state: Readiness
}

interface Facts {
  /** Days since each audit. */
  audits: Result
  /** Open, overdue, and the days of the oldest overdue. */
  open: Result
  reach: Result
  coverage: Coverage
  theme: string
  limits: Partnership['readiness']
}

/** The four measures of one theme. */
export function measuresOf(facts: Facts): readonly ReadinessMeasure[] {
  return [latestAudit(facts), openRecommendations(facts), trainingReach(facts), helpInPerson(facts)]
}

function latestAudit({ audits, limits }: Facts): ReadinessMeasure {
  const measure = { id: 'audit', name: 'Latest audit' }
  const limit = `limit ${plural(limits.auditMonths, 'month', 'months')}`
  const age = totalAt(audits, 0)
  if (!hasNumber(age))
    return { ...measure, value: 'None recorded', basis: `No audit on this theme; ${limit}`, state: 'unknown' }
  const day = audits.asAt - age.value
  const entries = audits.axes[0]?.entries ?? []
  const latest = entries.find((_, row) => rowTotalAt(audits, 0, row).value === age.value)
  const ago = agoWords(day, audits.asAt)
  return {
    ...measure,
    value: ago === 'today' ? 'Today' : `${ago} ago`,
    basis: `${latest ? `${latest.label}, ` : ''}${formatMonth(day)}; ${limit}`,
    state: addMonths(day, limits.auditMonths) >= audits.asAt ? 'kept' : 'broken',
  }
}

function openRecommendations({ open: result, limits }: Facts): ReadinessMeasure {
  const measure = { id: 'open', name: 'Recommendations' }
  const [open, overdue, oldest] = [totalAt(result, 0), totalAt(result, 1), totalAt(result, 2)]
  const limit = limits.overdue === 0 ? 'Limit none overdue' : `Limit ${limits.overdue} overdue`
  if (!hasNumber(open) || !hasNumber(overdue)) {
    const none = result.records.shown === 0
    const value = none ? 'None recorded' : capital(stateWordsOf(open, result))
    return { ...measure, value, basis: limit, state: 'unknown' }
  }
  const age = hasNumber(oldest) ? `; oldest ${plural(oldest.value, 'day', 'days')}` : ''
  return {
    ...measure,
    value:
      open.value === 0 ? 'None open' : `${formatNumber(overdue.value)} overdue of ${formatNumber(open.value)} open`,
    basis: `${limit}${age}`,
    state: overdue.value <= limits.overdue ? 'kept' : 'broken',
  }
}

function trainingReach({ reach: result, limits }: Facts): ReadinessMeasure {
  const measure = { id: 'reach', name: 'Training reach' }
  const reach = totalAt(result, 0)
  const limit = `limit ${formatPercent(limits.reach)}`
  if (!hasNumber(reach)) {
    const words = stateWordsOf(reach, result)
    const why = reach.state === 'not-measurable' ? 'No headcount to set it against' : 'No course this financial year'
    return { ...measure, value: capital(words), basis: `${why}; ${limit}`, state: 'unknown' }
  }
  const basis = `${fractionWords(reach)} staff this financial year; ${limit}`
  if (reach.small)
    return { ...measure, value: `S ${fractionWords(reach, '/')}`, basis: `Small sample; ${limit}`, state: 'unknown' }
  return {
    ...measure,
    value: formatPercent(reach.value),
    basis,
    state: reach.value >= limits.reach ? 'kept' : 'broken',
  }
}

function helpInPerson({ coverage, theme, limits }: Facts): ReadinessMeasure {
  const measure = { id: 'help', name: 'Help in person' }
  const { theme: grid } = coverage
  const column = grid.across.findIndex(({ id }) => id === theme)
  const clusters = grid.clusters
    .map((cluster, row) => ({ cluster, row }))
    .filter(({ cluster }) => cluster.id !== blankId)
  const limit =
    limits.clusters >= clusters.length
      ? 'limit every cluster'
      : `limit ${plural(limits.clusters, 'cluster', 'clusters')}`
  if (coverage.records.of === 0)
    return { ...measure, value: 'None recorded', basis: `No list of services; ${limit}`, state: 'unknown' }
  const without = clusters.filter(({ row }) => cellAt(grid, row, column)?.state !== 'in-person')
  const have = clusters.length - without.length
  const missing = without.map(({ cluster }) => clusterName(cluster)).join(', ')
  return {
    ...measure,
    value: `${formatNumber(have)} of ${plural(clusters.length, 'cluster', 'clusters')}`,
    basis:
      missing === '' ? `In every cluster; ${limit}` : have === 0 ? `In none; ${limit}` : `Not in ${missing}; ${limit}`,
    state: have >= limits.clusters ? 'kept' : 'broken',
  }
}

/** The state of a figure that is no number, in words. */
function stateWordsOf(figure: Figure, { measures: [measure] }: Result): string {
  return measure ? figureWords(figure, measure) : ''
}
