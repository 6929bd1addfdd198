import type { Partnership } from '../core/partnership'
import type { Page } from '../core/view/page'
import {
  findingsByKind,
  heldByQuarter,
  latestAuditCard,
  notEvidencedCard,
  recurringThemes,
  standardsFailing,
  themesOverTime,
  tookPart,
  worriesCard,
} from './auditCharts'
import { auditsHeldCard, standardsMetCard } from './cards'
import { standardsBy } from './charts'

/** What audits found, theme by theme and standard by standard, who took part, and what keeps coming back. */
export function auditsPage(partnership: Partnership): Page {
  return {
    id: 'audits',
    label: 'Audits',
    slicers: ['audit', 'standard', 'finding'],
    cards: [
      standardsMetCard('audits-standards-met', partnership),
      notEvidencedCard('audits-not-evidenced'),
      worriesCard('audits-worries'),
      auditsHeldCard('audits-held'),
      latestAuditCard('audits-latest'),
    ],
    charts: [
      [
        themesOverTime('audits-standards-by-theme', partnership),
        standardsFailing('audits-standards-by-standard', partnership),
      ],
      [
        { panel: 'reaudit', id: 'audits-reaudit', name: 'Standards before and after' },
        standardsBy('audits-standards-by-agency', 'agency', partnership),
      ],
      [findingsByKind('audits-findings'), recurringThemes('audits-recurring'), heldByQuarter('audits-by-quarter')],
      [tookPart('audits-took-part')],
    ],
    list: {
      dataset: 'audits',
      columns: ['audit_date', 'audit_title', 'theme', 'agency', 'finding_type', 'finding', 'met', 'partly', 'not_met'],
    },
  }
}
