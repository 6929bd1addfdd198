import { htmlTableOf, tsvOf } from '../core/text/clipboardTable'
import { formatDay } from '../core/text/format'
import { type Provenance, provenanceLines } from '../core/text/provenance'
import { toCsv } from '../core/text/toCsv'
import { copy } from '../io/clipboard'
import { dayAt, now, timeAt } from '../io/clock'
import { saveFile } from '../io/files'

export interface TakenTable {
  /** Of the file, without its ending. */
  name: string
  title: string
  /** What must be known beside the title, before where it comes from. */
  notes?: readonly string[]
  /** Headings, then rows. */
  table: readonly (readonly (string | number | null)[])[]
  provenance: Omit<Provenance, 'made'>
  /** What it is called once it is copied: `Numbers`. */
  noun: string
}

/** Where something made this minute comes from, in lines. */
export function madeNow(known: Omit<Provenance, 'made'>): readonly string[] {
  const made = now()
  return provenanceLines({ ...known, made: `${formatDay(dayAt(made))}, ${timeAt(made)}` })
}

/** Takes a table away as a file or on the clipboard and says what was done. Throws words for the reader. */
export async function takeTable(how: 'download' | 'copy', given: TakenTable): Promise<string> {
  const { name, title, notes = [], table, provenance, noun } = given
  const under = [...notes, ...madeNow(provenance)]
  if (how === 'download') {
    saveFile(`${name}.csv`, toCsv([...table, [], ...[title, ...under].map((line) => [line])]))
    return `${name}.csv is downloaded`
  }
  await copy({ 'text/plain': tsvOf(table, [title, ...under]), 'text/html': htmlTableOf(title, table, under) })
  return `${noun} copied`
}
