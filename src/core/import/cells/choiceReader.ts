import type { Column, Vocabulary } from '../../dataset/define'
import { matchKey, nearestKey } from '../../text/normalise'
import { blankCell, type Cell, type Doubt, faultyCell, quoted, textCell } from './cell'
import { isNoFigure } from './isNoFigure'

type ValueMap = Readonly<Record<string, string>> | undefined

interface Known {
  /** Value id by text exactly as written: ids, and abbreviations, which count only in capitals (`CE`, not "ce"). */
  exact: ReadonlyMap<string, string>
  /** Value id by match key. */
  folded: ReadonlyMap<string, string>
  /** Label by the match key of every name long enough to be misspelt. */
  labelOf: ReadonlyMap<string, string>
  labels: readonly string[]
}

/** A misspelling is looked for among the known values for this many new values of a column. */
const mostOffers = 300

function isAbbreviation(alias: string): boolean {
  return /^[A-Z][A-Z0-9&()-]{1,6}$/.test(alias)
}

const cache = new WeakMap<Vocabulary, Known>()

function knownValues(vocabulary: Vocabulary): Known {
  const cached = cache.get(vocabulary)
  if (cached) return cached
  const exact = new Map<string, string>()
  const folded = new Map<string, string>()
  const labelOf = new Map<string, string>()
  const add = <Key>(map: Map<Key, string>, key: Key, value: string): void => {
    if (!map.has(key)) map.set(key, value)
  }
  for (const { id, label } of vocabulary.values) {
    add(exact, id, id)
    add(folded, matchKey(label), id)
    add(labelOf, matchKey(label), label)
  }
  for (const { id, label, aliases = [] } of vocabulary.values) {
    add(folded, matchKey(id), id)
    for (const alias of aliases) {
      if (isAbbreviation(alias)) {
        add(exact, alias, id)
        continue
      }
      add(folded, matchKey(alias), id)
      add(labelOf, matchKey(alias), label)
    }
  }
  const known = { exact, folded, labelOf, labels: vocabulary.values.map(({ label }) => label) }
  cache.set(vocabulary, known)
  return known
}

/** The value id of a text: as the reader mapped it, as written, or as it folds. Dots in an abbreviation do not count. */
function finder(
  { exact, folded }: Known,
  { values, unknown }: Vocabulary,
  valueMap: ValueMap,
): (text: string) => string | undefined {
  // A closed list takes no value that is not on it, whoever maps it.
  const taken = Object.entries(valueMap ?? {}).filter(
    ([, id]) => unknown === 'keep' || values.some((value) => value.id === id),
  )
  const chosen = new Map(taken.map(([text, id]) => [text.trim(), id]))
  const chosenFolded = new Map([...chosen].map(([text, id]) => [matchKey(text), id]))
  return (text) => {
    const key = matchKey(text)
    return (
      chosen.get(text) ??
      (key === '' ? undefined : chosenFolded.get(key)) ??
      exact.get(text) ??
      exact.get(text.replace(/[.\s]/g, '')) ??
      folded.get(key)
    )
  }
}

function listed(labels: readonly string[]): string {
  return labels.length > 12 ? `${labels.slice(0, 12).join('; ')} and ${labels.length - 12} more` : labels.join('; ')
}

interface Chosen {
  id: string
  doubt?: Doubt
  unknown?: Cell
}

