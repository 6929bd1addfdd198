import { formatQuarter, quarterFromId } from '../../../core/calendar/quarter'
import type { Partnership } from '../../../core/partnership'
import { blankId, type Result } from '../../../core/query/query'
import type { SlicerEntry } from '../../../ui/slicerEntry'

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
export function agencyTree(entries: readonly SlicerEntry[], { agencies }: Partnership): readonly SlicerEntry[] {
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

/** The entries of a result's first axis with those of its second that rows have beside them: towns under their cluster. */
export function pairTree({ axes, cells, rowTotals, measures }: Result): readonly SlicerEntry[] {
  const [outer, inner] = axes
  const across = inner?.entries ?? []
  return (outer?.entries ?? []).map((entry, row) => {
    const children = across.flatMap(({ id, label }, column) => {
      const figure = cells[(row * across.length + column) * measures.length]
      return figure?.state === 'value' || figure?.state === 'filtered-out'
        ? [{ id: pairId(entry.id, id), label: id === blankId ? '– (blank)' : label, count: figure.value ?? 0 }]
        : []
    })
    const count = rowTotals[row * measures.length]?.value ?? 0
    return { id: `part ${entry.id}`, label: entry.id === blankId ? '– (blank)' : entry.label, count, children }
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
