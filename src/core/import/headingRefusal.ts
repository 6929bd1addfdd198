import type { Dataset } from '../dataset/define'
import { quoted } from './cells/cell'
import type { Headers } from './readHeaders'
import type { Refusal } from './refusal'
import type { Warning } from './report'

function labels(dataset: Dataset, columns: readonly string[]): string {
  return columns.map((column) => dataset.columns[column]?.label ?? column).join(', ')
}

function headingTwice(headers: Headers, line: number): Refusal | null {
  const twice = headers.duplicate.filter((header) =>
    headers.columns.some((each) => each.header === header && each.column !== null),
  )
  if (twice.length > 0) {
    return {
      rule: 'R11',
      message: `Two columns have the same heading: ${twice.map(quoted).join(', ')}.`,
      fix: 'Take one of the two out, or give it another heading.',
      line,
    }
  }
  return null
}

/** Why the headings are not enough to read the file, or null. */
export function headingRefusal(headers: Headers, dataset: Dataset, line: number): Refusal | null {
  if (headers.missing.length === 0) return headingTwice(headers, line)
  const absent = headers.missing
  const alike = headers.lookAlikes.filter(({ column }) => absent.includes(column))
  const near = headers.nearMisses.filter(({ column }) => absent.includes(column))
  if (alike.length > 0) {
    const names = alike.map(({ header }) => quoted(header)).join(', ')
    return {
      rule: 'R13',
      message: `${names} looks like ${labels(
        dataset,
        alike.map(({ column }) => column),
      )}, but has letters of another alphabet in it.`,
      fix: 'Type the heading again.',
      line,
    }
  }
  if (near.length > 0) {
    const offers = near.map(({ header, column }) => `${quoted(header)} for ${labels(dataset, [column])}`).join(', ')
    return {
      rule: 'R14',
      message: `No column is headed ${labels(dataset, absent)}. Is it ${offers}?`,
      fix: 'Choose the column if it is the one, or correct its heading.',
      line,
    }
  }
  return {
    rule: 'R10',
    message: `No column is headed ${labels(dataset, absent)}. The headings were read on line ${line}.`,
    fix: `Add the column, or choose which one holds it. Other headings that are known: ${known(dataset, absent)}.`,
    line,
  }
}

function known(dataset: Dataset, columns: readonly string[]): string {
  return columns
    .map((column) =>
      [dataset.columns[column]?.label ?? column, ...(dataset.columns[column]?.aliases ?? [])].join(' / '),
    )
    .join('; ')
}

/** A file whose headings name nothing of the dataset. */
export function noHeadings(dataset: Dataset, looksLike: Dataset | null): Refusal {
  if (looksLike) {
    return {
      rule: 'R09',
      message: `This looks like ${looksLike.label}, not ${dataset.label}.`,
      fix: `Load it as ${looksLike.label}, or choose another file.`,
    }
  }
  const required = Object.keys(dataset.columns).filter((column) => dataset.columns[column]?.required)
  return {
    rule: 'R10',
    message: `None of the first 20 lines has the headings of ${dataset.label}.`,
    fix: `Check that it is the right file. Its heading line needs at least: ${labels(dataset, required)}.`,
  }
}

/** A file whose headings name no dataset. */
export function noDataset(datasets: readonly Dataset[]): Refusal {
  const each = datasets.map((dataset) => {
    const required = Object.keys(dataset.columns).filter((column) => dataset.columns[column]?.required)
    return `${dataset.label} (${labels(dataset, required)})`
  })
  return {
    rule: 'R10',
    message: 'None of the first 20 lines has the headings of anything that is loaded here.',
    fix: `Check that it is the right file, or say what it is. The headings that are needed: ${each.join('; ')}.`,
  }
}

/** What is to be said of headings that keep no row out. `filled` tells whether a column has any value. */
export function headingWarnings(
  headers: Headers,
  dataset: Dataset,
  line: number,
  filled: (index: number) => boolean,
): Warning[] {
  return headers.columns.flatMap((each): Warning[] => {
    if (each.column !== null || !filled(each.index)) return []
    const { header } = each
    const place = `column ${each.index + 1}`
    if (header === '') {
      const fix = 'Give it the heading of the column it belongs to if it should be loaded; if not, nothing needs doing.'
      return [
        { rule: 'R12', line, message: `There are values under a blank heading, ${place}. They are not loaded.`, fix },
      ]
    }
    if (headers.duplicate.includes(header)) {
      const fix = 'Take one of the two out, or give it another heading.'
      return [
        {
          rule: 'R11',
          line,
          column: header,
          message: `Two columns are headed ${quoted(header)}. Neither is loaded.`,
          fix,
        },
      ]
    }
    const alike = headers.lookAlikes.find((other) => other.header === header)
    if (alike) {
      const message = `${quoted(header)} looks like ${labels(dataset, [alike.column])}, but has letters of another alphabet in it. It is not loaded.`
      return [{ rule: 'R13', line, column: header, message, fix: 'Type the heading again.' }]
    }
    const near = headers.nearMisses.find((other) => other.header === header)
    if (near) {
      const message = `${quoted(header)} is close to ${labels(dataset, [near.column])}. It is not loaded unless you choose it.`
      return [
        {
          rule: 'R14',
          line,
          column: header,
          message,
          fix: 'Choose the column if it is the one, or correct its heading.',
        },
      ]
    }
    const spare = headers.spare.find((other) => other.header === header)
    const message = spare
      ? `${quoted(header)} is not loaded: ${labels(dataset, [spare.column])} is read from another column.`
      : `${quoted(header)} is no column of ${dataset.label}. It is not loaded or kept.`
    return [{ rule: 'R15', line, column: header, message, fix: 'Nothing needs doing, unless it should be loaded.' }]
  })
}