function chooser(column: Column, vocabulary: Vocabulary, valueMap: ValueMap): (text: string) => Chosen {
  const known = knownValues(vocabulary)
  const find = finder(known, vocabulary, valueMap)
  const seen = new Map<string, string>()
  let offers = 0
  return (text) => {
    const id = find(text)
    if (id !== undefined) return { id }
    const key = matchKey(text)
    const close = offers++ < mostOffers ? nearestKey(key, known.labelOf.keys()) : null
    const nearestKnown = close === null ? null : (known.labelOf.get(close) ?? null)
    const offer = nearestKnown === null ? '' : ` The nearest known value is ${quoted(nearestKnown)}.`
    if (vocabulary.unknown === 'reject') {
      const asked = isNoFigure(text) ? ' What was meant?' : ''
      const message = `${quoted(text)} is not one of the values of ${column.label}.${asked}${offer}`
      return { id: '', unknown: faultyCell('R60', message, `Use one of: ${listed(known.labels)}.`) }
    }
    if (vocabulary.unknown === 'none') {
      const { unknownIs: taken = '' } = column
      const as = vocabulary.values.find(({ id }) => id === taken)?.label ?? 'none recorded'
      const message = `${quoted(text)} is not one of the values of ${column.label}: taken as ${as}.${offer}`
      return { id: taken, doubt: { rule: 'R62', message, fix: `Use one of: ${listed(known.labels)}.`, once: false } }
    }
    // A value that is new keeps the first of its spellings.
    const kept = (key === '' ? undefined : seen.get(key)) ?? text
    if (key !== '') seen.set(key, kept)
    const message = `${quoted(kept)} is new in ${column.label}: loaded as written.${offer}`
    const fix =
      nearestKnown === null
        ? 'If it is another name of a known value, say so once when you load the file, or correct the cell.'
        : `If ${quoted(nearestKnown)} is meant, say so once when you load the file, or correct the cell.`
    return { id: kept, doubt: { rule: 'R61', message, fix, once: true, value: kept } }
  }
}

/** A dash alone, as a table prints a blank. */
const isDash = (text: string): boolean => /^[-‐-―−]+$/.test(text)

/**
 * A reader of one value from a list. A blank cell is what the column says a blank is. Where the column has a safe reading
 * of its own for what it does not know, "TBC" and the like have that reading too.
 */
export function choiceReader(column: Column, valueMap: ValueMap): (text: string) => Cell {
  const vocabulary = column.vocabulary ?? { values: [], unknown: 'keep' }
  const choose = chooser(column, vocabulary, valueMap)
  const blank = column.blankIs === undefined ? blankCell : textCell(column.blankIs)
  const saysNothing = column.unknownIs === undefined ? isNoFigure : isDash
  return (raw) => {
    const text = raw.trim()
    if (text === '') return blank
    const chosen = choose(text)
    const question = column.required && vocabulary.unknown === 'reject'
    if (saysNothing(text) && !question && (chosen.id === '' || chosen.doubt)) return blank
    if (chosen.unknown) return chosen.unknown
    if (chosen.id === '') return { ...blank, ...(chosen.doubt ? { doubts: [chosen.doubt] } : {}) }
    return textCell(chosen.id, chosen.doubt ? [chosen.doubt] : [])
  }
}

/** A list splits at semicolons and new lines, never at commas: names have those. */
function splitList(text: string): string[] {
  return text
    .split(/[;\n\r]+/)
    .map((part) => part.trim())
    .filter((part) => !isNoFigure(part))
}

function listCell(members: readonly string[], doubts: readonly Doubt[]): Cell {
  const distinct = [...new Set(members.filter((member) => member !== ''))]
  if (distinct.length === 0) return { ...blankCell, doubts }
  return { ...textCell(distinct.join(';'), doubts), members: distinct }
}

/** A reader of several values from a list. */
export function choicesReader(column: Column, valueMap: ValueMap): (text: string) => Cell {
  const choose = chooser(column, column.vocabulary ?? { values: [], unknown: 'keep' }, valueMap)
  return (raw) => {
    const chosen = splitList(raw).map(choose)
    const unknown = chosen.find((each) => each.unknown)?.unknown
    if (unknown) return unknown
    return listCell(
      chosen.map(({ id }) => id),
      chosen.flatMap(({ doubt }) => (doubt ? [doubt] : [])),
    )
  }
}

export function readIds(raw: string): Cell {
  return listCell(splitList(raw), [])
}
