import type { Page } from '../../core/view/page'

/** One audit, learning event or review: its brief. */
export function auditPage(): Page {
  return {
    id: 'audit',
    label: 'Audit',
    tab: false,
    of: 'audit',
    cards: [],
    charts: [[{ panel: 'brief', id: 'audit-brief', name: 'Learning brief' }]],
  }
}
