import { blankId } from '../core/query/query'
import { labelOf, type SlicerEntry } from './slicerEntry'

/** A line of a slicer's list: an entry, how deep it stands, and the ids that its box keeps. */
export interface SlicerRow {
  entry: SlicerEntry
  depth: number
  /** The words of the entry it is a part of. */
  within: string | null
  /** Whether its parts are shown; undefined where it has none. */
  open: boolean | undefined
  leaves: readonly string[]
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The ids that stand for an entry: its own, or those of its last parts. */
export function leavesOf({ id, children }: SlicerEntry): readonly string[] {
  return children ? children.flatMap(leavesOf) : [id]
}

function blankFirst(entries: readonly SlicerEntry[]): readonly SlicerEntry[] {
  const isBlank = (entry: SlicerEntry) => entry.id === blankId
  return [...entries.filter(isBlank), ...entries.filter((entry) => !isBlank(entry))]
}

/** What of an entry is found: all of it by its own words, else those of its parts that are; null when nothing is. */
function foundIn(entry: SlicerEntry, sought: string): SlicerEntry | null {
  if (plain(labelOf(entry)).includes(sought)) return entry
  const children = entry.children?.flatMap((child) => foundIn(child, sought) ?? [])
  return children && children.length > 0 ? { ...entry, children } : null
}

/** The lines to show: blank first, parts below what is open. What is sought opens what it is found in. */
export function rowsOf(entries: readonly SlicerEntry[], open: ReadonlySet<string>, search: string): SlicerRow[] {
  const sought = plain(search.trim())
  const lay = (level: readonly SlicerEntry[], depth: number, within: string | null): SlicerRow[] =>
    blankFirst(level).flatMap((entry) => {
      const isOpen = entry.children && (sought !== '' || open.has(entry.id))
      const parts = isOpen && entry.children ? lay(entry.children, depth + 1, labelOf(entry)) : []
      return [{ entry, depth, within, open: isOpen, leaves: leavesOf(entry) }, ...parts]
    })
  return lay(sought === '' ? entries : entries.flatMap((entry) => foundIn(entry, sought) ?? []), 0, null)
}

/** Whether all, some or none of a line's ids are kept. */
export function tickOf({ leaves }: Pick<SlicerRow, 'leaves'>, kept: ReadonlySet<string>): 'all' | 'some' | 'none' {
  const ticked = leaves.filter((id) => kept.has(id)).length
  return ticked === 0 ? 'none' : ticked === leaves.length ? 'all' : 'some'
}

/**
 * What is kept after a line was chosen. Alone it is the only one, or, where it was, none is; added it joins the others or
 * leaves them.
 */
export function afterChoice(chosen: readonly string[], row: Pick<SlicerRow, 'leaves'>, adds: boolean): string[] {
  const isAll = tickOf(row, new Set(chosen)) === 'all'
  if (!adds) return isAll && chosen.length === row.leaves.length ? [] : [...row.leaves]
  const others = chosen.filter((id) => !row.leaves.includes(id))
  return isAll ? others : [...chosen, ...row.leaves.filter((id) => !chosen.includes(id))]
}

/** The place of the next line whose words begin so, from a place on and round; -1 when there is none. */
export function placeOfTyped(rows: readonly SlicerRow[], typed: string, from: number): number {
  const sought = plain(typed)
  const begins = (place: number) =>
    plain(labelOf(rows[place % rows.length]?.entry ?? { id: '', label: '' })).startsWith(sought)
  // One letter again and again goes through all that begin with it.
  const first = typed.length > 1 ? from : from + 1
  const step = rows.findIndex((_, at) => begins(first + at))
  return step < 0 ? -1 : (first + step) % rows.length
}
