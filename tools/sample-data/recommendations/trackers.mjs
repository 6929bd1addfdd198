import { dayOf, endOf, firstTracker, lastQuarter, quarterId, startOf, written } from '../dates.mjs'
import { seeded } from '../random.mjs'
import { agencyLabel, agencyList, statuses, themeList } from '../vocabulary.mjs'
import { after2024 } from './after2024.mjs'
import { afterLater } from './afterLater.mjs'
import { otherAreas, singleAgency } from './otherAreas.mjs'
import { ownReviews } from './ownReviews.mjs'

/** Letters of `life`, one a tracker: `.` not yet agreed, else a status. */
const closed = 'WEXS'
const done = 'WE'

const updates = {
  N: 'No one has begun yet',
  T: 'Work goes on as planned',
  A: 'Slower than planned; help is asked for',
  P: 'Waits for another piece of work',
  W: 'Done; evidence of the difference is still to come',
  E: 'Done, and shown to have made a difference',
  X: 'Not taken on: other work covers it',
  S: 'Taken over by a newer recommendation',
}

const rags = { N: 'Grey', T: 'Green', A: 'Amber', P: 'Grey', W: 'Green', E: 'Blue', X: '', S: '' }

const subgroups = { efh: 'Exploitation subgroup', da: 'Domestic abuse subgroup', info: 'Quality assurance subgroup' }

/** A day in a tracker's quarter, the same each time it is asked for. */
function dayWithin(entry, index) {
  const seed = [...`${entry.id}${index}`].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7)
  const quarter = firstTracker + index
  return startOf(quarter) + 5 + seeded(seed).between(0, endOf(quarter) - startOf(quarter) - 8)
}

/** The tracker in which the present run of completed quarters began. */
function completedIn(life, index) {
  let from = index
  while (from > 0 && done.includes(life[from - 1])) from -= 1
  return from
}

/** The day of the last update: a status moved, or an open one was looked at this quarter. */
function lastUpdate(entry, index) {
  let from = index
  while (from > 0 && entry.life[from - 1] === entry.life[from] && closed.includes(entry.life[from])) from -= 1
  return Math.max(dayWithin(entry, from), entry.agreed ? dayOf(entry.agreed) : 0)
}

function completedDate(entry, index) {
  const from = completedIn(entry.life, index)
  if (from > 0) return written(dayWithin(entry, from))
  const due = entry.due?.[0]?.[1]
  return due ? written(Math.min(dayOf(due) - 20, startOf(firstTracker) - 15)) : ''
}

function rowOf(entry, index) {
  const status = entry.life[index]
  const own = entry.area !== 'Other'
  const dated = own || entry.progress !== undefined
  const due = (entry.due ?? []).filter(([from]) => from <= index).at(-1)?.[1] ?? ''
  const shown = status === 'E' && entry.evidence
  const noted = entry.dip && index >= (entry.evidenceFrom ?? 0)
  const mainTheme = entry.theme.split(';')[0]
  return {
    rec_id: entry.id,
    parent_id: entry.parent ?? '',
    recommendation: entry.text,
    source_review: entry.review,
    review_type: entry.type ?? 'Audit',
    source_date: entry.source ?? '',
    review_started: entry.started ?? '',
    review_published: entry.published ?? '',
    theme: themeList(entry.theme),
    scope: entry.scope ?? 'Partnership',
    area: entry.area ?? 'Own',
    lead_agency: agencyLabel(entry.lead),
    contributing: entry.contributing ? agencyList(entry.contributing) : '',
    subgroup: own ? (subgroups[mainTheme] ?? 'CSPR subgroup') : '',
    agreed_date: entry.agreed ?? '',
    due_date: due,
    completed_date: own && done.includes(status) ? completedDate(entry, index) : '',
    last_update: own ? written(lastUpdate(entry, index)) : '',
    status: statuses[status],
    reported_rag: own ? (entry.rag ?? rags[status]) : '',
    progress_update: entry.progress ?? (dated ? updates[status] : ''),
    impact_evidence: shown ? entry.evidence[1] : '',
    evidence_type: shown ? entry.evidence[0] : noted ? entry.dip : own && status === 'W' ? 'None' : '',
    source_finding_ids: entry.findings ?? '',
    training_needed: entry.needed ?? '',
    linked_course_ids: entry.courses ?? '',
    checked_by_audit_ids: entry.checks ?? '',
    similar_rec_ids: entry.similar ?? '',
  }
}

/** Every tracker in order: `{ period, rows }`, each the whole list as it stood on the last day of its quarter. */
export function trackers() {
  const entries = [...ownReviews, ...otherAreas, ...singleAgency, ...after2024, ...afterLater]
  const wrong = entries.filter((entry) => entry.life.length !== lastQuarter - firstTracker + 1)
  if (wrong.length > 0) throw new Error(`a life of the wrong length: ${wrong.map((entry) => entry.id).join(', ')}`)
  return entries[0].life.split('').map((_, index) => ({
    period: quarterId(firstTracker + index),
    rows: entries.filter((entry) => entry.life[index] !== '.').map((entry) => rowOf(entry, index)),
  }))
}
