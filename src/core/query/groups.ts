import { otherId } from './axes'
import type { AxisEntry } from './query'
import { idsOf, type ReadColumn } from './readColumn'

/** Codes of a column that fall under the same entries of an axis. A row of two themes is in a group of two entries. */
export interface Groups {
  /** By code, its group. */
  groupOf: Uint32Array
  /** By group, the entries it counts in. */
  entries: readonly (readonly number[])[]
  /** By group, 1 where its rows count in totals. */
  counted: Uint8Array
}

const made = new WeakMap<readonly AxisEntry[], WeakMap<ReadonlyArray<string>, Groups>>()

/**
 * Sorts a column's codes into groups by the entries of an axis. `picked`: the query named the entries, so that rows with
 * none of them are no part of it; otherwise they count in totals (a value only an earlier moment has).
 */
export function groupsOf(column: ReadColumn, entries: readonly AxisEntry[], picked: boolean): Groups {
  const known = made.get(entries)?.get(column.texts)
  if (known) return known
  const place = new Map(entries.map(({ id }, at) => [id, at]))
  const other = place.get(otherId)
  const groupIds = new Map<string, number>()
  const lists: number[][] = []
  const groupOf = Uint32Array.from(column.texts, (_, code) => {
    const found = idsOf(column, code).map((id) => place.get(id) ?? other)
    const under = [...new Set(found.filter((at) => at !== undefined))].sort((a, b) => a - b)
    const name = under.join(',')
    const group = groupIds.get(name) ?? lists.length
    if (group === lists.length) {
      groupIds.set(name, group)
      lists.push(under)
    }
    return group
  })
  const groups = {
    groupOf,
    entries: lists,
    counted: Uint8Array.from(lists, (under) => (under.length > 0 || !picked ? 1 : 0)),
  }
  const byTexts = made.get(entries) ?? new WeakMap<ReadonlyArray<string>, Groups>()
  made.set(entries, byTexts.set(column.texts, groups))
  return groups
}
