import * as z from 'zod/mini'
import type { Day } from '../calendar/day'
import { type Dimension, dimensions } from '../dataset/define'
import { boxOfNumbers, type GroundBox, numbersOf } from '../place/groundBox'
import { blankId, type Selection } from '../query/query'
import { isPeriodId } from './period'
import { emptyView, type View, type VisualView } from './view'

/** Text that could be an id: not empty, not endless, no control characters, no half of a letter. */
const idSchema = z.string().check(z.minLength(1), z.maxLength(200), z.regex(/^[^\p{Cc}\p{Cs}]+$/u))
const quarterSchema = z.string().check(z.refine((id) => id === blankId || isPeriodId(id)))
const keySchema = idSchema.check(z.refine((id) => id !== '__proto__'))
const daySchema = z.number().check(z.int(), z.gte(0), z.lte(60_000))
const flagSchema = z.optional(z.boolean())
const idsSchema = z.catch(z.array(z.unknown()), [])

/** Whether a text may stand in a view as an id of a dimension. */
function isEntry(dimension: Dimension, id: unknown): id is string {
  return (dimension === 'quarter' ? quarterSchema : idSchema).safeParse(id).success
}

const isId = (given: unknown): given is string => idSchema.safeParse(given).success

/** Whether a text may name a visual. */
function isVisualId(given: unknown): given is string {
  return keySchema.safeParse(given).success
}

/** Whether a number is a day that a view may be as at. */
function isViewDay(given: unknown): given is Day {
  return daySchema.safeParse(given).success
}

const boxSchema = z.object({ south: z.number(), west: z.number(), north: z.number(), east: z.number() })

function boxOf(given: unknown): GroundBox | null {
  const read = boxSchema.safeParse(given)
  return read.success ? boxOfNumbers(numbersOf(read.data)) : null
}

const distinct = <T>(list: readonly T[]): readonly T[] => [...new Set(list)]
const recordOf = (given: unknown): Readonly<Record<string, unknown>> => {
  const read = z.record(z.string(), z.unknown()).safeParse(given)
  return read.success ? read.data : {}
}

function selectionOf(given: unknown): Selection {
  const record = recordOf(given)
  const kept: Partial<Record<Dimension, readonly string[]>> = {}
  for (const dimension of dimensions) {
    const ids = idsSchema.parse(record[dimension]).filter((id) => isEntry(dimension, id))
    if (ids.length > 0) kept[dimension] = distinct(ids)
  }
  return kept
}

const sortSchema = z.object({ by: idSchema, descending: z.boolean() })
const behindSchema = z.object({ visual: idSchema, entries: z.array(z.nullable(idSchema)), measure: idSchema })

function visualOf(given: unknown): VisualView {
  const { table, sort, drill, columns, within } = recordOf(given)
  const sorts = idsSchema.parse(sort).flatMap((one) => {
    const read = sortSchema.safeParse(one)
    return read.success ? [read.data] : []
  })
  const steps = idsSchema.parse(drill).filter(isId)
  const shown = distinct(idsSchema.parse(columns).filter(isId))
  const own = selectionOf(within)
  return {
    ...(flagSchema.safeParse(table).data ? { table: true } : {}),
    ...(sorts.length > 0 ? { sort: sorts } : {}),
    ...(steps.length > 0 ? { drill: steps } : {}),
    ...(shown.length > 0 ? { columns: shown } : {}),
    ...(Object.keys(own).length > 0 ? { within: own } : {}),
  }
}

/** Every visual that was set in any way, by id. */
function visualsOf(given: unknown): View['visuals'] {
  return Object.fromEntries(
    Object.entries(recordOf(given))
      .filter(([id]) => isVisualId(id))
      .map(([id, visual]) => [id, visualOf(visual)] as const)
      .filter(([, visual]) => Object.keys(visual).length > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

/**
 * The view in an object of unknown making, such as a router's or a file's. What is not a choice is dropped, never an
 * error: nothing is lit that is not chosen, nothing stands there that says what holds anyway.
 */
export function readView(given: unknown): View {
  const record = recordOf(given)
  const selection = selectionOf(record.selection)
  const behind = behindSchema.safeParse(record.behind)
  const lit = idsSchema.parse(record.lit)
  const idOrNull = (value: unknown) => (isId(value) ? value : null)
  return {
    ...emptyView,
    selection,
    lit: distinct(lit.flatMap((one) => dimensions.filter((dimension) => dimension === one && selection[dimension]))),
    service: idOrNull(record.service),
    box: boxOf(record.box),
    asAt: isViewDay(record.asAt) ? record.asAt : null,
    against: record.against === 'year' ? 'year' : 'before',
    focus: idOrNull(record.focus),
    spotlight: idOrNull(record.spotlight),
    behind: behind.success ? behind.data : null,
    visuals: visualsOf(record.visuals),
  }
}
