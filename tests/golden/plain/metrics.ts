import { dayOf } from './dates'
import { latestThemes } from './latestThemes'
import type { PlainMoment } from './moment'
import { isPlace, type Row } from './sample'

/** What a row gives to a figure: a number, or why it gives none. */
export type Part = number | 'withheld' | 'blank'

export interface PlainMetric {
  dataset: string
  time: 'period' | 'as-at'
  /** Rows that are any part of it. */
  of: (row: Row, moment: PlainMoment) => boolean
  top: (row: Row, moment: PlainMoment) => Part
  bottom?: (row: Row, moment: PlainMoment) => Part
  /** Count the different texts of this instead of adding. */
  different?: (row: Row) => string
  /** It adds up cells, so that no row means nothing recorded. */
  cells: boolean
  subjects: boolean
  /** Themes are those whose latest audit the row belongs to. */
  latest: boolean
}

function cell(row: Row, header: string): Part {
  const text = row.get(header) ?? ''
  if (text.startsWith('<')) return 'withheld'
  return text === '' ? 'blank' : Number(text)
}

function sum(parts: readonly Part[]): Part {
  if (parts.includes('withheld')) return 'withheld'
  if (parts.includes('blank')) return 'blank'
  return parts.reduce((total: number, part) => total + Number(part), 0)
}

const less = (part: Part): Part => (typeof part === 'number' ? -part : part)
const answers = ['Standards met', 'Standards partially met', 'Standards not met', 'Standards not evidenced']

function checks(header: string): PlainMetric {
  return {
    dataset: 'audits',
    time: 'as-at',
    of: (row, moment) => latestThemes(row, moment).length > 0,
    top: (row) => cell(row, header),
    cells: true,
    subjects: true,
    latest: true,
  }
}

const statusIds: Readonly<Record<string, string>> = {
  'Not started': 'not-started',
  'On track': 'on-track',
  'At risk': 'at-risk',
  Paused: 'paused',
  'Completed, awaiting evidence': 'completed-awaiting-evidence',
  'Completed and evidenced': 'completed-evidenced',
  'Not accepted': 'not-taken-forward',
  Superseded: 'not-taken-forward',
}

const done = ['completed-awaiting-evidence', 'completed-evidenced']

/** Where a recommendation stands as at a day: a completed one is evidenced by its evidence, never by its status. */
export function stateOf(row: Row, { asAt }: PlainMoment): string {
  const state = statusIds[row.get('Status') ?? ''] ?? '-'
  const due = dayOf(row.get('Due date') ?? '')
  const words = row.get('Impact evidence') ?? ''
  const proof = !['', 'None', 'N/A', 'TBC'].includes(words) || !['', 'None'].includes(row.get('Evidence type') ?? '')
  if (['not-started', 'on-track', 'at-risk'].includes(state) && due !== null && due < asAt) return 'overdue'
  if (!done.includes(state)) return state
  return proof ? 'completed-evidenced' : 'completed-awaiting-evidence'
}

const ours = (row: Row): boolean => row.get('Parent ID') === '' && row.get('Area') !== 'Other'
const open = ['overdue', 'at-risk', 'on-track', 'not-started', 'paused']

function tracked(states: readonly string[] | null): PlainMetric {
  return {
    dataset: 'recommendations',
    time: 'as-at',
    of: (row, moment) => ours(row) && (states === null || states.includes(stateOf(row, moment))),
    top: () => 1,
    cells: false,
    subjects: false,
    latest: false,
  }
}

const isOpen = tracked(open)

function trained(top: (row: Row) => Part, bottom?: (row: Row) => Part): PlainMetric {
  return {
    dataset: 'training',
    time: 'period',
    of: () => true,
    top,
    ...(bottom ? { bottom } : {}),
    cells: true,
    subjects: false,
    latest: false,
  }
}

const booked = (row: Row): Part => cell(row, 'Booked')

/** A session by its own reference, else by its course and day. */
const sessionOf = (row: Row): string => row.get('Session ID') || `${row.get('Course title')} ${row.get('Session date')}`

const runs = (row: Row): boolean => !['Inactive', 'Defunct'].includes(row.get('Status') ?? '')

/** What the map may do with a service: whatever has a position, or a postcode or a town of its tables, is on it. */
export function mapStateOf(row: Row): string {
  if (!runs(row)) return 'not-running'
  if (row.get('Address confidential') === 'Yes') return 'withheld'
  if (row.get('Latitude') !== '' && row.get('Longitude') !== '') return 'mapped'
  const postcode = row.get('Postcode') ?? ''
  if (postcode === '') return ['Online', 'Area-wide'].includes(row.get('Delivery') ?? '') ? 'online' : 'no-postcode'
  const [outcode = ''] = postcode.split(' ')
  return isPlace('outcodes', outcode) || isPlace('towns', row.get('Town') ?? '') ? 'mapped' : 'unknown-postcode'
}

const listed: PlainMetric = { ...tracked(null), dataset: 'services', of: runs }

/** Every figure there is, by `dataset/metric`. */
export const metrics: Readonly<Record<string, PlainMetric>> = {
  'audits/standardsMet': {
    ...checks('Standards met'),
    bottom: (row) => sum(answers.map((header) => cell(row, header))),
  },
  'audits/met': checks('Standards met'),
  'audits/partly': checks('Standards partially met'),
  'audits/notMet': checks('Standards not met'),
  'audits/notEvidenced': checks('Standards not evidenced'),
  'audits/audits': {
    ...tracked(null),
    dataset: 'audits',
    of: (row) => row.get('Source type') === 'Audit',
    different: (row) => row.get('Audit ID') ?? '',
  },
  'recommendations/recommendations': tracked(null),
  'recommendations/open': isOpen,
  'recommendations/overdue': tracked(['overdue']),
  'recommendations/noDueDate': {
    ...isOpen,
    of: (row, moment) => isOpen.of(row, moment) && row.get('Due date') === '',
  },
  'recommendations/completed': tracked(done),
  'recommendations/evidenced': {
    ...tracked(done),
    top: (row, moment) => (stateOf(row, moment) === 'completed-evidenced' ? 1 : 0),
    bottom: () => 1,
  },
  'training/attended': trained((row) => cell(row, 'Attended')),
  'training/booked': trained(booked),
  'training/attendance': trained((row) => sum([cell(row, 'Attended'), less(cell(row, 'Unscheduled'))]), booked),
  'training/noShow': trained((row) => cell(row, 'No-shows'), booked),
  'training/sessions': { ...trained(() => 1), cells: false, different: sessionOf },
  'services/services': listed,
  'services/onMap': { ...listed, top: (row) => (mapStateOf(row) === 'mapped' ? 1 : 0), bottom: () => 1 },
}
