import { quarterId } from '../calendar/quarter'
import type { Moment } from '../dataset/define'
import type { Frame } from '../frame/frame'
import { type Clause, dayColumnName, rowsAt } from './clauses'
import { columnNameOf, type ReadColumn, readColumn, remembered } from './readColumn'

const counted = remembered<Float64Array>(16)

/** By code, how many rows of a moment have it, before any filter. Rows dated after the as-at day do not count. */
export function occurrencesOf(frame: Frame, column: ReadColumn, moment: Moment): Float64Array {
  const { from, to } = rowsAt(frame, moment)
  const dayName = dayColumnName(frame)
  const days = dayName === undefined ? undefined : readColumn(frame, dayName, moment)
  const late = days?.numbers?.some((day) => day > moment.asAt) ? days : undefined
  return counted(column.codes, `${from}|${to}|${late ? moment.asAt : ''}`, () => {
    const rows = new Float64Array(column.texts.length)
    for (let row = from; row < to; row++) {
      if (late && (late.numbers?.[late.codes[row] ?? 0] ?? 0) > moment.asAt) continue
      const code = column.codes[row] ?? 0
      rows[code] = (rows[code] ?? 0) + 1
    }
    return rows
  })
}

/** By code, how many rows of a moment have it and pass every clause. */
export function occurrencesUnder(frame: Frame, column: ReadColumn, moment: Moment, clauses: readonly Clause[]) {
  const { from, to } = rowsAt(frame, moment)
  const rows = new Float64Array(column.texts.length)
  for (let row = from; row < to; row++) {
    if (clauses.some(({ codes, fails }) => fails[codes[row] ?? 0] === 1)) continue
    const code = column.codes[row] ?? 0
    rows[code] = (rows[code] ?? 0) + 1
  }
  return rows
}

/** How many rows a moment has before any filter: all, or those of its period. */
export function rowsMet(frame: Frame, moment: Moment, inPeriod: boolean): number {
  const name = columnNameOf(frame, 'quarter')
  const { from, to } = rowsAt(frame, moment)
  if (name === undefined) return to - from
  const column = readColumn(frame, name, moment)
  const wanted = new Set(moment.period.map(quarterId))
  return occurrencesOf(frame, column, moment).reduce((sum, rows, code) => {
    const within = !inPeriod || wanted.size === 0 || wanted.has(column.texts[code] ?? '')
    return within ? sum + rows : sum
  }, 0)
}
