import type { Partnership } from '../core/partnership'
import type { Page } from '../core/view/page'
import { auditsHeldCard, standardsMetCard } from './cards'
import { auditsBy, standardsBy } from './charts'

/** What audits found, theme by theme, and how many were held. */
export function auditsPage(partnership: Partnership): Page {
  return {
    id: 'audits',
    label: 'Audits',
    slicers: ['audit', 'standard', 'finding'],
    cards: [standardsMetCard('audits-standards-met', partnership), auditsHeldCard('audits-held')],
    charts: [
      [
        standardsBy('audits-standards-by-theme', 'theme', partnership),
        standardsBy('audits-standards-by-agency', 'agency', partnership),
      ],
      [auditsBy('audits-by-theme', 'theme'), auditsBy('audits-by-quarter', 'quarter')],
    ],
    list: {
      dataset: 'audits',
      columns: ['audit_date', 'audit_title', 'theme', 'agency', 'finding_type', 'finding', 'met', 'partly', 'not_met'],
    },
  }
}
