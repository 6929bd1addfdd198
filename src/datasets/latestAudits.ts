import type { Day } from '../core/calendar/day'
import type { Moment, RowReader } from '../core/dataset/define'

const answers = ['met', 'partly', 'not_met', 'not_evidenced'] as const
type Scored = 'source_type' | 'finding_type' | (typeof answers)[number]
type AuditReader = RowReader<Scored | 'audit_id' | 'audit_date' | 'theme'>

/** What a blank theme is called where '' already means that the row belongs to no theme's audit. */
const blankTheme = '-'

/** Tells the rows of audits that count cases against a standard: at least one answer is a figure or is withheld. */
export function isScored(reader: RowReader<Scored>): (row: number) => boolean {
  const source = reader.text('source_type')
  const type = reader.text('finding_type')
  const given = answers.map((name) => {
    const figure = reader.number(name)
    const withheld = reader.withheld(name)
    return (row: number) => figure(row) !== null || withheld(row)
  })
  return (row) =>
    (source(row) === 'audit' || source(row) === '') &&
    (type(row) === 'standard' || type(row) === '') &&
    given.some((has) => has(row))
}

/**
 * The themes whose latest scored audit a row belongs to: per theme the audit last held up to the as-at day, or with
 * step `before` the one ahead of it. Of two audits on one day the greater id counts as the later.
 */
export function latestThemes(reader: AuditReader, moment: Moment): (row: number) => readonly string[] {
  const scored = isScored(reader)
  const auditOf = reader.text('audit_id')
  const dayOf = reader.day('audit_date')
  const listOf = reader.list('theme')
  const themesOf = (row: number) => (listOf(row).length === 0 ? [blankTheme] : listOf(row))
  const counts = (row: number) => scored(row) && (dayOf(row) ?? Number.POSITIVE_INFINITY) <= moment.asAt

  const held = new Map<string, Map<string, Day>>()
  for (let row = 0; row < reader.rows; row += 1) {
    if (!counts(row)) continue
    const day = dayOf(row) ?? 0
    for (const theme of themesOf(row)) {
      const audits = held.get(theme) ?? new Map<string, Day>()
      audits.set(auditOf(row), Math.max(day, audits.get(auditOf(row)) ?? day))
      held.set(theme, audits)
    }
  }

  const back = moment.step === 'before' ? 1 : 0
  const chosen = new Map([...held].map(([theme, audits]) => [theme, latestFirst(audits)[back]]))
  return (row) => (counts(row) ? themesOf(row).filter((theme) => chosen.get(theme) === auditOf(row)) : [])
}

function latestFirst(audits: ReadonlyMap<string, Day>): readonly string[] {
  return [...audits].sort(([idA, dayA], [idB, dayB]) => dayB - dayA || (idA < idB ? 1 : -1)).map(([audit]) => audit)
}
