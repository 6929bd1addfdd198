import { dayFromIso, isoFromDay } from '../src/core/calendar/day'
import { quarterId, quarterOf } from '../src/core/calendar/quarter'
import type { Partnership } from '../src/core/partnership'

/** A row of training as a program that keeps objects would hold it. */
export interface TrainingRow {
  title: string
  theme: string
  level: string
  format: string
  session: string
  date: string
  quarter: string
  agency: string
  capacity: number
  booked: number
  attended: number
  cancelled: number
  noShow: number
  unscheduled: number
}

/** What the file must come to once read: its sums, and the rows no importer may load. */
export interface Expected {
  rows: number
  rejected: number
  booked: number
  attended: number
}

/** Mulberry32: the same numbers on every machine. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const firstDay = dayFromIso('2023-04-01') ?? 0
const dayCount = 1260
const levels = ['Level 1', 'Level 2', 'Level 3', 'Specialist']
const formats = ['Face to face', 'Online', 'E-learning']

/** One row of so many, always the same for its place. About five agencies come to a session. */
export function rowMaker({ themes, agencies }: Partnership): (place: number) => TrainingRow {
  const shared = 5
  return (place) => {
    const session = Math.floor(place / shared)
    const ofSession = random(session)
    const own = random(place + 1_000_000_007)
    const pick = <Value>(values: readonly Value[], next: () => number, fallback: Value): Value =>
      // Squared, so that a few values are common and most are rare, as in real returns.
      values[Math.floor(next() ** 2 * values.length)] ?? fallback
    const theme = pick(themes, ofSession, undefined)
    const day = firstDay + Math.floor(ofSession() * dayCount)
    const first = Math.floor(ofSession() * agencies.length)
    const agency = agencies[(first * first + (place % shared)) % agencies.length]
    const booked = 1 + Math.floor(own() * 30)
    const cancelled = Math.floor(own() * Math.min(4, booked))
    const noShow = Math.floor(own() * Math.min(4, booked - cancelled))
    const unscheduled = Math.floor(own() * 3)
    const quoted = session % 12 === 0
    return {
      title: quoted ? `Course ${session % 79_060}, "refreshed"` : `Course ${session % 79_060}`,
      theme: theme?.id ?? '',
      level: pick(levels, ofSession, 'Level 1'),
      format: pick(formats, ofSession, 'Online'),
      session: `S-${String(session).padStart(6, '0')}`,
      date: isoFromDay(day),
      quarter: quarterId(quarterOf(day)),
      agency: agency?.id ?? '',
      capacity: 30,
      booked,
      attended: booked - cancelled - noShow + unscheduled,
      cancelled,
      noShow,
      unscheduled,
    }
  }
}

export const headers =
  'Course title,Theme,Level,Format,Session ID,Session date,Capacity,Agency,Booked,Attended,Cancelled,No-shows,Unscheduled'

const cell = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** A file of so many rows, in pieces; with `dirty`, one row in a hundred has half a person booked. */
export function trainingFile(
  partnership: Partnership,
  count: number,
  dirty: boolean,
): { file: File; expected: Expected } {
  const make = rowMaker(partnership)
  const themes = new Map(partnership.themes.map(({ id, label }) => [id, label]))
  const agencies = new Map(partnership.agencies.map(({ id, label }) => [id, label]))
  const expected = { rows: 0, rejected: 0, booked: 0, attended: 0 }
  const pieces: string[] = [`${headers}\r\n`]
  let lines: string[] = []
  for (let place = 0; place < count; place++) {
    const row = make(place)
    const spoilt = dirty && place % 100 === 99
    if (spoilt) expected.rejected += 1
    else {
      expected.rows += 1
      expected.booked += row.booked
      expected.attended += row.attended
    }
    const [year, month, date] = row.date.split('-')
    const cells = [
      cell(row.title),
      cell(themes.get(row.theme) ?? ''),
      row.level,
      row.format,
      row.session,
      `${date}/${month}/${year}`,
      row.capacity,
      cell(agencies.get(row.agency) ?? ''),
      spoilt ? `${row.booked}.5` : row.booked,
      row.attended,
      row.cancelled,
      row.noShow,
      row.unscheduled,
    ]
    lines.push(cells.join(','))
    if (lines.length === 10_000) {
      pieces.push(`${lines.join('\r\n')}\r\n`)
      lines = []
    }
  }
  if (lines.length > 0) pieces.push(`${lines.join('\r\n')}\r\n`)
  return { file: new File(pieces, `training-${count}.csv`, { type: 'text/csv' }), expected }
}
