import type { Vocabulary } from '../core/dataset/define'

/** Yes or no; anything else counts as not recorded. */
export const yesNo: Vocabulary = {
  unknown: 'none',
  values: [
    { id: 'yes', label: 'Yes', aliases: ['y', 'true', '1'] },
    { id: 'no', label: 'No', aliases: ['n', 'false', '0'] },
  ],
}

/** Whether an address may be shown. Whatever else is written there, it may not. */
export const confidentialities: Vocabulary = {
  unknown: 'none',
  values: [
    { id: 'yes', label: 'Yes', aliases: ['y', 'true', '1', 'confidential', 'withheld', 'private'] },
    { id: 'no', label: 'No', aliases: ['n', 'false', '0', 'not confidential', 'public'] },
  ],
}

/** What a row of the audits dataset comes from. */
export const sourceTypes: Vocabulary = {
  unknown: 'none',
  values: [
    { id: 'audit', label: 'Audit', aliases: ['multi-agency audit', 'MAQA'] },
    { id: 'learning-event', label: 'Learning event', aliases: ['learning review'] },
    { id: 'review', label: 'Review', aliases: ['rapid review', 'CSPR', 'case review'] },
  ],
}

/** The board that asked for an audit. */
export const boards: Vocabulary = {
  unknown: 'none',
  values: [
    { id: 'children', label: 'Children', aliases: ["children's partnership", 'SGCP', 'SGSCP'] },
    { id: 'adults', label: 'Adults', aliases: ['safeguarding adults board', 'SAB', 'SGSAB'] },
    { id: 'joint', label: 'Joint', aliases: ['both'] },
  ],
}

/** What a row of an audit tells: a tested standard, or one of the four parts of a written report. */
export const findingTypes: Vocabulary = {
  unknown: 'reject',
  values: [
    { id: 'standard', label: 'Standard', aliases: ['standards', 'scored standard'] },
    {
      id: 'worry',
      label: 'Worry',
      aliases: ['worries', 'what are we worried about', 'concern', 'area for improvement'],
    },
    { id: 'good-practice', label: 'Good practice', aliases: ['what is working well', 'working well', 'strength'] },
    { id: 'learning', label: 'Learning', aliases: ['learning point', 'key learning point', 'KLP'] },
    { id: 'action-needed', label: 'Action needed', aliases: ['what needs to happen', 'needed', 'action'] },
  ],
}

/** A grade in the inspectorate's words. */
export const grades: Vocabulary = {
  unknown: 'none',
  values: [
    { id: 'outstanding', label: 'Outstanding' },
    { id: 'good', label: 'Good' },
    {
      id: 'requires-improvement',
      label: 'Requires improvement',
      aliases: ['requires improvement to be good', 'RI', 'requires improving'],
    },
    { id: 'inadequate', label: 'Inadequate' },
  ],
}

/** The kind of review a recommendation comes from. */
export const reviewTypes: Vocabulary = {
  unknown: 'reject',
  values: [
    {
      id: 'cspr',
      label: 'CSPR',
      aliases: ['child safeguarding practice review', 'LCSPR', 'local child safeguarding practice review', 'SCR'],
    },
    { id: 'rapid-review', label: 'Rapid review', aliases: ['RR'] },
    { id: 'learning-event', label: 'Learning event', aliases: ['learning review'] },
    { id: 'audit', label: 'Audit', aliases: ['multi-agency audit', 'MAQA'] },
    { id: 'national', label: 'National', aliases: ['national review', 'national panel'] },
    { id: 'sar', label: 'SAR', aliases: ['safeguarding adults review', 'safeguarding adult review'] },
    { id: 'other', label: 'Other' },
  ],
}

/** How far a recommendation reaches. */
export const scopes: Vocabulary = {
  unknown: 'none',
  values: [
    { id: 'partnership', label: 'Partnership', aliases: ['multi-agency', 'local'] },
    { id: 'single-agency', label: 'Single agency' },
    { id: 'regional', label: 'Regional' },
    { id: 'national', label: 'National' },
  ],
}

/** Whose recommendation it is. Another partnership's stands as learning and is never counted. */
export const areas: Vocabulary = {
  unknown: 'none',
  values: [
    { id: 'own', label: 'Own', aliases: ['ours', 'this partnership'] },
    { id: 'other', label: 'Other', aliases: ['other area', 'another partnership'] },
  ],
}

/** Where a recommendation stands, as its owner reports it. Overdue is worked out, never typed. */
export const statuses: Vocabulary = {
  unknown: 'reject',
  values: [
    { id: 'not-started', label: 'Not started', aliases: ['grey', 'gray', 'to do', 'yet to start', 'not yet started'] },
    {
      id: 'on-track',
      label: 'On track',
      aliases: ['green', 'g', 'in progress', 'ongoing', 'on-going', 'underway', 'under way', 'started', 'open'],
    },
    { id: 'at-risk', label: 'At risk', aliases: ['amber', 'a', 'slipping', 'delayed', 'red', 'r', 'off track'] },
    {
      id: 'completed-awaiting-evidence',
      label: 'Completed, awaiting evidence',
      aliases: ['complete', 'completed', 'closed', 'done', 'blue', 'b', 'awaiting evidence', 'finished'],
    },
    {
      id: 'completed-evidenced',
      label: 'Completed and evidenced',
      aliases: ['completed, evidenced', 'complete and evidenced', 'evidenced', 'signed off', 'complete and signed off'],
    },
    { id: 'paused', label: 'Paused', aliases: ['on hold', 'deferred'] },
    { id: 'not-accepted', label: 'Not accepted', aliases: ['rejected', 'declined'] },
    { id: 'superseded', label: 'Superseded', aliases: ['replaced', 'merged'] },
  ],
}

