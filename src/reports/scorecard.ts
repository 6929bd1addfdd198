import type { Partnership } from '../core/partnership'
import type { Query } from '../core/query/query'
import { blankId } from '../core/query/query'
import type { ScoreColumn } from '../core/scorecard/scoreColumn'
import type { Panel } from '../core/view/page'

/** Every theme against every measure: which is raised, met, late, overdue, trained for, and where there is help. */
export function scorecard(id: string, { themes, clusters, targets }: Partnership): Panel {
  const theme = [...themes.map((each) => each.id), blankId]
  const byTheme = (dataset: string, measures: readonly string[], others: Partial<Query> = {}): Query => ({
    dataset,
    measures,
    by: ['theme'],
    entries: { theme },
    ...others,
  })
  return {
    panel: 'scorecard',
    id,
    name: 'Every theme against every measure',
    queries: {
      audits: byTheme('audits', ['standardsMet', 'auditAge', 'recentAuditsLong'], { compare: true }),
      recommendations: byTheme('recommendations', ['open', 'overdue', 'evidenced', 'recentReviewsLong']),
      training: byTheme('training', ['reach']),
      services: byTheme('services', ['inPerson', 'services'], {
        by: ['theme', 'cluster'],
        entries: { theme, cluster: clusters.map((each) => each.id) },
      }),
    },
    columns: scoreColumns(targets.standardsMet),
  }
}

function scoreColumns(target: number): readonly ScoreColumn[] {
  return [
    {
      id: 'sources',
      label: 'Reviews,',
      under: 'audits',
      query: 'audits',
      measure: 'recentAuditsLong',
      plus: { query: 'recommendations', measure: 'recentReviewsLong' },
      face: 'sum',
      from: 'wide',
    },
    {
      id: 'standards',
      label: 'Standards met, latest audit',
      under: 'target dashed; change in points',
      query: 'audits',
      measure: 'standardsMet',
      face: 'standards',
      target,
      none: 'no audit recorded',
      from: 'narrow',
    },
    {
      id: 'audit',
      label: 'Latest',
      under: 'audit',
      query: 'audits',
      measure: 'auditAge',
      face: 'age',
      none: 'never',
      from: 'middle',
    },
    {
      id: 'open',
      label: 'Open',
      query: 'recommendations',
      measure: 'open',
      face: 'count',
      none: 'none',
      from: 'middle',
    },
    {
      id: 'overdue',
      label: 'Overdue',
      query: 'recommendations',
      measure: 'overdue',
      face: 'overdue',
      none: 'none',
      from: 'narrow',
    },
    {
      id: 'evidenced',
      label: 'Completed,',
      under: 'evidenced',
      query: 'recommendations',
      measure: 'evidenced',
      face: 'part',
      none: 'none yet',
      from: 'middle',
    },
    {
      id: 'reach',
      label: 'Training reach',
      under: 'this year',
      query: 'training',
      measure: 'reach',
      face: 'share',
      none: 'no training',
      from: 'middle',
    },
    {
      id: 'clusters',
      label: 'Clusters with',
      under: 'help in person',
      query: 'services',
      measure: 'inPerson',
      face: 'clusters',
      none: 'not applicable',
      from: 'middle',
    },
  ]
}
