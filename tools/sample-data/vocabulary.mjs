/** Short names used by the modules of this folder, and the labels they are written as. */
const themes = {
  da: 'Domestic abuse',
  efh: 'Extrafamilial harm',
  fathers: 'Fathers',
  advocacy: 'Advocacy',
  info: 'Information sharing',
  multi: 'Multi-agency working',
  curiosity: 'Professional curiosity',
  voice: 'Voice of the child',
  neglect: 'Neglect',
  babies: 'Babies',
  transitions: 'Transitions',
  education: 'Education',
  pr: 'Parental responsibility',
  supervision: 'Supervision',
  equality: 'Equality',
  other: 'Other',
}

const agencies = {
  csc: "Children's Social Care",
  asc: 'Adult Social Care',
  police: 'Avon and Somerset Police',
  gps: 'GPs',
  sirona: 'Sirona',
  nbt: 'North Bristol NHS Trust',
  awp: 'Avon and Wiltshire Mental Health Partnership',
  nextlink: 'Next Link',
  dhi: 'DHI',
  yjs: 'Youth Justice Service',
  edt: 'Emergency Duty Team',
  prevent: 'Preventative Services',
  education: 'Education',
  housing: 'Housing',
  probation: 'Probation',
  bromford: 'Bromford',
  voiceability: 'Voiceability',
  icb: 'Integrated Care Board',
  sgcp: 'SGCP',
  sab: 'SGSAB',
  sct: "Sandwell Children's Trust",
  bchft: 'Black Country Healthcare Foundation Trust',
  wmas: 'West Midlands Ambulance Service',
  wmp: 'West Midlands Police',
  kbsp: 'Keeping Bristol Safe Partnership',
  scsp: "Sandwell Children's Safeguarding Partnership",
}

export const statuses = {
  N: 'Not started',
  T: 'On track',
  A: 'At risk',
  P: 'Paused',
  W: 'Completed, awaiting evidence',
  E: 'Completed and evidenced',
  X: 'Not accepted',
  S: 'Superseded',
}

function looked(list, kind) {
  return (name) => {
    if (name === '') return ''
    if (!list[name]) throw new Error(`no such ${kind}: ${name}`)
    return list[name]
  }
}

const themeLabel = looked(themes, 'theme')
export const agencyLabel = looked(agencies, 'agency')
/** `da;info` as `Domestic abuse;Information sharing`. */
export const themeList = (names) => names.split(';').map(themeLabel).join(';')
export const agencyList = (names) => names.split(';').map(agencyLabel).join(';')
