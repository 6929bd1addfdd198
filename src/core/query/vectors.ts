import type { Metric, Moment, Sum, Where } from '../dataset/define'
import { type Codes, cellState, type Frame } from '../frame/frame'
import { matches } from './clauses'
import { dependsOnMoment } from './derived'
import { type Gathering, gatheringOf } from './gathered'
import { momentKey, type ReadColumn, readColumn, remembered } from './readColumn'
import { metricIn } from './records'

/** What a row is to a metric: no part of it, counted, withheld in part, or without a figure. */
export const rowState = { out: 0, counted: 1, withheld: 2, blank: 3 } as const

export type Amounts = Uint8Array | Float64Array

/** A distinct count: the value of each row, 0 for none, and which rows have a say. */
export interface Distinct {
  codes: Codes
  size: number
}

/** A metric worked out for each row of a frame. Amounts are 0 where a row is not counted. */
export interface Vectors {
  states: Uint8Array
  /** Absent where each counted row is 1. */
  numerator?: Amounts | undefined
  denominator?: Amounts | undefined
  distinct?: Distinct | undefined
  /** Its rows are kept, to be brought together by cell. */
  gathering?: Gathering | undefined
  /** It adds up figures rather than rows: with no row to add there is none recorded, not 0. */
  adds: boolean
  /** No file has any of the columns it needs. */
  unmeasurable: boolean
  /** Labels of the columns no file has, which dropped out of the sum. */
  missing: readonly string[]
}

interface RowSum {
  states: Uint8Array
  amounts: Float64Array | null
  unmeasurable: boolean
  missing: readonly string[]
}

/** Puts out the rows that do not meet every condition. */
function applyWhere(frame: Frame, conditions: Where, moment: Moment, states: Uint8Array): void {
  for (const [name, ids] of Object.entries(conditions)) {
    const column = readColumn(frame, name, moment)
    const table = matches(column, ids)
    const { codes } = column
    for (let row = 0; row < states.length; row++) if (table[codes[row] ?? 0] === 0) states[row] = rowState.out
  }
}

/** By `cellState`. */
const stateOfCell = [rowState.counted, rowState.blank, rowState.withheld] as const

/** By code, its number; 0 where it has none. */
function numbersOf({ numbers }: ReadColumn): Float64Array {
  return Float64Array.from(numbers ?? [], (value) => (Number.isNaN(value) ? 0 : value))
}

/** Marks the rows whose cell of a column is blank or withheld. A withheld part outweighs a blank one: the row is known to hold something. */
function markCells(column: ReadColumn, states: Uint8Array): void {
  const cellStates = Uint8Array.from(column.texts, (_, code) => {
    const known = Number.isNaN(column.numbers?.[code]) ? cellState.none : cellState.figure
    return stateOfCell[column.states?.[code] ?? known] ?? rowState.blank
  })
  for (let row = 0; row < states.length; row++) {
    const before = states[row] ?? 0
    const cell = cellStates[column.codes[row] ?? 0] ?? 0
    if (before !== rowState.out && cell !== rowState.counted && before !== rowState.withheld) states[row] = cell
  }
}

/** Multiplies each row's amount by its weight; a row without one has no figure. */
function weigh(frame: Frame, weights: ReadColumn, states: Uint8Array, amounts: Float64Array): void {
  const numbers = numbersOf(weights)
  for (let row = 0; row < frame.rows; row++) {
    amounts[row] = (amounts[row] ?? 0) * (numbers[weights.codes[row] ?? 0] ?? 0)
  }
  markCells(weights, states)
}

function rowSum(frame: Frame, sum: Sum, moment: Moment): RowSum {
  const states = new Uint8Array(frame.rows).fill(rowState.counted)
  applyWhere(frame, sum.where ?? {}, moment, states)
  const parts = [
    ...[...(sum.plus ?? []), ...(sum.of === undefined ? [] : [sum.of])].map((name) => ({ name, sign: 1 })),
    ...(sum.minus ?? []).map((name) => ({ name, sign: -1 })),
  ]
  if (parts.length === 0) {
    const missing = sum.distinct !== undefined && readColumn(frame, sum.distinct, moment).missing
    return { states, amounts: null, unmeasurable: missing && frame.rows > 0, missing: [] }
  }
  const read = parts.map(({ name, sign }) => ({ column: readColumn(frame, name, moment), sign }))
  const amounts = new Float64Array(frame.rows)
  for (const { column, sign } of read) {
    if (column.missing) continue
    const numbers = numbersOf(column)
    for (let row = 0; row < frame.rows; row++) {
      amounts[row] = (amounts[row] ?? 0) + sign * (numbers[column.codes[row] ?? 0] ?? 0)
    }
    markCells(column, states)
  }
  if (sum.times !== undefined) weigh(frame, readColumn(frame, sum.times, moment), states, amounts)
  const missing = read.filter(({ column }) => column.missing).map(({ column }) => column.label)
  const left = read.some(({ column, sign }) => sign > 0 && !column.missing)
  return { states, amounts, unmeasurable: !left && frame.rows > 0, missing }
}

