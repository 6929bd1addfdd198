import type { Column, Dimension, Kind, Moment, Vocabulary } from '../dataset/define'
import { blankColumn } from '../frame/codes'
import type { Frame, FrameColumn } from '../frame/frame'
import { dependsOnMoment, derivedColumn } from './derived'
import { openColumn } from './openColumn'
import { blankId } from './query'

/** A column as questions see it: a file's own or a derived one, its blanks filled in where the description says so. */
export interface ReadColumn extends FrameColumn {
  name: string
  label: string
  dimension: Dimension | undefined
  vocabulary: Vocabulary | undefined
  /** No file has it. */
  missing: boolean
  /** The words an id is known by, where another column holds them. */
  nameOf?: ((id: string) => string | undefined) | undefined
}

/** One text a moment, for what is remembered by moment. */
export function momentKey({ asAt, period, step }: Moment): string {
  return `${asAt}|${period.join(',')}|${step}`
}

/** Remembers what an object yields while the object lives: so many answers, the oldest forgotten first. */
export function remembered<Value>(limit: number) {
  const byOwner = new WeakMap<object, Map<string, Value>>()
  return (owner: object, key: string, make: () => Value): Value => {
    let values = byOwner.get(owner)
    if (!values) {
      values = new Map()
      byOwner.set(owner, values)
    }
    const known = values.get(key)
    if (known !== undefined) return known
    const made = make()
    const [oldest] = values.keys()
    if (values.size >= limit && oldest !== undefined) values.delete(oldest)
    values.set(key, made)
    return made
  }
}

/** The id a code's text stands for in selections, axes and links. */
const idOf = (text: string | undefined): string => (text === undefined || text === '' ? blankId : text)

/** The longest id that may stand in a link. */
const longestId = 120

/** Whether an id may stand in a link, and so be offered as an entry: not endless, and of characters that can be seen. */
export function canTravel(id: string): boolean {
  return id.length <= longestId && /^\P{Cc}+$/u.test(id) && !/\p{Cs}/u.test(id)
}

const hasList = (kind: Kind): boolean => kind === 'choices' || kind === 'ids'

function ownColumn(frame: Frame, name: string, spec: Column): ReadColumn {
  const found = frame.columns.get(name)
  const column = found ?? blankColumn(spec.kind, frame.rows)
  const filled = spec.blankIs === undefined ? column.texts : [spec.blankIs, ...column.texts.slice(1)]
  const memberIds = column.memberIds
  return {
    ...column,
    texts: filled,
    ...(spec.blankIs !== undefined && memberIds ? { memberIds: [spec.blankIs, ...memberIds.slice(1)] } : {}),
    name,
    label: spec.label,
    dimension: spec.dimension,
    vocabulary: spec.vocabulary,
    missing: found === undefined,
  }
}

const knownNames = remembered<ReadonlyMap<string, string>>(16)

/** The words ids of a column are known by: the first that another column has on their rows. Ids of the same words are told apart. */
function namesOf(frame: Frame, name: string, named: string, moment: Moment): ReadonlyMap<string, string> {
  return knownNames(frame, name, () => {
    const column = readColumn(frame, name, moment)
    const words = readColumn(frame, named, moment)
    const found = new Array<string>(column.texts.length).fill('')
    for (let row = 0; row < frame.rows; row++) {
      const code = column.codes[row] ?? 0
      if (found[code] === '') found[code] = words.texts[words.codes[row] ?? 0] ?? ''
    }
    const times = new Map<string, number>()
    for (const each of found) times.set(each, (times.get(each) ?? 0) + 1)
    const labels = found.map((each, code) => ((times.get(each) ?? 0) > 1 ? `${each} (${column.texts[code]})` : each))
    return new Map(found.flatMap((each, code) => (each ? [[idOf(column.texts[code]), labels[code] ?? each]] : [])))
  })
}

/** Gives a column the words its ids are known by, looked up when they are first asked for. */
function withNames(frame: Frame, column: ReadColumn, named: string | undefined, moment: Moment): ReadColumn {
  if (named === undefined || hasList(column.kind)) return column
  return { ...column, nameOf: (id) => namesOf(frame, column.name, named, moment).get(id) }
}

const ownColumns = remembered<ReadColumn>(256)
const derivedColumns = remembered<ReadColumn>(64)
const momentColumns = remembered<ReadColumn>(48)

/**
 * The column without what its rows withhold. Every question goes this way, for a count by town, a filter or an order
 * tells where a refuge is as well as a list does.
 */
function opened(frame: Frame, column: ReadColumn, moment: Moment): ReadColumn {
  const { withheld } = frame.dataset
  const instead = withheld?.columns[column.name]
  if (!withheld || instead === undefined) return column
  return openColumn(column, { by: readColumn(frame, withheld.by, moment), unless: withheld.unless, instead })
}

/**
 * A column of a frame by its id, own or derived, without what rows withhold. An id the dataset does not describe is a
 * fault of the caller.
 */
export function readColumn(frame: Frame, name: string, moment: Moment): ReadColumn {
  const { dataset } = frame
  const own = dataset.columns[name]
  if (own) {
    const open = () => opened(frame, ownColumn(frame, name, own), moment)
    return ownColumns(frame, name, () => withNames(frame, open(), own.named, moment))
  }
  const derived = dataset.derived[name]
  if (!derived) throw new Error(`The dataset ${dataset.id} has no column ${name}.`)
  const momentary = dependsOnMoment(derived)
  const made = (): ReadColumn => ({
    ...derivedColumn(frame, derived, moment, (of) => readColumn(frame, of, moment)),
    name,
    label: derived.label,
    dimension: derived.dimension,
    vocabulary: derived.vocabulary,
    missing: 'of' in derived && !frame.columns.has(derived.of),
  })
  const make = () => withNames(frame, made(), derived.named, moment)
  return momentary ? momentColumns(frame, `${name}|${momentKey(moment)}`, make) : derivedColumns(frame, name, make)
}

/** The ids of a code: the members of a list, else the one value. Blank is `-`. */
export function idsOf(column: ReadColumn, code: number): readonly string[] {
  if (!hasList(column.kind)) return [idOf(column.texts[code])]
  const members = column.members?.[code] ?? [0]
  return members.length === 0 ? [blankId] : members.map((member) => idOf(column.memberIds?.[member]))
}

/** The column that carries a dimension, or has this id; undefined when the dataset has neither. */
export function columnNameOf(frame: Frame, axis: string): string | undefined {
  const { columns, derived } = frame.dataset
  for (const described of [columns, derived]) {
    for (const [name, spec] of Object.entries(described)) if (spec.dimension === axis) return name
  }
  return axis in columns || axis in derived ? axis : undefined
}
