import { latestThemes, themesOf } from './latestThemes'
import { type PlainMoment, quarterOfRow } from './moment'
import { standardOf } from './plainAudits'
import { type PlainMetric, slug } from './plainMetric'
import { dueBandOf, letterOf, paceOf, stateOf } from './plainRecommendations'
import { agesOf, checkOf, mapStateOf } from './plainServices'
import { idOf, type Row } from './sample'

const agencyHeaders: Readonly<Record<string, string>> = {
  audits: 'Agency',
  recommendations: 'Lead agency',
  training: 'Agency',
}

function agencyOf(dataset: string, row: Row): string {
  const header = agencyHeaders[dataset]
  if (header === undefined) throw new Error(`${dataset} has no agency`)
  const label = row.get(header) ?? ''
  return dataset === 'audits' && label === '' ? 'multi-agency' : idOf('agencies', label)
}

/** Headings whose cells stand on an axis as they are written, by the axis. */
const written: Readonly<Record<string, string>> = {
  review: 'Source review',
  course: 'Course title',
}

/** Headings whose cells are words of a list, by the axis. */
const listed: Readonly<Record<string, string>> = {
  delivery: 'Delivery',
  referral: 'Needs referral',
  evidence_type: 'Evidence type',
  review_type: 'Review type',
  scope: 'Scope',
  source_type: 'Source type',
  board: 'Board',
}

/** The ids under which a row stands on an axis. */
export function idsOn(axis: string, row: Row, metric: PlainMetric, moment: PlainMoment): readonly string[] {
  const cell = (header: string) => row.get(header) ?? ''
  switch (axis) {
    case 'theme':
      return metric.latest ? latestThemes(row, moment) : themesOf(row)
    case 'agency':
      return metric.agencies?.(row) ?? [agencyOf(metric.dataset, row)]
    case 'finding':
      return metric.told && cell('Finding type') === 'Standard' ? [] : [slug(cell('Finding type'))]
    case 'audit':
      return metric.audits?.(row) ?? [cell('Audit ID') || '-']
    case 'quarter':
      return [metric.quarter?.(row, moment) ?? quarterOfRow(metric.dataset, row)].filter(Boolean)
    case 'town':
      return [idOf('towns', cell('Town'))]
    case 'cluster':
      return [idOf('clusters', cell('Cluster'))]
    case 'function':
      return [idOf('functions', cell('Function'))]
    case 'age':
      return agesOf(row)
    case 'standard':
      return [standardOf(row)]
    case 'about':
      if (!['Worry', 'Good practice'].includes(cell('Finding type'))) return ['-']
      return [standardOf(row) === '-' ? agencyOf(metric.dataset, row) : standardOf(row)]
    case 'state':
      return [stateOf(row, moment)]
    case 'due_band':
      return [dueBandOf(row, moment)]
    case 'review_pace':
      return [paceOf(row, moment)]
    case 'derived_rag':
      return [letterOf(row, moment) || '-']
    case 'for_map':
      return [mapStateOf(row)]
    case 'check':
      return [checkOf(row, moment)]
  }
  if (axis in written) return [cell(written[axis] ?? '') || '-']
  if (axis in listed) return [slug(cell(listed[axis] ?? ''))]
  throw new Error(`no plain calculation knows the axis ${axis}`)
}
