import { agencyLabel, agencyList, themeList } from '../vocabulary.mjs'
import { illustrative } from './illustrative.mjs'
import { domesticAbuse2024, learning, youngAdults2024 } from './published.mjs'

const kinds = [
  ['worries', 'Worry', 'W'],
  ['good', 'Good practice', 'G'],
  ['needed', 'Action needed', 'A'],
  ['learning', 'Learning', 'L'],
]

const numbered = (code, letter, place) => `${code}-${letter}${String(place + 1).padStart(2, '0')}`

function headOf(audit) {
  const [selected, audited, discussed] = audit.cases
  return {
    audit_id: audit.id,
    audit_title: audit.title,
    source_type: 'Audit',
    audit_date: audit.date,
    board: audit.board,
    cases_selected: selected,
    cases_audited: audited,
    cases_discussed: discussed,
    cohort: audit.cohort,
    agencies: agencyList(audit.agencies),
    previous_audit_id: audit.previous ?? '',
  }
}

function auditRows(audit, noteFor) {
  const head = headOf(audit)
  const standards = audit.standards.map(
    ([standard, theme, finding, [met, partly, notMet, notEvidenced], agency, from], place) => {
      if (met + partly + notMet + notEvidenced !== head.cases_audited)
        throw new Error(`${audit.id} ${standard} does not add up`)
      return {
        ...head,
        theme: themeList(theme),
        agency: agencyLabel(agency),
        finding_id: numbered(audit.code, 'S', place),
        finding_type: 'Standard',
        finding,
        standard_id: standard,
        met,
        partly,
        not_met: notMet,
        not_evidenced: notEvidenced,
        na: 0,
        notes: noteFor(from),
      }
    },
  )
  const findings = kinds.flatMap(([list, type, letter]) =>
    (audit[list] ?? []).map(([theme, finding, standard, agency], place) => ({
      ...head,
      theme: themeList(theme),
      agency: agencyLabel(agency),
      finding_id: numbered(audit.code, letter, place),
      finding_type: type,
      finding,
      standard_id: standard,
      notes: list === 'worries' && place === 0 ? (audit.note ?? '') : '',
    })),
  )
  return [...standards, ...findings]
}

const learningRows = (event) =>
  event.rows.map(([type, theme, finding, agency], place) => ({
    audit_id: event.id,
    audit_title: event.title,
    source_type: event.type,
    audit_date: event.date,
    theme: themeList(theme),
    board: 'Children',
    agency: agencyLabel(agency),
    finding_id: numbered(event.code, type === 'Learning' ? 'L' : 'A', place),
    finding_type: type,
    finding,
  }))

/** Every row of the audits file: published findings, and illustrative counts said to be so in Notes. */
export function auditsRows() {
  const published = (from) =>
    from === 'published' ? 'Rests on a published count' : 'Illustrative count: the audit was not scored'
  return [
    ...learning.toSorted((a, b) => a.id.slice(3).localeCompare(b.id.slice(3))).flatMap(learningRows),
    ...[youngAdults2024, domesticAbuse2024].flatMap((audit) => auditRows(audit, published)),
    ...illustrative.flatMap((audit) => auditRows(audit, () => 'Illustrative')),
  ]
}
