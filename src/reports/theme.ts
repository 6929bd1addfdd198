import type { Partnership } from '../core/partnership'
import type { Page, Panel, Visual } from '../core/view/page'
import { leastTakenUp } from './answers'
import { attendanceBy } from './charts'

const findings = { dataset: 'audits', measures: ['worries', 'goodPractice'] }

/** One theme, from worry to better practice: how ready it is, its threads, what audits found, what is done, who helps. */
export function themePage(partnership: Partnership): Page {
  return {
    id: 'theme',
    label: 'Themes',
    of: 'theme',
    cards: [],
    charts: [
      [readiness],
      [
        { panel: 'threads', id: 'theme-threads', name: 'The golden thread', wide: true },
        worries,
        { panel: 'reaudit', id: 'theme-reaudit', name: 'Standards before and after' },
      ],
      [recommendations, attendance(partnership), help],
    ],
  }
}

const readiness: Panel = {
  panel: 'readiness',
  id: 'theme-readiness',
  name: 'Ready for inspection',
  queries: {
    'latest-audit': { dataset: 'audits', measures: ['auditAge'], by: ['audit'] },
    open: { dataset: 'recommendations', measures: ['open', 'overdue', 'oldestOverdue'], by: [] },
    reach: { dataset: 'training', measures: ['reach'], by: [] },
  },
}

const worries: Panel = {
  panel: 'spread',
  id: 'theme-worries',
  name: 'Worries beside good practice',
  queries: {
    'by-standard': { ...findings, by: ['about'] },
    'by-audit': { ...findings, by: ['audit'] },
  },
}

const recommendations: Panel = {
  panel: 'theme-recommendations',
  id: 'theme-recommendations',
  name: 'Open recommendations',
  queries: {
    'by-state': {
      dataset: 'recommendations',
      measures: ['open', 'overdue', 'due30'],
      by: ['state'],
    },
  },
}

const help: Panel = {
  panel: 'help',
  id: 'theme-help',
  name: 'Services that help',
  queries: { 'by-map': { dataset: 'services', measures: ['services'], by: ['for_map'] } },
}

function attendance(partnership: Partnership): Visual {
  const visual = attendanceBy('theme-attendance-by-agency', 'agency', partnership)
  return { ...visual, mark: { kind: 'bar', first: 9 }, answer: leastTakenUp(partnership.limits.smallSample) }
}
