import { filesOf, type Row } from './sample'

const list = (row: Row, header: string): readonly string[] => (row.get(header) ?? '').split(';').filter(Boolean)

const stages = [
  'no recommendation',
  'no training',
  'not re-audited',
  'another standard',
  'not comparable',
  'no better',
  'better',
] as const
/** How far a worry got: the first stage that was needed and missing, or `better`. */
export type ThreadEnd = (typeof stages)[number]

function shareMet(audits: readonly Row[], audit: string, standard: string): number | null {
  const row = audits.find(
    (each) =>
      each.get('Audit ID') === audit && each.get('Standard ID') === standard && each.get('Finding type') === 'Standard',
  )
  if (!row) return null
  const counts = ['Standards met', 'Standards partially met', 'Standards not met', 'Standards not evidenced']
  const [met = 0, ...others] = counts.map((header) => Number(row.get(header)))
  return met / others.reduce((sum, count) => sum + count, met)
}

function endOf(worry: Row, recommendation: Row, audits: readonly Row[], courses: ReadonlySet<string>): ThreadEnd {
  const linked = list(recommendation, 'Linked course IDs').filter((course) => courses.has(course))
  if (recommendation.get('Training needed') !== 'No' && linked.length === 0) return 'no training'
  const checks = list(recommendation, 'Checked by audit IDs')
  if (checks.length === 0) return 'not re-audited'
  const standard = worry.get('Standard ID') ?? ''
  const first = shareMet(audits, worry.get('Audit ID') ?? '', standard)
  const then = checks.map((audit) => shareMet(audits, audit, standard)).findLast((share) => share !== null) ?? null
  if (then === null) return 'another standard'
  if (first === null) return 'not comparable'
  return then > first ? 'better' : 'no better'
}

/** Each worry of an audit with where its thread ends, by explicit links alone; of several, the one that gets furthest. */
export function threads(): ReadonlyMap<string, ThreadEnd> {
  const audits = filesOf('audits').flatMap(({ rows }) => rows)
  const tracker = filesOf('recommendations').at(-1)?.rows ?? []
  const courses = new Set(filesOf('training').flatMap(({ rows }) => rows.map((row) => row.get('Course ID') ?? '')))
  const worries = audits.filter((row) => row.get('Finding type') === 'Worry')
  return new Map(
    worries.map((worry) => {
      const finding = worry.get('Finding ID') ?? ''
      const ends = tracker
        .filter((row) => list(row, 'Source finding IDs').includes(finding))
        .map((row) => stages.indexOf(endOf(worry, row, audits, courses)))
      return [finding, stages[Math.max(0, ...ends)] ?? 'no recommendation']
    }),
  )
}
