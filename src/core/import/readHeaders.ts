import type { Column, Dataset } from '../dataset/define'
import { headerNames } from '../dataset/derive'
import { matchKey, nearestKey } from '../text/normalise'
import type { Report } from './report'

export type How = Report['columns']['mapped'][number]['how']

/** One column of a file: its heading, and the column of the dataset it is read into. */
export interface FileColumn {
  index: number
  header: string
  /** Null where no column wants it. */
  column: string | null
  how: How | null
  /** A further part of a list column (`Theme 2`). */
  further: boolean
}

export interface Headers {
  columns: readonly FileColumn[]
  missing: readonly string[]
  nearMisses: readonly { header: string; column: string }[]
  lookAlikes: readonly { header: string; column: string }[]
  duplicate: readonly string[]
  /** Headings that no heading match, with the column another of the file is read into. */
  spare: readonly { header: string; column: string }[]
}

function isList(column: Column | undefined): boolean {
  return column?.kind === 'choices' || column?.kind === 'ids'
}

function match(header: string, dataset: Dataset): { column: string; how: How; further: boolean } | null {
  const names = headerNames(dataset)
  const key = matchKey(header)
  const direct = names.get(key)
  if (direct) return { ...direct, further: false }
  const numbered = /^(.*?)([2-9])$/.exec(key)
  const list = numbered ? names.get(numbered[1] ?? '') : undefined
  return list && isList(dataset.columns[list.column]) ? { ...list, further: true } : null
}

/** How many columns of a dataset a line names; a required one counts twice. */
export function headerScore(cells: readonly string[], dataset: Dataset, chosen: readonly string[] = []): number {
  const found = new Set<string>()
  let score = 0
  for (const cell of cells) {
    if (cell.length > 200) continue
    const column = match(cell, dataset)?.column ?? (chosen.includes(matchKey(cell)) ? `chosen ${cell}` : undefined)
    if (column === undefined || found.has(column)) continue
    found.add(column)
    score += dataset.columns[column]?.required === false ? 1 : 2
  }
  return score
}

const greekAndCyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  ӏ: 'l',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  ԛ: 'q',
  г: 'r',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  ԝ: 'w',
  α: 'a',
  β: 'b',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ı: 'i',
  ɡ: 'g',
}

/** The heading with letters of other alphabets that look like Latin ones replaced by those; null if it has none. */
function asLatin(header: string): string | null {
  const key = matchKey(header)
  const latin = [...key].map((letter) => (Object.hasOwn(greekAndCyrillic, letter) ? greekAndCyrillic[letter] : letter))
  return latin.join('') === key ? null : latin.join('')
}

function nearMiss(header: string, dataset: Dataset, open: ReadonlySet<string>): string | null {
  const wanted = matchKey(header)
  if (wanted.length < 4) return null
  const names = [...headerNames(dataset)].filter(([, { column }]) => open.has(column)).map(([key]) => key)
  const found = nearestKey(wanted, names)
  return found === null ? null : (headerNames(dataset).get(found)?.column ?? null)
}

const rank: Readonly<Record<How, number>> = { chosen: 0, label: 1, id: 1, alias: 2 }

/** Reads a heading line: what each heading is read into, and every heading that gives cause for a word. */
export function readHeaders(
  cells: readonly string[],
  dataset: Dataset,
  headerMap: Readonly<Record<string, string>> = {},
): Headers {
  const columns: FileColumn[] = cells.map((header, index) => {
    const found = match(header, dataset)
    return {
      index,
      header: header.trim(),
      column: found?.column ?? null,
      how: found?.how ?? null,
      further: found?.further ?? false,
    }
  })
  for (const [column, header] of Object.entries(headerMap)) {
    const wanted =
      columns.find((each) => each.header === header.trim()) ??
      columns.find((each) => matchKey(each.header) === matchKey(header))
    if (!wanted || !Object.hasOwn(dataset.columns, column)) continue
    for (const each of columns)
      if (each.column === column) Object.assign(each, { column: null, how: null, further: false })
    Object.assign(wanted, { column, how: 'chosen', further: false })
  }

  const duplicate = new Set<string>()
  const spare: { header: string; column: string }[] = []
  const mapped = new Map<string, FileColumn>()
  for (const each of columns) {
    if (each.column === null || each.how === null || each.further) continue
    const other = mapped.get(each.column)
    if (!other?.how) {
      mapped.set(each.column, each)
    } else if (rank[other.how] === rank[each.how] && matchKey(other.header) === matchKey(each.header)) {
      duplicate.add(each.header)
    } else {
      const loser = rank[each.how] < rank[other.how] ? other : each
      if (loser === other) mapped.set(each.column, each)
      spare.push({ header: loser.header, column: each.column })
      Object.assign(loser, { column: null, how: null })
    }
  }
  for (const each of columns) {
    if (each.further && each.column !== null && !mapped.has(each.column)) {
      each.further = false
      mapped.set(each.column, each)
    }
  }

  const unread = columns.filter((each) => each.column === null && matchKey(each.header) !== '')
  const plain = new Map<string, number>()
  for (const { header } of unread) plain.set(matchKey(header), (plain.get(matchKey(header)) ?? 0) + 1)
  for (const { header } of unread) if ((plain.get(matchKey(header)) ?? 0) > 1) duplicate.add(header)
  const open = new Set(Object.keys(dataset.columns).filter((column) => !mapped.has(column)))
  const lookAlikes = unread.flatMap(({ header }) => {
    const latin = asLatin(header)
    const found = latin === null ? null : (match(latin, dataset)?.column ?? null)
    return found !== null && open.has(found) ? [{ header, column: found }] : []
  })
  const nearMisses = unread.flatMap(({ header }) => {
    if (lookAlikes.some((each) => each.header === header) || spare.some((each) => each.header === header)) return []
    const found = nearMiss(header, dataset, open)
    return found === null ? [] : [{ header, column: found }]
  })
  const missing = [...open].filter((column) => dataset.columns[column]?.required)
  return { columns, missing, nearMisses, lookAlikes, duplicate: [...duplicate], spare }
}
