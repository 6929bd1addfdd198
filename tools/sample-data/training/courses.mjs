/**
 * Courses. Those marked `named` are named in published reports; the rest, and every headcount, are illustrative.
 * `weight` is how much of its theme's attendance a session of it draws.
 */
export const courses = {
  'DA-ALL': {
    title: 'Domestic Abuse Training (all agencies)',
    theme: 'da',
    level: 'Level 3',
    format: 'Face to face',
    weight: 3,
    named: true,
    target: true,
  },
  'DA-UPD': {
    title: 'Domestic abuse update: moves between areas, mental health and safety',
    theme: 'da',
    level: 'Level 3',
    format: 'Online',
    weight: 2,
    named: false,
  },
  'DA-ACT': {
    title: 'Children as victims: a briefing on the Domestic Abuse Act',
    theme: 'da',
    level: 'Briefing',
    format: 'Online',
    weight: 1,
    named: false,
  },
  'EXP-101': {
    title: 'Exploitation Training',
    theme: 'efh',
    level: 'Level 3',
    format: 'Face to face',
    weight: 3,
    named: true,
    target: true,
  },
  'MS-NRM': {
    title: 'Modern Slavery and the National Referral Mechanism',
    theme: 'efh',
    level: 'Level 2',
    format: 'Online',
    weight: 1,
    named: true,
  },
  'EXP-BRF': {
    title: 'Risk outside the home: a briefing',
    theme: 'efh',
    level: 'Briefing',
    format: 'Online',
    weight: 2,
    named: false,
  },
  'FATH-101': {
    title: 'Including Fathers: self-assessment and film',
    theme: 'fathers',
    level: 'Level 2',
    format: 'Online',
    weight: 2,
    named: true,
    target: true,
  },
  'FATH-102': {
    title: 'Working with fathers who live elsewhere',
    theme: 'fathers',
    level: 'Level 3',
    format: 'Face to face',
    weight: 1,
    named: false,
  },
  'ADV-101': {
    title: 'Advocacy: who may have it and how to offer it',
    theme: 'advocacy',
    level: 'Briefing',
    format: 'Online',
    weight: 1,
    named: false,
  },
  'ACP-UPD': {
    title: 'Advanced Child Protection UPDATE',
    theme: 'curiosity',
    level: 'Level 3',
    format: 'Face to face',
    weight: 1,
    named: true,
    target: true,
  },
  'ICON-101': {
    title: 'ICON: coping with crying',
    theme: 'babies',
    level: 'Level 2',
    format: 'Online',
    weight: 1,
    named: true,
  },
  'NEG-TK': {
    title: 'Using the neglect toolkit',
    theme: 'neglect',
    level: 'Level 2',
    format: 'Online',
    weight: 1,
    named: false,
  },
  'SN-BITE': {
    title: 'Self Neglect Bitesize',
    theme: 'neglect',
    level: 'Bitesize',
    format: 'Online',
    weight: 1,
    named: true,
  },
  'ESC-101': {
    title: 'When agencies disagree: escalation',
    theme: 'multi;info',
    level: 'Briefing',
    format: 'Online',
    weight: 1,
    named: false,
  },
  'TRA-101': {
    title: 'Trauma training',
    theme: 'other',
    level: 'Level 2',
    format: 'Face to face',
    weight: 1,
    named: true,
  },
}

/** People who come to sessions of a theme, by quarter from 2024/25 Q1 to 2026/27 Q2. */
export const attendance = {
  da: [128, 136, 142, 156, 148, 139, 169, 183, 174, 168],
  efh: [92, 101, 98, 104, 121, 96, 112, 88, 79, 71],
  fathers: [8, 12, 18, 22, 35, 41, 52, 64, 70, 83],
  advocacy: [9, 8, 12, 9, 14, 16, 11, 18, 21, 26],
  curiosity: [58, 61, 55, 63, 66, 59, 62, 70, 64, 67],
  babies: [26, 22, 31, 28, 24, 33, 27, 25, 30, 29],
  neglect: [19, 24, 21, 18, 27, 25, 22, 29, 24, 26],
  wide: [22, 18, 25, 21, 26, 20, 28, 31, 27, 30],
}

/** Sessions of a quarter: the theme whose attendance they share, the courses held in turn, how many agencies send people. */
export const sessionPlan = [
  { share: 'da', turns: [['DA-ALL'], ['DA-UPD'], ['DA-ALL', 'DA-ACT']], agencies: 12 },
  { share: 'efh', turns: [['EXP-101'], ['EXP-BRF'], ['MS-NRM', 'EXP-101']], agencies: 10 },
  { share: 'fathers', turns: [['FATH-101'], ['FATH-102', 'FATH-101']], agencies: 9 },
  { share: 'advocacy', turns: [['ADV-101']], agencies: 6 },
  { share: 'curiosity', turns: [['ACP-UPD']], agencies: 12 },
  { share: 'babies', turns: [['ICON-101']], agencies: 6 },
  { share: 'neglect', turns: [['NEG-TK', 'SN-BITE']], agencies: 6 },
  { share: 'wide', turns: [['ESC-101', 'TRA-101']], agencies: 6 },
]

/**
 * Agencies that send people: share of places, share of booked places not turned up to, and headcount to be reached.
 * All illustrative. `until` and `from` are the quarters in which a return came.
 */
export const senders = [
  { name: 'csc', share: 22, missed: 0.09, workforce: 190 },
  { name: 'education', share: 20, missed: 0.12, workforce: 330 },
  { name: 'police', share: 13, missed: 0.17, workforce: 150 },
  { name: 'sirona', share: 11, missed: 0.08, workforce: 130 },
  { name: 'gps', share: 8, missed: 0.25, workforce: 100 },
  { name: 'nbt', share: 7, missed: 0.06, workforce: 80 },
  { name: 'awp', share: 6, missed: 0.11, workforce: 60 },
  { name: 'yjs', share: 5, missed: 0.13, workforce: 30 },
  { name: 'nextlink', share: 4, missed: 0.03, workforce: 20 },
  { name: 'housing', share: 6, missed: 0.31, workforce: 50 },
  { name: 'dhi', share: 3, missed: 0.08, workforce: 25 },
  { name: 'asc', share: 5, missed: 0.12, workforce: 80 },
  { name: 'prevent', share: 5, missed: 0.1, workforce: 35 },
  { name: 'probation', share: 2, missed: 0.22, lastIndex: 7 },
  { name: 'voiceability', share: 2, missed: 0.05, lastIndex: 8 },
]
