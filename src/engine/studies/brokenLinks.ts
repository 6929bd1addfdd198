import type { BrokenLink } from '../../core/thread/thread'
import type { Cells } from './cells'

type Where = 'audits' | 'recommendations' | 'training'

/** Each column that names rows by their id: where it stands, the id of its own row, and what it names. */
const links: readonly { from: Where; row: string; column: string; to: Where; id: string }[] = [
  { from: 'recommendations', row: 'rec_id', column: 'parent_id', to: 'recommendations', id: 'rec_id' },
  { from: 'recommendations', row: 'rec_id', column: 'source_finding_ids', to: 'audits', id: 'finding_id' },
  { from: 'recommendations', row: 'rec_id', column: 'linked_course_ids', to: 'training', id: 'course_id' },
  { from: 'recommendations', row: 'rec_id', column: 'checked_by_audit_ids', to: 'audits', id: 'audit_id' },
  { from: 'recommendations', row: 'rec_id', column: 'similar_rec_ids', to: 'recommendations', id: 'rec_id' },
  { from: 'audits', row: 'audit_id', column: 'previous_audit_id', to: 'audits', id: 'audit_id' },
]

/** Links to ids that no row in force has, each once a row. What is in a dataset left out is not called broken. */
export function brokenLinksOf(
  audits: Cells | null,
  recommendations: Cells | null,
  training: Cells | null,
): readonly BrokenLink[] {
  const cells = { audits, recommendations, training }
  const known = new Map<string, ReadonlySet<string>>()
  const idsOf = (to: Where, id: string): ReadonlySet<string> | null => {
    const held = cells[to]
    if (!held) return null
    const name = `${to}.${id}`
    const ids = known.get(name) ?? new Set(held.rows.map(held.text(id)))
    known.set(name, ids)
    return ids
  }
  const found = new Map<string, BrokenLink>()
  for (const { from, row, column, to, id } of links) {
    const held = cells[from]
    const ids = idsOf(to, id)
    if (!held || !ids) continue
    const [named, own] = [held.list(column), held.text(row)]
    for (const at of held.rows) {
      for (const missing of named(at)) {
        if (ids.has(missing)) continue
        found.set(JSON.stringify([from, own(at), column, missing]), { dataset: from, row: own(at), column, missing })
      }
    }
  }
  return [...found.values()]
}
