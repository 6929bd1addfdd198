import type { Partnership } from '../core/partnership'
import type { Query } from '../core/query/query'
import { blankId } from '../core/query/query'
import type { Panel } from '../core/view/page'
import { headline } from './headline'

/** What moved since the period before, each in a sentence that leads to its rows. */
export function changed(id: string, { themes }: Partnership): Panel {
  const theme = [...themes.map((each) => each.id), blankId]
  const overdue: Query = { dataset: 'recommendations', measures: ['overdue', 'open'], by: [], compare: true }
  const standards: Query = {
    dataset: 'audits',
    measures: ['standardsMet', 'auditAge'],
    by: ['theme'],
    entries: { theme },
    compare: true,
  }
  const training: Query = {
    dataset: 'training',
    measures: ['attended'],
    by: ['theme', 'quarter'],
    only: { theme: themes.slice(0, headline).map((each) => each.id) },
  }
  return { panel: 'changes', id, name: 'What changed', queries: { overdue, standards, training } }
}

/** Who returned data of the quarter. */
export function returned(id: string): Panel {
  return { panel: 'returns', id, name: 'Who returned data' }
}

/** The visuals of the overview that open the rows behind a sentence, by the query it is of. */
export const changedRows = {
  overdue: 'overview-overdue',
  standards: 'overview-standards-by-theme',
  training: 'overview-attended-by-quarter',
} as const
