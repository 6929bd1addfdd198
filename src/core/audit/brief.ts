import { type Day, dayFromIso } from '../calendar/day'
import type { RowsResult } from '../query/query'

/** The columns of audits that a brief is made of. */
export const briefColumns = [
  'audit_id',
  'audit_title',
  'source_type',
  'audit_date',
  'theme',
  'cases_selected',
  'cases_audited',
  'cases_discussed',
  'cohort',
  'agencies',
  'agency',
  'finding_id',
  'finding_type',
  'finding',
  'met',
  'partly',
  'not_met',
  'not_evidenced',
  'na',
  'grade',
  'previous_audit_id',
] as const
type BriefColumn = (typeof briefColumns)[number]

/** The columns of recommendations that tell which came of an audit. */
export const adviceColumns = [
  'rec_id',
  'parent_id',
  'recommendation',
  'lead_agency',
  'state',
  'source_finding_ids',
  'checked_by_audit_ids',
] as const
type AdviceColumn = (typeof adviceColumns)[number]

/** What a brief tells in words, in the order it does. */
export const findingKinds = ['worry', 'good-practice', 'action-needed', 'learning'] as const
export type FindingKind = (typeof findingKinds)[number]

export interface BriefFinding {
  key: string
  words: string
  theme: string
  who: string
}

export interface BriefStandard {
  key: string
  words: string
  who: string
  /** Met, partly, not met, not evidenced, not applicable, as they may be shown: a number, `c` or ''. */
  counts: readonly string[]
}

/** One audit, learning event or review on a page. */
export interface Brief {
  id: string
  title: string
  /** What it is, as the reader knows it: `Audit`, `Learning event`, `Review`. */
  source: string
  /** Only these are counted among audits. */
  isAudit: boolean
  day: Day | null
  themes: readonly string[]
  /** As they may be shown; '' where it is not said. */
  cases: { selected: string; audited: string; discussed: string }
  cohort: string
  grade: string
  agencies: readonly string[]
  findings: Readonly<Record<FindingKind, readonly BriefFinding[]>>
  standards: readonly BriefStandard[]
  /** The audit it repeats; '' for none. */
  repeats: string
  /** Ids of all it found, which recommendations point to. */
  findingIds: ReadonlySet<string>
}

export interface BriefAdvice {
  id: string
  words: string
  who: string
  state: string
}

const counts = ['met', 'partly', 'not_met', 'not_evidenced', 'na'] as const

function reader<Name extends string>({ columns }: RowsResult, names: readonly Name[]) {
  const places = new Map(names.map((name) => [name, columns.findIndex(({ id }) => id === name)]))
  return (cells: readonly string[], name: Name): string => cells[places.get(name) ?? -1] ?? ''
}

const listed = (cell: string): readonly string[] =>
  cell
    .split(/[;\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
const idOf = (label: string): string => label.toLowerCase().replaceAll(' ', '-')

/** The brief of one audit from its rows, cells as they may be shown; null where it has none. */
export function briefOf(result: RowsResult): Brief | null {
  const cell = reader<BriefColumn>(result, briefColumns)
  const [first] = result.rows
  if (!first) return null
  const firstSaid = (name: BriefColumn) => result.rows.map(({ cells }) => cell(cells, name)).find(Boolean) ?? ''
  const kindOf = (cells: readonly string[]) => idOf(cell(cells, 'finding_type'))
  const isTest = (cells: readonly string[]) =>
    ['standard', ''].includes(kindOf(cells)) && counts.some((name) => cell(cells, name) !== '')
  const source = firstSaid('source_type') || 'Audit'
  const found = (kind: FindingKind): readonly BriefFinding[] =>
    result.rows
      .filter(({ cells }) => kindOf(cells) === kind)
      .map(({ key, cells }) => ({
        key,
        words: cell(cells, 'finding'),
        theme: cell(cells, 'theme'),
        who: cell(cells, 'agency'),
      }))
  return {
    id: cell(first.cells, 'audit_id'),
    title: firstSaid('audit_title'),
    source,
    isAudit: idOf(source) === 'audit',
    day: dayFromIso(firstSaid('audit_date')),
    themes: [...new Set(result.rows.flatMap(({ cells }) => listed(cell(cells, 'theme'))))],
    cases: {
      selected: firstSaid('cases_selected'),
      audited: firstSaid('cases_audited'),
      discussed: firstSaid('cases_discussed'),
    },
    cohort: firstSaid('cohort'),
    grade: firstSaid('grade'),
    agencies: [...new Set(result.rows.flatMap(({ cells }) => listed(cell(cells, 'agencies'))))],
    findings: {
      worry: found('worry'),
      'good-practice': found('good-practice'),
      'action-needed': found('action-needed'),
      learning: found('learning'),
    },
    standards: result.rows
      .filter(({ cells }) => isTest(cells))
      .map(({ key, cells }) => ({
        key,
        words: cell(cells, 'finding'),
        who: cell(cells, 'agency'),
        counts: counts.map((name) => cell(cells, name)),
      })),
    repeats: firstSaid('previous_audit_id'),
    findingIds: new Set(result.rows.map(({ cells }) => cell(cells, 'finding_id')).filter(Boolean)),
  }
}

/** The recommendations that name a finding of this audit, and those that name it as what checks them; parts of one apart. */
export function cameOf(
  brief: Brief,
  result: RowsResult,
): { from: readonly BriefAdvice[]; checked: readonly BriefAdvice[] } {
  const cell = reader<AdviceColumn>(result, adviceColumns)
  const pick = (isLinked: (cells: readonly string[]) => boolean) =>
    result.rows
      .filter(({ cells }) => cell(cells, 'parent_id') === '' && isLinked(cells))
      .map(({ cells }) => ({
        id: cell(cells, 'rec_id'),
        words: cell(cells, 'recommendation'),
        who: cell(cells, 'lead_agency'),
        state: cell(cells, 'state'),
      }))
  return {
    from: pick((cells) => listed(cell(cells, 'source_finding_ids')).some((id) => brief.findingIds.has(id))),
    checked: pick((cells) => listed(cell(cells, 'checked_by_audit_ids')).includes(brief.id)),
  }
}
