import type { Partnership } from '../../core/partnership'
import type { Page } from '../../core/view/page'
import { caseChecksCard } from '../cards'
import { caseChecksBy } from '../charts'

/** One audit: what was met, standard by standard and agency by agency, and each finding. */
export function auditPage(partnership: Partnership): Page {
  return {
    id: 'audit',
    label: 'Audit',
    tab: false,
    of: 'audit',
    cards: [caseChecksCard('audit-standards-met', partnership)],
    charts: [
      [
        caseChecksBy('audit-standards-by-standard', 'standard', partnership),
        caseChecksBy('audit-standards-by-agency', 'agency', partnership),
      ],
    ],
    list: {
      dataset: 'audits',
      columns: ['finding', 'finding_type', 'theme', 'agency', 'met', 'partly', 'not_met', 'audit_date'],
    },
  }
}
