import type { Day } from '../../core/calendar/day'
import { type Dimension, dimensions, type Moment } from '../../core/dataset/define'
import { cellState, type Frame } from '../../core/frame/frame'
import { linkKeys } from '../../core/frame/linkKeys'
import { entryOf } from '../../core/query/axes'
import { rowsAt } from '../../core/query/clauses'
import { blankId } from '../../core/query/query'
import { columnNameOf, idsOf, readColumn } from '../../core/query/readColumn'

/** The rows of a frame that a moment sees, and their cells by column. */
export interface Cells {
  rows: readonly number[]
  /** Where the column is in some file. */
  has: (column: string) => boolean
  text: (column: string) => (row: number) => string
  /** The label of a choice. */
  label: (column: string) => (row: number) => string
  list: (column: string) => (row: number) => readonly string[]
  /** Null where there is no figure; `withheld` where its owner kept it back. */
  number: (column: string) => (row: number) => number | 'withheld' | null
  day: (column: string) => (row: number) => Day | null
  /** The ids of a row on each dimension its dataset carries, quarters apart: those act through the moment. */
  marked: (row: number) => Readonly<Partial<Record<Dimension, readonly string[]>>>
  /** The name of a row in a link. */
  key: (row: number) => string
}

export function cellsOf(frame: Frame, moment: Moment): Cells {
  const span = rowsAt(frame, moment)
  const read = (name: string) => readColumn(frame, name, moment)
  const ids = (name: string) => {
    const column = read(name)
    const lists = column.texts.map((_, code) => idsOf(column, code))
    return (row: number) => lists[column.codes[row] ?? 0] ?? []
  }
  const day = (name: string) => {
    const { codes, numbers } = read(name)
    return (row: number) => {
      const value = numbers?.[codes[row] ?? 0]
      return value === undefined || Number.isNaN(value) ? null : value
    }
  }
  const carried = dimensions.flatMap((dimension) => {
    const name = dimension === 'quarter' ? undefined : columnNameOf(frame, dimension)
    return name === undefined ? [] : [[dimension, ids(name)] as const]
  })
  let keys: ((row: number) => string) | null = null
  return {
    rows: Array.from({ length: span.to - span.from }, (_, index) => span.from + index),
    has: (name) => frame.columns.has(name),
    text: (name) => {
      const { codes, texts } = read(name)
      return (row) => texts[codes[row] ?? 0] ?? ''
    },
    label: (name) => {
      const column = read(name)
      const labels = column.texts.map((text) => (text === '' ? '' : entryOf(column, text).label))
      return (row) => labels[column.codes[row] ?? 0] ?? ''
    },
    list: (name) => {
      const listed = ids(name)
      return (row) => listed(row).filter((id) => id !== blankId)
    },
    number: (name) => {
      const { codes, states } = read(name)
      const known = day(name)
      return (row) => (states?.[codes[row] ?? 0] === cellState.withheld ? 'withheld' : known(row))
    },
    day,
    marked: (row) => Object.fromEntries(carried.map(([dimension, idsAt]) => [dimension, idsAt(row)])),
    key: (row) => {
      keys ??= linkKeys(frame, span)
      return keys(row)
    },
  }
}
