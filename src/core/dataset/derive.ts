import { matchKey } from '../text/normalise'
import { toCsv } from '../text/toCsv'
import type { Column, Dataset, Kind } from './define'

/** How a heading names a column. */
export interface HeaderName {
  column: string
  how: 'label' | 'id' | 'alias'
}

const known = new WeakMap<Dataset, ReadonlyMap<string, HeaderName>>()

/** The headings a dataset knows, in the form they are compared in, and the column each one names. */
export function headerNames(dataset: Dataset): ReadonlyMap<string, HeaderName> {
  const before = known.get(dataset)
  if (before) return before
  const names = new Map<string, HeaderName>()
  const add = (text: string, column: string, how: HeaderName['how']) => {
    const key = matchKey(text)
    if (key !== '' && !names.has(key)) names.set(key, { column, how })
  }
  const columns = Object.entries(dataset.columns)
  for (const [id, column] of columns) add(column.label, id, 'label')
  for (const [id] of columns) add(id, id, 'id')
  for (const [id, column] of columns) for (const alias of column.aliases) add(alias, id, 'alias')
  known.set(dataset, names)
  return names
}

/** A CSV to fill in: the labels as headings, and one row of examples to write over. */
export function templateCsv(dataset: Dataset): string {
  const columns = Object.values(dataset.columns)
  return toCsv([columns.map((column) => column.label), columns.map(exampleCell)])
}

function exampleCell({ kind, example }: Column): string | number | null {
  const isNumber = kind === 'count' || kind === 'number'
  return isNumber && example !== '' ? Number(example) : example
}

/** A column as a table shows it. */
export interface TableColumn {
  id: string
  label: string
  kind: Kind
  /** Shown before the reader asks for more. */
  listed: boolean
}

/** The columns a table of the dataset may show: its own, then those worked out. */
export function tableColumns(dataset: Dataset): readonly TableColumn[] {
  const own = Object.entries(dataset.columns).map(([id, { label, kind, listed }]) => ({ id, label, kind, listed }))
  const derived = Object.entries(dataset.derived).map(([id, { label, kind }]) => ({ id, label, kind, listed: false }))
  return [...own, ...derived]
}

/** One row of the data dictionary: a column in words. */
export interface DictionaryRow {
  column: string
  label: string
  otherNames: readonly string[]
  holds: string
  required: 'yes' | 'yes, may be blank' | 'no'
  values: readonly string[]
  example: string
  help: string
}

const holds: Readonly<Record<Kind, string>> = {
  id: 'a reference, kept character for character',
  ids: 'references, parted by semicolons',
  text: 'words',
  choice: 'one of a list',
  choices: 'one or more of a list, parted by semicolons',
  day: 'a date, day first',
  month: 'a date, or a month and year',
  count: 'a whole number, 0 or more',
  number: 'a number',
  phone: 'one or more telephone numbers',
  email: 'an email address',
  link: 'a web address',
  postcode: 'a postcode, or its first half',
}

/** The data dictionary of a dataset: what each column is called, holds and is for. */
export function dictionary(dataset: Dataset): readonly DictionaryRow[] {
  return Object.entries(dataset.columns).map(([id, column]) => ({
    column: id,
    label: column.label,
    otherNames: column.aliases,
    holds: holds[column.kind],
    required: requiredWords(column),
    values: column.vocabulary?.values.map((value) => value.label) ?? [],
    example: column.example,
    help: column.help,
  }))
}

function requiredWords({ required, blankAllowed }: Column): DictionaryRow['required'] {
  if (!required) return 'no'
  return blankAllowed ? 'yes, may be blank' : 'yes'
}
