import { choice, choices, id, ids, month, text } from '../core/dataset/columns'
import { defineDataset, type Vocabulary } from '../core/dataset/define'
import type { Partnership } from '../core/partnership'
import { recommendationState } from './recommendationState'
import {
  areas,
  completedStates,
  evidenceTypes,
  openStates,
  recommendationStates,
  reportedRags,
  reviewTypes,
  scopes,
  statuses,
  yesNo,
} from './vocabularies'

const counted = { counted: ['yes'] }

/** Recommendations of reviews and audits: one row each; a part of one names its parent. */
export function recommendations(partnership: Partnership) {
  const themes: Vocabulary = { values: partnership.themes, unknown: 'keep' }
  const agencies: Vocabulary = { values: partnership.agencies, unknown: 'keep' }
  return defineDataset({
    id: 'recommendations',
    label: 'Recommendations',
    noun: ['recommendation', 'recommendations'],
    columns: {
      rec_id: id({
        label: 'Recommendation ID',
        aliases: ['ref', 'no.', 'action no', 'rec no', 'recommendation no', 'recommendation ref'],
        required: true,
        example: 'FAM-A-05a',
        help: 'Your own reference, the same every quarter and on no other row.',
      }),
      parent_id: id({
        label: 'Parent ID',
        aliases: ['part of'],
        example: 'FAM-A-05',
        help: 'On a part of a recommendation, the reference of the whole. Parts are shown under it and not counted.',
        listed: false,
      }),
      recommendation: text({
        label: 'Recommendation',
        aliases: ['action', 'action to be taken'],
        required: true,
        example: 'Record both parents in each assessment',
        help: 'What is to be done, in words that identify nobody.',
      }),
      source_review: text({
        label: 'Source review',
        aliases: ['review', 'case', 'source'],
        required: true,
        example: 'Family A',
        help: 'The review or audit it comes from, by the name it is published under.',
      }),
      review_type: choice({
        label: 'Review type',
        aliases: ['type', 'type of review'],
        vocabulary: reviewTypes,
        example: 'CSPR',
        help: 'CSPR, rapid review, learning event, audit, national, SAR or other.',
        listed: false,
      }),
      source_date: month({
        label: 'Source date',
        aliases: ['published', 'date of review', 'date raised'],
        example: 'January 2023',
        help: 'When the review was published; the month alone will do.',
        listed: false,
      }),
      review_started: month({
        label: 'Review started',
        aliases: ['review start date'],
        example: 'June 2022',
        help: 'When the review began.',
        listed: false,
      }),
      review_published: month({
        label: 'Review published',
        aliases: ['publication date'],
        example: 'January 2023',
        help: 'When the review was published, set beside the six months it is expected to take.',
        listed: false,
      }),
      learning_need: text({
        label: 'Learning need',
        aliases: ['identified learning need', 'learning'],
        example: 'Fathers were not asked about their own part in parenting',
        help: 'What the review showed that people need to learn.',
        listed: false,
      }),
      theme: choices({
        label: 'Theme',
        aliases: ['priority', 'topic', 'subject', 'themes'],
        vocabulary: themes,
        dimension: 'theme',
        blankAllowed: true,
        example: 'Fathers',
        help: 'One or more themes, parted by a semicolon. A blank is kept and counted as a theme of its own.',
      }),
      scope: choice({
        label: 'Scope',
        aliases: ['level'],
        vocabulary: scopes,
        example: 'Partnership',
        help: 'Partnership, single agency, regional or national.',
        listed: false,
      }),
      area: choice({
        label: 'Area',
        aliases: ['whose recommendation'],
        vocabulary: areas,
        blankIs: 'own',
        example: 'Own',
        help: 'Own, or other for another partnership, whose rows are learning and are never counted.',
        listed: false,
      }),
      lead_agency: choice({
        label: 'Lead agency',
        aliases: ['owner', 'lead', 'responsible', 'responsible agency'],
        vocabulary: agencies,
        dimension: 'agency',
        required: true,
        example: 'SGCP',
        help: 'The agency that answers for it.',
      }),
      contributing: ids({
        label: 'Contributing agencies',
        aliases: ['contributing', 'other agencies'],
        example: 'Sirona;NBT',
        help: 'Who else takes part, parted by semicolons.',
        listed: false,
      }),
      subgroup: text({
        label: 'Subgroup',
        aliases: ['sub-group', 'working group'],
        example: 'CSPR subgroup',
        help: 'The subgroup that follows it.',
        listed: false,
      }),
      agreed_date: month({
        label: 'Agreed date',
        aliases: ['date agreed'],
        example: '28/02/2023',
        help: 'When the partnership agreed it; the month alone will do.',
        listed: false,
      }),
      due_date: month({
        label: 'Due date',
        aliases: ['target date', 'timescale', 'deadline'],
        futureYears: 10,
        example: '30/06/2026',
        help: 'When it is to be complete. A month counts as its last day.',
      }),
      completed_date: month({
        label: 'Completed date',
        aliases: ['date closed', 'date completed'],
        example: '12/06/2026',
        help: 'When it was completed, blank until then.',
        listed: false,
      }),
      last_update: month({
        label: 'Last update',
        aliases: ['date of update', 'last updated'],
        example: '15/09/2026',
        help: 'When the lead agency last reported on it.',
        listed: false,
      }),
      status: choice({
        label: 'Status',
        aliases: ['progress', 'RAG', 'RAG rating', 'BRAG'],
        vocabulary: statuses,
        required: true,
        example: 'Completed and evidenced',
        help: 'Not started, on track, at risk, completed (awaiting evidence, or evidenced), paused, not accepted or superseded. Overdue is worked out from the due date.',
      }),
      reported_rag: choice({
        label: 'Reported RAG',
        aliases: ['agency RAG'],
        vocabulary: reportedRags,
        example: 'Blue',
        help: 'The colour the lead agency reports: blue, red, amber, green or grey.',
        listed: false,
      }),
      progress_update: text({
        label: 'Progress update',
        aliases: ['update', 'latest update'],
        example: 'Standard agreed and in use by all agencies',
        help: 'What has happened so far.',
        listed: false,
      }),
      expected_change: text({
        label: 'Expected change',
        aliases: ['outcome', 'so what'],
        example: 'Fathers are recorded and spoken to in each assessment',
        help: 'What should be different for children once it is done.',
        listed: false,
      }),
      impact_evidence: text({
        label: 'Impact evidence',
        aliases: ['evidence', 'assurance'],
        example: 'Re-audit: fathers recorded in 9 of 10 files',
        help: 'What shows that practice changed.',
        listed: false,
      }),
      evidence_type: choice({
        label: 'Evidence type',
        aliases: ['type of evidence'],
        vocabulary: evidenceTypes,
        example: 'Audit',
        help: 'Audit, data, feedback, dip sample, policy or none.',
        listed: false,
      }),
      source_finding_ids: ids({
        label: 'Source finding IDs',
        aliases: ['finding ids', 'source findings'],
        example: 'DA24-S01',
        help: 'The findings it came from, by their finding ID, parted by semicolons.',
        listed: false,
      }),
      training_needed: choice({
        label: 'Training needed',
        aliases: ['needs training'],
        vocabulary: yesNo,
        example: 'Yes',
        help: 'Yes or no; no leaves training out of its thread.',
        listed: false,
      }),
      linked_course_ids: ids({
        label: 'Linked course IDs',
        aliases: ['courses', 'linked courses'],
        example: 'FATHERS-1',
        help: 'The courses that teach it, by their course ID, parted by semicolons.',
        listed: false,
      }),
      checked_by_audit_ids: ids({
        label: 'Checked by audit IDs',
        aliases: ['checked by', 're-audit'],
        example: 'MAQA-2026-06-FA',
        help: 'The audits that checked whether practice changed, parted by semicolons.',
        listed: false,
      }),
      similar_rec_ids: ids({
        label: 'Similar recommendation IDs',
        aliases: ['similar recommendations'],
        example: 'BABY-M-01',
        help: 'Recommendations of other reviews that ask for the same, parted by semicolons.',
        listed: false,
      }),
    },
    key: { columns: ['rec_id'] },
    join: 'replace',
    derived: {
      counted: {
        label: 'Counted',
        kind: 'choice',
        vocabulary: yesNo,
        perRow: (reader) => {
          const parent = reader.text('parent_id')
          const area = reader.text('area')
          return (row) => (parent(row) !== '' || area(row) === 'other' ? 'no' : 'yes')
        },
      },
      state: {
        label: 'State',
        kind: 'choice',
        vocabulary: recommendationStates,
        perRow: recommendationState,
      },
      no_due_date: {
        label: 'Without a due date',
        kind: 'choice',
        vocabulary: yesNo,
        perRow: (reader, moment) => {
          const state = recommendationState(reader, moment)
          const due = reader.day('due_date')
          return (row) => {
            if (!openStates.includes(state(row))) return ''
            return due(row) === null ? 'yes' : 'no'
          }
        },
      },
    },
    metrics: {
      recommendations: {
        label: 'Recommendations',
        noun: 'recommendations',
        unit: 'count',
        counts: 'things',
        better: 'neither',
        definition:
          'Recommendations in the latest tracker. Parts of one, and those of other partnerships, are not counted.',
        numerator: { where: counted },
        time: 'as-at',
      },
      open: {
        label: 'Open',
        noun: 'open recommendations',
        unit: 'count',
        counts: 'things',
        better: 'down',
        definition: 'Recommendations neither completed nor set aside, paused ones included.',
        numerator: { where: { ...counted, state: openStates } },
        time: 'as-at',
      },
      overdue: {
        label: 'Overdue',
        noun: 'overdue recommendations',
        unit: 'count',
        counts: 'things',
        better: 'down',
        definition:
          'Open recommendations, paused ones apart, whose due date is before the as-at date. One without a due date is never overdue.',
        numerator: { where: { ...counted, state: ['overdue'] } },
        time: 'as-at',
      },
      noDueDate: {
        label: 'No due date',
        noun: 'open recommendations without a due date',
        unit: 'count',
        counts: 'things',
        better: 'down',
        definition: 'Open recommendations that nobody has set a due date for.',
        numerator: { where: { ...counted, no_due_date: ['yes'] } },
        time: 'as-at',
      },
      completed: {
        label: 'Completed',
        noun: 'completed recommendations',
        unit: 'count',
        counts: 'things',
        better: 'up',
        definition: 'Recommendations completed, with or without evidence that practice changed.',
        numerator: { where: { ...counted, state: completedStates } },
        time: 'as-at',
      },
      evidenced: {
        label: 'Completed with evidence',
        noun: 'completed recommendations',
        unit: 'percent',
        counts: 'things',
        better: 'up',
        definition: 'Completed recommendations with evidence of impact on record, out of all completed.',
        numerator: { where: { ...counted, state: ['completed-evidenced'] } },
        denominator: { where: { ...counted, state: completedStates } },
        time: 'as-at',
      },
    },
    checks: [],
  })
}
