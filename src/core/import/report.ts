import type { Dataset, Withheld } from '../dataset/define'

/** A cell's value in a materialised row: a value id, text, ISO day, number, list, none, or withheld. */
export type ReportValue = string | number | readonly string[] | Withheld | null

/** What is wrong with a cell or a row, in words, and how to mend it. */
export interface Issue {
  rule: string
  column?: string
  /** The text as the file has it; masked where it may be personal. */
  value?: string
  message: string
  fix: string
}

/** A finding that keeps no row out. */
export interface Warning {
  rule: string
  line?: number
  column?: string
  value?: string
  message: string
  fix?: string
}

export interface Personal {
  rule: string
  severity: 'block' | 'warn'
  column: string
  lines: readonly number[]
  /** What was found, masked: on the first line, the second and so on, as far as anybody reads. */
  masked: readonly string[]
}

/** What became of a file. Records apart from the header = rows + rejected + skipped + blank. */
export interface Report {
  /** `held`: personal data blocks it until a remedy is chosen. */
  outcome: 'ready' | 'held' | 'refused'
  refusal?: { rule: string; message: string; fix: string; line?: number }
  file: { encoding: string; delimiter: string; lineEnd: string; headerLine: number }
  columns: {
    mapped: readonly { column: string; header: string; how: 'label' | 'id' | 'alias' | 'chosen' }[]
    unused: readonly string[]
    missing: readonly string[]
    nearMisses: readonly { header: string; column: string }[]
    duplicate: readonly string[]
  }
  /** Rows loaded, counted; `rows` is filled by importCsv only. */
  loaded: number
  rows: readonly { line: number; values: Readonly<Record<string, ReportValue>> }[]
  rejected: readonly { line: number; issues: readonly Issue[] }[]
  warnings: readonly Warning[]
  skipped: readonly { line: number; why: string; rule?: string }[]
  blank: number
  personal: readonly Personal[]
}

export interface Remedy {
  kind: 'drop-column' | 'redact' | 'correct'
  column: string
  line?: number
  value?: string
}

export interface ImportOptions {
  /** The upload day, ISO: dates after it are refused, unless the column allows the future. */
  asOf: string
  fileName?: string
  /** Column id → header text. */
  headerMap?: Readonly<Record<string, string>>
  /** Column id → text as written → value id. */
  valueMap?: Readonly<Record<string, Readonly<Record<string, string>>>>
  remedies?: readonly Remedy[]
  /** The sheet of a workbook to read; left out, the one whose headings match best. */
  sheet?: string
  /** The file is one that `cleanedCsv` wrote: every record below the headings is a row, and was checked when it was first read. */
  cleaned?: boolean
  /** The other datasets, so that a file meant for one of them is told which. */
  datasets?: readonly Dataset[]
}
