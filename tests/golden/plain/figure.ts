import { latestThemes, themesOf } from './latestThemes'
import { mapStateOf, metrics, type Part, type PlainMetric, stateOf } from './metrics'
import { type Choice, type PlainMoment, quarterOfRow, rowsAt } from './moment'
import { idOf, type Row } from './sample'

export interface PlainFigure {
  state: string
  n: number | null
  N: number | null
  atLeast: boolean
  small: boolean
}

const agencyHeaders: Readonly<Record<string, string>> = {
  audits: 'Agency',
  recommendations: 'Lead agency',
  training: 'Agency',
}

function agencyOf(dataset: string, row: Row): string {
  const header = agencyHeaders[dataset]
  if (header === undefined) throw new Error(`${dataset} has no agency`)
  const label = row.get(header) ?? ''
  return dataset === 'audits' && label === '' ? 'multi-agency' : idOf('agencies', label)
}

/** The ids under which a row stands on an axis. */
export function idsOn(axis: string, row: Row, metric: PlainMetric, moment: PlainMoment): readonly string[] {
  switch (axis) {
    case 'theme':
      return metric.latest ? latestThemes(row, moment) : themesOf(row)
    case 'agency':
      return [agencyOf(metric.dataset, row)]
    case 'quarter':
      return [quarterOfRow(metric.dataset, row)]
    case 'town':
      return [idOf('towns', row.get('Town') ?? '')]
    case 'cluster':
      return [idOf('clusters', row.get('Cluster') ?? '')]
    case 'function':
      return [idOf('functions', row.get('Function') ?? '')]
    case 'state':
      return [stateOf(row, moment)]
    case 'for_map':
      return [mapStateOf(row)]
    default:
      throw new Error(`no plain calculation knows the axis ${axis}`)
  }
}

const dimensionsOf: Readonly<Record<string, readonly (keyof Choice)[]>> = {
  audits: ['theme', 'agency'],
  recommendations: ['theme', 'agency'],
  training: ['theme', 'agency'],
  services: ['theme', 'town', 'cluster'],
}

export function metricOf(dataset: string, measure: string): PlainMetric {
  const metric = metrics[`${dataset}/${measure}`]
  if (!metric) throw new Error(`no plain calculation knows ${dataset}/${measure}`)
  return metric
}

/** The rows a figure may count before its axes part them; `all` are the moment's rows before any choice. */
export function rowsFor(metric: PlainMetric, moment: PlainMoment, choice: Choice, drawn: readonly string[]) {
  const byPeriod = metric.time === 'period' && !drawn.includes('quarter')
  const all = rowsAt(metric.dataset, moment).filter(
    (row) => !byPeriod || moment.period.includes(quarterOfRow(metric.dataset, row)),
  )
  const free = (dimensionsOf[metric.dataset] ?? []).filter((dimension) => !drawn.includes(dimension))
  const rows = all.filter((row) =>
    free.every((dimension) => {
      const wanted = choice[dimension] ?? []
      return wanted.length === 0 || idsOn(dimension, row, metric, moment).some((id) => wanted.includes(id))
    }),
  )
  return { all, rows }
}

const blank: PlainFigure = { state: 'none-recorded', n: null, N: null, atLeast: false, small: false }
export const notComparable: PlainFigure = { ...blank, state: 'not-comparable' }
const isNumber = (part: Part): part is number => typeof part === 'number'

/** A figure of some rows; `any` says whether the moment had a row at all. */
export function figureOf(metric: PlainMetric, rows: readonly Row[], moment: PlainMoment, any: boolean): PlainFigure {
  if (!any) return blank
  const parts = rows
    .filter((row) => metric.of(row, moment))
    .map((row) => ({ row, top: metric.top(row, moment), bottom: metric.bottom?.(row, moment) ?? 0 }))
  const whole = parts.filter(({ top, bottom }) => isNumber(top) && isNumber(bottom))
  const atLeast = parts.some(({ top, bottom }) => top === 'withheld' || bottom === 'withheld')
  // A share of which a part is kept back is no share: it could be higher or lower.
  if (atLeast && (whole.length === 0 || metric.bottom)) return { ...blank, state: 'withheld' }
  if (whole.length === 0 && metric.cells) return blank
  const add = (numbers: readonly Part[]): number => numbers.reduce((sum: number, part) => sum + Number(part), 0)
  const n = metric.different
    ? new Set(whole.map(({ row }) => metric.different?.(row))).size
    : add(whole.map(({ top }) => top))
  if (!metric.bottom) return { state: n === 0 ? 'zero' : 'value', n, N: null, atLeast, small: false }
  const N = add(whole.map(({ bottom }) => bottom))
  if (N === 0) return blank
  return { state: n === 0 ? 'zero' : 'value', n, N, atLeast: false, small: metric.subjects && N < 10 }
}