/** The letter the owner reports. The one worked out from dates stands apart from it. */
export const reportedRags: Vocabulary = {
  unknown: 'none',
  values: [
    { id: 'b', label: 'Blue' },
    { id: 'r', label: 'Red' },
    { id: 'a', label: 'Amber', aliases: ['yellow'] },
    { id: 'g', label: 'Green' },
    { id: 'grey', label: 'Grey', aliases: ['gray'] },
  ],
}

/** How impact was shown. */
export const evidenceTypes: Vocabulary = {
  unknown: 'none',
  values: [
    { id: 'audit', label: 'Audit', aliases: ['re-audit', 'audit evidence'] },
    { id: 'data', label: 'Data', aliases: ['performance data', 'dataset'] },
    { id: 'feedback', label: 'Feedback', aliases: ['survey', 'family feedback', 'staff feedback'] },
    { id: 'dip-sample', label: 'Dip sample', aliases: ['dip sampling', 'case sampling'] },
    { id: 'policy', label: 'Policy', aliases: ['procedure', 'guidance'] },
    { id: 'none', label: 'None', aliases: ['none yet', 'no evidence', 'not evidenced'] },
  ],
}

/** How a service reaches people. */
export const deliveries: Vocabulary = {
  unknown: 'none',
  values: [
    { id: 'in-person', label: 'In person', aliases: ['physical', 'face to face', 'on site', 'centre'] },
    { id: 'outreach', label: 'Outreach', aliases: ['home visits', 'mobile'] },
    { id: 'online', label: 'Online', aliases: ['virtual', 'remote', 'telephone', 'yes'] },
    { id: 'area-wide', label: 'Area-wide', aliases: ['areawide', 'whole area', 'all clusters'] },
  ],
}

/** Whether a service runs, in the words of Open Referral UK. */
export const serviceStatuses: Vocabulary = {
  unknown: 'none',
  values: [
    { id: 'active', label: 'Active', aliases: ['open', 'running'] },
    { id: 'inactive', label: 'Inactive' },
    { id: 'defunct', label: 'Defunct', aliases: ['closed', 'ended'] },
    { id: 'temporarily-closed', label: 'Temporarily closed', aliases: ['paused'] },
  ],
}

/** Where a recommendation stands as at a day, worked out from status, due date and evidence; most pressing first. */
export const recommendationStates: Vocabulary = {
  unknown: 'none',
  values: [
    { id: 'overdue', label: 'Overdue' },
    { id: 'at-risk', label: 'At risk' },
    { id: 'on-track', label: 'On track' },
    { id: 'not-started', label: 'Not started' },
    { id: 'paused', label: 'Paused' },
    { id: 'completed-awaiting-evidence', label: 'Completed, awaiting evidence' },
    { id: 'completed-evidenced', label: 'Completed and evidenced' },
    { id: 'not-taken-forward', label: 'Not taken forward' },
  ],
}

/** The states of a recommendation that still asks for something. */
export const openStates: readonly string[] = ['overdue', 'at-risk', 'on-track', 'not-started', 'paused']

/** The states of a recommendation that is done. */
export const completedStates: readonly string[] = ['completed-awaiting-evidence', 'completed-evidenced']

/** What the map can do with a service. */
export const mapStates: Vocabulary = {
  unknown: 'none',
  values: [
    { id: 'mapped', label: 'On the map' },
    { id: 'withheld', label: 'Address withheld' },
    { id: 'online', label: 'Online or area-wide' },
    { id: 'no-postcode', label: 'No postcode' },
    { id: 'unknown-postcode', label: 'Postcode outside the area' },
    { id: 'not-running', label: 'Not running' },
  ],
}

/** How near the due date of an open recommendation is, nearest first. */
export const dueBands: Vocabulary = {
  unknown: 'none',
  values: [
    { id: 'overdue', label: 'Overdue' },
    { id: 'within-30', label: 'Within 30 days' },
    { id: 'within-60', label: '31 to 60 days' },
    { id: 'within-90', label: '61 to 90 days' },
    { id: 'later', label: 'Later' },
    { id: 'no-due-date', label: 'No due date' },
    { id: 'paused', label: 'Paused past its due date' },
  ],
}

/** Whether a review was published in the time it should take. */
export const reviewPaces: Vocabulary = {
  unknown: 'none',
  values: [
    { id: 'within', label: 'In time' },
    { id: 'late', label: 'Late' },
    { id: 'under-way', label: 'Under way, still in time' },
  ],
}

/** Windows of time up to the as-at day. What is in the shorter one is in the longer one too. */
export const windows: Vocabulary = {
  unknown: 'none',
  values: [
    { id: 'months-24', label: 'In the last 24 months' },
    { id: 'months-36', label: 'In the last 36 months' },
  ],
}

/** The age groups of children and young adults. */
export const ageGroups: Vocabulary = {
  unknown: 'none',
  values: [
    { id: '0-4', label: '0 to 4' },
    { id: '5-11', label: '5 to 11' },
    { id: '12-17', label: '12 to 17' },
    { id: '18-25', label: '18 to 25' },
    { id: 'any-age', label: 'Any age' },
  ],
}

/** How fresh the last check of a service is. */
export const serviceChecks: Vocabulary = {
  unknown: 'none',
  values: [
    { id: 'fresh', label: 'Checked in time' },
    { id: 'due', label: 'Check due' },
    { id: 'late', label: 'Check late' },
    { id: 'never', label: 'No check on record' },
  ],
}