/** Bytes where every amount fits one: an eighth of the memory to pass over. */
function narrow(amounts: Float64Array): Amounts {
  for (const amount of amounts) if (amount < 0 || amount > 255 || !Number.isInteger(amount)) return amounts
  return Uint8Array.from(amounts)
}

function worse(a: number, b: number): number {
  if (a === rowState.withheld || b === rowState.withheld) return rowState.withheld
  if (a === rowState.blank || b === rowState.blank) return rowState.blank
  return a === rowState.counted || b === rowState.counted ? rowState.counted : rowState.out
}

function amountsIn(sum: RowSum, own: Uint8Array, all: Uint8Array): Amounts {
  return narrow(
    Float64Array.from(all, (state, row) =>
      state === rowState.counted && own[row] === rowState.counted ? (sum.amounts?.[row] ?? 1) : 0,
    ),
  )
}

function compile(frame: Frame, metric: Metric, moment: Moment): Vectors {
  if (metric.denominator && (metric.numerator.distinct ?? metric.denominator.distinct) !== undefined) {
    throw new Error(`${metric.label}: a distinct count is no part of a percentage.`)
  }
  const top = rowSum(frame, metric.numerator, moment)
  const bottom = metric.denominator ? rowSum(frame, metric.denominator, moment) : null
  const states = bottom ? top.states.map((state, row) => worse(state, bottom.states[row] ?? 0)) : top.states.slice()
  for (const name of Object.values(metric.axes ?? {})) {
    // A row that is in no entry of a metric's own axis is no part of the metric.
    const column = readColumn(frame, name, moment)
    for (let row = 0; row < frame.rows; row++) if (column.codes[row] === 0) states[row] = rowState.out
  }
  const { distinct } = metric.numerator
  const gathering = gatheringOf(frame, metric, moment)
  const counted = distinct === undefined ? null : readColumn(frame, distinct, moment)
  return {
    states: shared(frame, states),
    ...(gathering ? { gathering } : {}),
    numerator: top.amounts || bottom || gathering ? amountsIn(top, top.states, states) : undefined,
    denominator: bottom ? amountsIn(bottom, bottom.states, states) : undefined,
    distinct: counted ? { codes: counted.codes, size: counted.texts.length } : undefined,
    adds: top.amounts !== null,
    unmeasurable: top.unmeasurable || (bottom?.unmeasurable ?? false),
    missing: [...new Set([...top.missing, ...(bottom?.missing ?? [])])],
  }
}

const knownStates = remembered<Uint8Array>(1)

/** The same array for every metric of a frame that counts every row, so that rows are counted once for all of them. */
function shared(frame: Frame, states: Uint8Array): Uint8Array {
  if (states.some((state) => state !== rowState.counted)) return states
  return knownStates(frame, 'every row', () => states)
}

/** The columns a sum reads, those that can be derived. */
function usedBy({ where = {}, once = [], of, distinct }: Sum): readonly string[] {
  return [...Object.keys(where), ...once, ...[of, distinct].filter((name) => name !== undefined)]
}

const steady = remembered<Vectors>(64)
const atMoment = remembered<Vectors>(64)

/** A metric compiled for a frame; remembered, by moment only where the metric depends on one. */
export function vectorsOf(frame: Frame, name: string, moment: Moment): Vectors {
  const metric = metricIn(frame.dataset, name)
  if (!metric) throw new Error(`The dataset ${frame.dataset.id} has no metric ${name}.`)
  const names = [...usedBy(metric.numerator), ...usedBy(metric.denominator ?? {}), ...Object.values(metric.axes ?? {})]
  const momentary = names.some((each) => dependsOnMoment(frame.dataset.derived[each]))
  return momentary
    ? atMoment(frame, `${name}|${momentKey(moment)}`, () => compile(frame, metric, moment))
    : steady(frame, name, () => compile(frame, metric, moment))
}
