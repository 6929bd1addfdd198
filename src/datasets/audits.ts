import { choice, choices, count, day, id, text } from '../core/dataset/columns'
import type { Vocabulary } from '../core/dataset/define'
import { defineDataset } from '../core/dataset/defineDataset'
import type { Partnership } from '../core/partnership'
import { auditMetrics } from './auditMetrics'
import { heldAudit, heldQuarter, toldKind } from './heldAudits'
import { isScored, latestThemes } from './latestAudits'
import { quarterOfDay } from './quarterOfDay'
import { aboutOf, aboutWords, daysSince, recentAudit, standardOf, standardWords } from './standards'
import { boards, findingTypes, grades, sourceTypes, windows, yesNo } from './vocabularies'

/** Audits and what they found: one row per audit and standard or finding, of aggregates only. */
export function audits(partnership: Partnership) {
  const themes: Vocabulary = { values: partnership.themes, unknown: 'keep' }
  const agencies: Vocabulary = { values: partnership.agencies, unknown: 'keep' }
  return defineDataset({
    id: 'audits',
    label: 'Audits',
    noun: ['finding', 'findings'],
    columns: {
      audit_id: id({
        label: 'Audit ID',
        aliases: ['audit ref', 'ref', 'audit no', 'audit reference'],
        dimension: 'audit',
        named: 'audit_title',
        required: true,
        example: 'MAQA-2024-12-DA',
        help: 'Your own reference for the audit, the same on each of its rows.',
      }),
      audit_title: text({
        label: 'Audit title',
        aliases: ['audit', 'audit name'],
        required: true,
        example: 'Multi-agency audit: domestic abuse',
        help: 'The name the audit goes by.',
      }),
      source_type: choice({
        label: 'Source type',
        aliases: ['kind of source'],
        vocabulary: sourceTypes,
        blankIs: 'audit',
        example: 'Audit',
        help: 'Audit, learning event or review. Only audits are counted as audits; blank is an audit.',
        listed: false,
      }),
      audit_date: day({
        label: 'Audit date',
        aliases: ['date of audit', 'meeting date', 'date'],
        required: true,
        example: '10/12/2024',
        help: 'The day the audit was held, day first.',
      }),
      theme: choices({
        label: 'Theme',
        aliases: ['priority', 'topic', 'subject', 'themes'],
        vocabulary: themes,
        dimension: 'theme',
        required: true,
        blankAllowed: true,
        example: 'Domestic abuse',
        help: 'One or more themes, parted by a semicolon. A blank is kept and counted as a theme of its own.',
        vital: true,
      }),
      board: choice({
        label: 'Board',
        aliases: ['partnership'],
        vocabulary: boards,
        example: 'Children',
        help: 'The board that asked for the audit: children, adults or joint.',
        listed: false,
      }),
      cases_selected: count({
        label: 'Cases selected',
        aliases: ['cases chosen'],
        example: '10',
        help: 'How many cases were chosen.',
        listed: false,
      }),
      cases_audited: count({
        label: 'Cases audited',
        aliases: ['sample size', 'no of cases', 'number of cases', 'cases reviewed'],
        example: '8',
        help: 'How many cases were looked at.',
      }),
      cases_discussed: count({
        label: 'Cases discussed',
        aliases: ['cases heard'],
        example: '6',
        help: 'How many cases the panel talked through.',
        listed: false,
      }),
      cohort: text({
        label: 'Cohort',
        aliases: ['age range', 'scope'],
        example: 'unborn to 7, child protection or child in need plan',
        help: 'Which children or adults the cases were drawn from. Never a name.',
        listed: false,
      }),
      agencies: choices({
        label: 'Agencies taking part',
        aliases: ['agencies', 'participating agencies'],
        vocabulary: agencies,
        example: 'GPs;Sirona;NBT',
        help: 'Who took part, parted by semicolons.',
        listed: false,
      }),
      agency: choice({
        label: 'Agency',
        aliases: ['organisation', 'service'],
        vocabulary: agencies,
        dimension: 'agency',
        blankIs: 'multi-agency',
        example: 'Multi-agency',
        help: 'The agency the row is about; blank is multi-agency.',
      }),
      finding_id: id({
        label: 'Finding ID',
        aliases: ['finding ref', 'finding no'],
        example: 'DA24-S01',
        help: 'Your own reference for the finding. Recommendations point to it.',
        listed: false,
      }),
      finding_type: choice({
        label: 'Finding type',
        aliases: ['category', 'type of finding'],
        vocabulary: findingTypes,
        dimension: 'finding',
        example: 'Standard',
        help: 'Standard, worry, good practice, learning or action needed. Leave the column out of a plain scored export.',
      }),
      finding: text({
        label: 'Finding',
        aliases: ['standard', 'question', 'criterion', 'comment'],
        example: 'Advocacy was offered and the answer recorded',
        help: 'What was tested or found, in words that identify nobody.',
      }),
      standard_id: id({
        label: 'Standard ID',
        aliases: ['standard ref', 'standard no'],
        example: 'STD-ADV',
        help: 'The standard a row tests, or that a worry is about, the same from audit to audit.',
        listed: false,
      }),
      met: count({
        label: 'Standards met',
        aliases: ['yes', 'fully met'],
        example: '3',
        help: 'Cases that met the standard.',
      }),
      partly: count({
        label: 'Standards partially met',
        aliases: ['partial', 'partially met', 'standards partly met', 'partly met'],
        example: '1',
        help: 'Cases that met the standard in part.',
      }),
      not_met: count({
        label: 'Standards not met',
        aliases: ['no', 'unmet'],
        example: '2',
        help: 'Cases that did not meet the standard.',
      }),
      not_evidenced: count({
        label: 'Standards not evidenced',
        aliases: ['not recorded', 'no evidence', 'not evidenced on file'],
        example: '1',
        help: 'Cases whose records do not show it either way.',
      }),
      na: count({
        label: 'Not applicable',
        aliases: ['n/a', 'standards not applicable'],
        example: '1',
        help: 'Cases the standard did not apply to. They are left out of every share.',
        listed: false,
      }),
      grade: choice({
        label: 'Grade',
        aliases: ['judgement', 'rating'],
        vocabulary: grades,
        example: 'Requires improvement',
        help: 'An overall grade, where one was given.',
        listed: false,
      }),
      notes: text({
        label: 'Notes',
        aliases: ['comments', 'note'],
        example: 'Two cases waited for a second reader',
        help: 'Anything a reader should know. Never a name or a case reference.',
        listed: false,
      }),
      previous_audit_id: id({
        label: 'Previous audit ID',
        aliases: ['re-audit of', 'previous audit'],
        example: 'MAQA-2023-11-DA',
        help: 'The audit that this one repeats.',
        listed: false,
      }),
    },
    key: {
      columns: ['finding_id'],
      first: 'finding_id',
      else: ['audit_id', 'theme', 'finding_type', 'finding', 'agency'],
    },
    join: 'add',
    derived: {
      quarter: { label: 'Quarter', kind: 'choice', dimension: 'quarter', of: 'audit_date', perValue: quarterOfDay },
      scored: {
        label: 'Scored',
        kind: 'choice',
        vocabulary: yesNo,
        perRow: (reader) => {
          const scored = isScored(reader)
          return (row) => (scored(row) ? 'yes' : 'no')
        },
      },
      latest: {
        label: 'From the latest audit of a theme of its own',
        kind: 'choice',
        vocabulary: yesNo,
        perRow: (reader, moment) => {
          const themesOf = latestThemes(reader, moment)
          return (row) => (themesOf(row).length > 0 ? 'yes' : 'no')
        },
      },
      latest_theme: {
        label: 'Theme, in its latest audit',
        kind: 'choices',
        vocabulary: themes,
        perRow: latestThemes,
      },
      standard: {
        label: 'Standard',
        kind: 'choice',
        dimension: 'standard',
        named: 'standard_words',
        perRow: standardOf,
      },
      about: { label: 'What it is about', kind: 'choice', named: 'about_words', perRow: aboutOf },
      about_words: { label: 'What it is about, in words', kind: 'choice', perRow: aboutWords(partnership.agencies) },
      standard_words: { label: 'What the standard asks', kind: 'choice', perRow: standardWords },
      held_audit: { label: 'Audit', kind: 'choice', named: 'audit_title', perRow: heldAudit },
      told_kind: { label: 'Kind of finding', kind: 'choice', vocabulary: findingTypes, perRow: toldKind },
      held_quarter: { label: 'Quarter held', kind: 'choice', perRow: heldQuarter },
      days_since: { label: 'Days since the audit', kind: 'number', perNumber: daysSince },
      recent: { label: 'How recent it is', kind: 'choices', vocabulary: windows, perRow: recentAudit },
    },
    metrics: auditMetrics,
    checks: [
      {
        rule: 'met-within-cases',
        needs: ['cases_audited', 'met'],
        holds: ({ cases_audited: cases = 0, met = 0 }) => met <= cases,
        message: 'More standards are met than cases were audited.',
        fix: 'Give the number of cases that met the standard, or correct the number of cases audited.',
      },
      {
        rule: 'answers-within-cases',
        needs: ['cases_audited', 'met', 'partly', 'not_met'],
        holds: ({ cases_audited: cases = 0, met = 0, partly = 0, not_met = 0 }) =>
          met > cases || met + partly + not_met <= cases,
        message: 'Met, partially met and not met add up to more than the cases audited.',
        fix: 'Check the counts against the cases audited, or give one row to each standard.',
      },
      {
        rule: 'answers-make-cases',
        needs: ['cases_audited', 'met', 'partly', 'not_met', 'not_evidenced', 'na'],
        holds: ({ cases_audited: cases = 0, met = 0, partly = 0, not_met = 0, not_evidenced = 0, na = 0 }) =>
          met + partly + not_met > cases || met + partly + not_met + not_evidenced + na === cases,
        message: 'Met, partially met, not met, not evidenced and not applicable do not add up to the cases audited.',
        fix: 'Correct the count that is wrong: together they make the number of cases audited.',
      },
    ],
  })
}
