import { formatQuarter, quarterFromId } from '../../../core/calendar/quarter'
import type { Partnership } from '../../../core/partnership'
import { type AxisEntry, blankId, type Result } from '../../../core/query/query'
import { labelOf, type SlicerEntry } from '../../../ui/slicerEntry'

const sumOf = (entries: readonly SlicerEntry[]): number | null =>
  entries.some(({ count }) => typeof count === 'number')
    ? entries.reduce((sum, { count }) => sum + (count ?? 0), 0)
    : null

/** Entries gathered under the group each belongs to, groups in the order they are met; one without a group stands alone. */
function grouped(
  entries: readonly SlicerEntry[],
  groupOf: (entry: SlicerEntry) => { id: string; label: string } | null,
): readonly SlicerEntry[] {
  const groups = new Map<string, { id: string; label: string; children: SlicerEntry[] }>()
  const lines = entries.map((entry) => {
    const group = groupOf(entry)
    if (!group) return entry
    const known = groups.get(group.id) ?? { ...group, children: [] }
    groups.set(group.id, known)
    known.children.push(entry)
    return known
  })
  return [...new Set(lines)].map((line) =>
    'children' in line && line.children ? { ...line, count: sumOf(line.children) } : line,
  )
}

/** Agencies under the group the partnership puts them in. */
export function agencyTree(
  entries: readonly SlicerEntry[],
  { agencies }: Pick<Partnership, 'agencies'>,
): readonly SlicerEntry[] {
  const groups = new Map(agencies.map(({ id, group }) => [id, group]))
  return grouped(entries, ({ id }) => {
    const group = groups.get(id)
    return group === undefined ? null : { id: `group ${group}`, label: group }
  })
}

/** Quarters under their financial year, the newest first. */
export function quarterTree(entries: readonly SlicerEntry[]): readonly SlicerEntry[] {
  return grouped(entries.toReversed(), ({ id }) => {
    const quarter = quarterFromId(id)
    const year = quarter === null ? '' : formatQuarter(quarter).slice(0, -3)
    return quarter === null ? null : { id: `year ${year}`, label: year }
  })
}

/** A pair of ids as one, and back: ids of entries hold no such mark. */
const pairMark = '\u001f'
export const pairId = (outer: string, inner: string): string => `${outer}${pairMark}${inner}`
const partsOf = (pair: string): [string, string] => {
  const at = pair.indexOf(pairMark)
  return [pair.slice(0, at), pair.slice(at + 1)]
}

const blankFirst = (entries: readonly AxisEntry[]): readonly AxisEntry[] =>
  entries.toSorted((a, b) => Number(b.id === blankId) - Number(a.id === blankId))

/** Every figure of a result's first measure by the entries of its two axes. */
function tallyOf({ axes: [outer, inner], cells, rowTotals, measures }: Result) {
  const across = inner?.entries ?? []
  const tally = new Map<string, number>()
  for (const [row, { id }] of (outer?.entries ?? []).entries()) {
    tally.set(id, rowTotals[row * measures.length]?.value ?? 0)
    for (const [column, other] of across.entries()) {
      tally.set(pairId(id, other.id), cells[(row * across.length + column) * measures.length]?.value ?? 0)
    }
  }
  return tally
}

/**
 * The entries of a first axis with those of a second that rows have beside them, towns under their cluster: the pairs are
 * those there are without any filter, the counts those under the filters.
 */
export function pairTree(known: Result, counted: Result | undefined): readonly SlicerEntry[] {
  const [outer, inner] = known.axes
  const all = tallyOf(known)
  const tally = counted && tallyOf(counted)
  const labelled = ({ id, label }: AxisEntry) => (id === blankId ? labelOf({ id, label }) : label)
  return blankFirst(outer?.entries ?? []).map((entry) => {
    const met = blankFirst(inner?.entries ?? []).filter(({ id }) => (all.get(pairId(entry.id, id)) ?? 0) > 0)
    const children = met.map((other) => {
      const id = pairId(entry.id, other.id)
      return { id, label: labelled(other), count: tally ? (tally.get(id) ?? 0) : null }
    })
    const count = tally ? (tally.get(entry.id) ?? 0) : null
    return { id: `part ${entry.id}`, label: labelled(entry), count, children }
  })
}

/** The pairs that two filters leave: each side's choice holds, none is all. */
export function pairsKept(
  pairs: readonly string[],
  outer: readonly string[],
  inner: readonly string[],
): readonly string[] {
  if (outer.length === 0 && inner.length === 0) return []
  return pairs.filter((pair) => {
    const [one, other] = partsOf(pair)
    return (outer.length === 0 || outer.includes(one)) && (inner.length === 0 || inner.includes(other))
  })
}

/**
 * The two filters that keep given pairs: the outer entries met, and the inner ones unless each outer entry is whole. Where
 * an inner entry is in two outer ones both filters may keep more than was asked; what they keep is what is ticked.
 */
export function filtersOfPairs(
  pairs: readonly string[],
  kept: readonly string[],
): { outer: readonly string[]; inner: readonly string[] } {
  const wanted = new Set(kept)
  const met = new Set(kept.map((pair) => partsOf(pair)[0]))
  const isWhole = pairs.every((pair) => !met.has(partsOf(pair)[0]) || wanted.has(pair))
  return {
    outer: met.size === new Set(pairs.map((pair) => partsOf(pair)[0])).size ? [] : [...met],
    inner: isWhole ? [] : [...new Set(kept.map((pair) => partsOf(pair)[1]))],
  }
}
