import { quarterId, quarterOf } from '../calendar/quarter'
import { type Dimension, dimensions, type Metric, type Moment } from '../dataset/define'
import type { Codes, Frame } from '../frame/frame'
import { blankId, type Selection } from './query'
import { columnNameOf, idsOf, type ReadColumn, readColumn } from './readColumn'

/** A test of one column: by code, 1 where a row with that code is kept out. */
export interface Clause {
  codes: Codes
  fails: Uint8Array
  /** The dimension it filters; undefined for what no visual is spared: the as-at day, the filters of a visual alone. */
  dimension: Dimension | undefined
  /** The reader chose it; otherwise it comes with the moment. */
  chosen: boolean
}

/** The rows of a frame that a moment sees: of a `replace` dataset, the latest list as at that day. */
export function rowsAt(frame: Frame, { asAt }: Moment): { from: number; to: number } {
  if (frame.dataset.join === 'add') return { from: 0, to: frame.rows }
  const slice = frame.slices.findLast(({ period }) => period <= quarterOf(asAt))
  return { from: slice?.from ?? 0, to: slice?.to ?? 0 }
}

/** By code, 1 where one of the code's ids is among those given. */
export function matches(column: ReadColumn, ids: readonly string[]): Uint8Array {
  const wanted = new Set(ids.map((id) => id || blankId))
  return Uint8Array.from(column.texts, (_, code) => (idsOf(column, code).some((id) => wanted.has(id)) ? 1 : 0))
}

const inverted = (table: Uint8Array): Uint8Array => table.map((value) => 1 - value)

/** The column of the dates that events are counted by; undefined where the dataset has no quarters. */
export function dayColumnName({ dataset }: Frame): string | undefined {
  const quarter = Object.values(dataset.derived).find(({ dimension }) => dimension === 'quarter')
  return quarter && 'of' in quarter ? quarter.of : undefined
}

/** Keeps out rows dated after the as-at day; null when there are none. */
function notYet(frame: Frame, moment: Moment): Clause | null {
  const name = dayColumnName(frame)
  if (name === undefined) return null
  const { codes, numbers } = readColumn(frame, name, moment)
  if (!numbers?.some((day) => day > moment.asAt)) return null
  return {
    codes,
    fails: Uint8Array.from(numbers, (day) => (day > moment.asAt ? 1 : 0)),
    dimension: undefined,
    chosen: false,
  }
}

function inPeriod(frame: Frame, moment: Moment, name: string | undefined): Clause | null {
  if (name === undefined || moment.period.length === 0) return null
  const column = readColumn(frame, name, moment)
  const fails = inverted(matches(column, moment.period.map(quarterId)))
  return fails.includes(1) ? { codes: column.codes, fails, dimension: 'quarter', chosen: false } : null
}

/** The dimensions a reader chose that the frame has a column for, and those it has not. Quarters act through the moment. */
export function obeyed(frame: Frame, selection: Selection): { can: Dimension[]; cannot: Dimension[] } {
  const chosen = dimensions.filter((dimension) => (selection[dimension]?.length ?? 0) > 0)
  const moment: Moment = { asAt: 0, period: [], step: 'now' }
  const has = (dimension: Dimension): boolean => {
    if (dimension === 'quarter') return true
    const name = columnNameOf(frame, dimension)
    return name !== undefined && (frame.rows === 0 || !readColumn(frame, name, moment).missing)
  }
  return { can: chosen.filter(has), cannot: chosen.filter((dimension) => !has(dimension)) }
}

/** The filters of a visual alone that bind a frame: those it has a column for, with an entry chosen. */
export function withinOf(frame: Frame, within: Selection | undefined): Selection {
  const kept = dimensions.flatMap((dimension) => {
    const ids = within?.[dimension] ?? []
    return ids.length > 0 && columnNameOf(frame, dimension) !== undefined ? [[dimension, ids] as const] : []
  })
  return Object.fromEntries(kept)
}

/** Builds the clauses of a frame at a moment, each once, so that measures with the same clause share its bit. */
export function clausesOf(frame: Frame, selection: Selection, moment: Moment) {
  const made = new Map<string, Clause | null>()
  const once = (key: string, make: () => Clause | null): Clause | null => {
    const known = made.get(key)
    if (known !== undefined) return known
    const clause = make()
    made.set(key, clause)
    return clause
  }
  const { can } = obeyed(frame, selection)
  type Columns = Pick<Metric, 'axes'> | undefined
  const nameOf = (metric: Columns, dimension: Dimension) => metric?.axes?.[dimension] ?? columnNameOf(frame, dimension)
  const keeping = (name: string, ids: readonly string[], dimension: Dimension | undefined): Clause => {
    const column = readColumn(frame, name, moment)
    return { codes: column.codes, fails: inverted(matches(column, ids)), dimension, chosen: true }
  }

  /** Every clause on the rows of a metric; without one, of a list of rows (by quarter only where one is chosen). */
  return (metric?: Pick<Metric, 'time' | 'axes' | 'ignores'>, within?: Selection): Clause[] => {
    const clauses = [once('not yet', () => notYet(frame, moment))]
    for (const dimension of can) {
      const name = dimension === 'quarter' ? undefined : nameOf(metric, dimension)
      if (name === undefined || metric?.ignores?.includes(dimension)) continue
      clauses.push(once(name, () => keeping(name, selection[dimension] ?? [], dimension)))
    }
    for (const dimension of dimensions) {
      const [name, ids] = [nameOf(metric, dimension), within?.[dimension] ?? []]
      if (name === undefined || ids.length === 0 || metric?.ignores?.includes(dimension)) continue
      clauses.push(once(`within ${JSON.stringify([name, ids])}`, () => keeping(name, ids, undefined)))
    }
    if (metric ? metric.time === 'period' : can.includes('quarter')) {
      const name = nameOf(metric, 'quarter')
      clauses.push(once(`quarter ${name}`, () => inPeriod(frame, moment, name)))
    }
    return clauses.filter((clause) => clause !== null)
  }
}
