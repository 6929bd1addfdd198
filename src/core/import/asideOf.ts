import { matchKey, normalise } from '../text/normalise'
import { maskedIn } from './personal'
import type { Report } from './report'

type Skipped = Report['skipped'][number]

const total = /^((grand|sub|overall|column) ?)?totals?( (for|of|to) .*)?$/
const noteStart =
  /^(source|sources|note|notes|footnote|key|legend|produced|generated|exported|printed|prepared|extracted|created|run|report|page|end of|data as at|data to|as at|figures|copyright|crown copyright|official|confidential|all figures|this (report|table|file)|please note|\d+ (rows?|records?))\b/

/** The same words at the very start of a text as it stands: a cheap first look. */
const mayStart =
  /^[\W_]*(grand|sub|overall|column|total|source|note|footnote|key|legend|produced|generated|exported|printed|prepared|extracted|created|run|report|page|end|data|as at|figures|copyright|crown|official|confidential|all|this|please|\d+ (row|record))/i

function filled(record: readonly string[]): string[] {
  return record.filter((cell) => cell.trim() !== '')
}

/** Whether a text may start a line that is no row: a total or a note. Asked once for each distinct text. */
export function mayBeAside(text: string): boolean {
  if (!mayStart.test(text)) return false
  const words = normalise(text.slice(0, 60))
  return total.test(words) || noteStart.test(words)
}

/**
 * Why a line is not a row, though it stands among them: the headings again, a total, or a note. Null if it is a row.
 * Only lines that would not load are asked, and lines whose first cell reads like one of these.
 */
export function asideOf(record: readonly string[], header: readonly string[], line: number): Skipped | null {
  const cells = filled(record)
  const [first = ''] = cells
  const repeated = record.length > 1 && record.every((cell, index) => matchKey(cell) === matchKey(header[index] ?? ''))
  if (repeated) return { line, rule: 'R22', why: 'The headings again.' }
  const words = normalise(first.slice(0, 60))
  if (total.test(words) && cells.length < header.length)
    return { line, rule: 'R21', why: 'A line of totals, not a row.' }
  if (cells.length !== 1) return null
  if (first.startsWith('#') && record.length < header.length) return note(first, line)
  if (header.length < 3) return null
  const sentence = first.trim().includes(' ') && record.length < header.length
  return noteStart.test(words) || sentence ? note(first, line) : null
}

function note(text: string, line: number): Skipped {
  return { line, rule: 'R23', why: `A note, not a row: “${short(text)}”.` }
}

/** Why a line above the headings is skipped. */
export function titleOf(record: readonly string[], line: number): Skipped {
  return { line, rule: 'R20', why: `Above the headings: “${short(filled(record).join(' '))}”.` }
}

function short(text: string): string {
  const line = maskedIn(text).replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}

export function isBlank(record: readonly string[]): boolean {
  return (record[0] ?? '').trim() === '' && record.every((cell) => cell.trim() === '')
}
