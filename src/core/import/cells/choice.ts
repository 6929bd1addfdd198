import type { Column, Vocabulary } from '../../dataset/define'
import { matchKey, nearest } from '../../text/normalise'
import { blankCell, type Cell, type Doubt, faultyCell, quoted, textCell } from './cell'
import { isNoFigure } from './marks'

type ValueMap = Readonly<Record<string, string>> | undefined

interface Known {
  find: (text: string) => string | undefined
  labels: readonly string[]
  names: readonly string[]
  labelOf: (name: string) => string
}

/** An abbreviation, which counts only in capitals: `CE` is exploitation, "ce" is not. */
function isAbbreviation(alias: string): boolean {
  return /^[A-Z][A-Z0-9&()-]{1,6}$/.test(alias)
}

function knownValues(vocabulary: Vocabulary, valueMap: ValueMap): Known {
  const chosen = new Map(Object.entries(valueMap ?? {}).map(([text, id]) => [text.trim(), id]))
  const exact = new Map<string, string>()
  const folded = new Map<string, string>()
  const names = new Map<string, string>()
  for (const { id, label } of vocabulary.values) {
    exact.set(id, id)
    folded.set(matchKey(label), id)
    names.set(label, label)
  }
  for (const { id, label, aliases = [] } of vocabulary.values) {
    if (!folded.has(matchKey(id))) folded.set(matchKey(id), id)
    for (const alias of aliases) {
      if (isAbbreviation(alias)) {
        if (!exact.has(alias)) exact.set(alias, id)
        continue
      }
      if (!folded.has(matchKey(alias))) folded.set(matchKey(alias), id)
      if (!names.has(alias)) names.set(alias, label)
    }
  }
  const chosenFolded = new Map([...chosen].map(([text, id]) => [matchKey(text), id]))
  return {
    find: (text) =>
      chosen.get(text) ??
      exact.get(text) ??
      chosenFolded.get(matchKey(text)) ??
      // Two written forms of one word, `M.A.R.A.C` and `MARAC`, differ by marks that abbreviations are read without.
      exact.get(text.replace(/[.\s]/g, '')) ??
      folded.get(matchKey(text)),
    labels: vocabulary.values.map(({ label }) => label),
    names: [...names.keys()],
    labelOf: (name) => names.get(name) ?? name,
  }
}

function listed(labels: readonly string[]): string {
  return labels.length > 12 ? `${labels.slice(0, 12).join(', ')} and ${labels.length - 12} more` : labels.join(', ')
}

interface Chosen {
  id: string
  doubt?: Doubt
  unknown?: Cell
}

function chooser(column: Column, vocabulary: Vocabulary, valueMap: ValueMap): (text: string) => Chosen {
  const known = knownValues(vocabulary, valueMap)
  const seen = new Map<string, string>()
  return (text) => {
    const id = known.find(text)
    if (id !== undefined) return { id }
    const close = nearest(text, known.names)
    const nearestKnown = close === null ? null : known.labelOf(close)
    const offer = nearestKnown === null ? '' : ` The nearest known value is ${quoted(nearestKnown)}.`
    if (vocabulary.unknown === 'reject') {
      const asked = isNoFigure(text) ? ' What was meant?' : ''
      const message = `${quoted(text)} is not one of the values of ${column.label}.${asked}${offer}`
      return { id: '', unknown: faultyCell('R60', message, `Use one of: ${listed(known.labels)}.`) }
    }
    if (vocabulary.unknown === 'none') {
      const message = `${quoted(text)} is not one of the values of ${column.label}: taken as none recorded.${offer}`
      return { id: '', doubt: { rule: 'R62', message, fix: `Use one of: ${listed(known.labels)}.`, once: false } }
    }
    // A value that is new keeps the first of its spellings.
    const key = matchKey(text)
    const kept = (key === '' ? undefined : seen.get(key)) ?? text
    if (key !== '') seen.set(key, kept)
    const message = `${quoted(text)} is new in ${column.label}: loaded as written.${offer}`
    const fix = nearestKnown === null ? 'If it is another name of a known value, map it once.' : `If ${quoted(nearestKnown)} is meant, map it once.`
    return { id: kept, doubt: { rule: 'R61', message, fix, once: true } }
  }
}

/** A reader of one value from a list. A blank cell is what the column says a blank is. */
export function choiceReader(column: Column, valueMap: ValueMap): (text: string) => Cell {
  const vocabulary = column.vocabulary ?? { values: [], unknown: 'keep' }
  const choose = chooser(column, vocabulary, valueMap)
  const blank = column.blankIs === undefined ? blankCell : textCell(column.blankIs)
  return (raw) => {
    const text = raw.trim()
    if (text === '') return blank
    const chosen = choose(text)
    const question = column.required && vocabulary.unknown === 'reject'
    if (isNoFigure(text) && !question && (chosen.id === '' || chosen.doubt)) return blank
    if (chosen.unknown) return chosen.unknown
    if (chosen.id === '') return { ...blank, ...(chosen.doubt ? { doubts: [chosen.doubt] } : {}) }
    return textCell(chosen.id, chosen.doubt ? [chosen.doubt] : [])
  }
}

/** A list splits at semicolons and new lines, never at commas: names have those. */
export function splitList(text: string): string[] {
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
