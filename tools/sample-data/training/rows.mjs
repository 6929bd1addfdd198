import { endOf, financialYear, firstTraining, lastQuarter, quarterId, startOf, weekday, written } from '../dates.mjs'
import { seeded } from '../random.mjs'
import { agencyLabel, themeList } from '../vocabulary.mjs'
import { attendance, courses, senders, sessionPlan } from './courses.mjs'

/** Parts a whole by weights into whole numbers that add up to it exactly: largest remainders first. */
function parted(whole, weights) {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const exact = weights.map((weight) => (whole * weight) / sum)
  const parts = exact.map(Math.floor)
  const rest = whole - parts.reduce((total, part) => total + part, 0)
  const order = exact.map((value, place) => [value - parts[place], place]).sort((a, b) => b[0] - a[0] || a[1] - b[1])
  for (const [, place] of order.slice(0, rest)) parts[place] += 1
  return parts
}

/** The agencies of one session: the headline senders, the rest in turn, none that has stopped sending returns. */
function sendersOf(index, place, wanted) {
  const able = senders.filter((sender) => index <= (sender.lastIndex ?? lastQuarter))
  const always = Math.ceil(wanted / 2)
  const rest = able.slice(always)
  const turned = rest.map((_, at) => rest[(at + index * 2 + place * 3) % rest.length])
  return [...able.slice(0, always), ...turned].slice(0, wanted)
}

function countsOf(random, attended, missed) {
  const unscheduled = attended > 2 && random.next() < 0.22 ? 1 : 0
  let cancelled = 0
  let absent = 0
  for (let place = 0; place < attended + 1; place += 1) {
    if (random.next() < missed) absent += 1
    if (random.next() < 0.06) cancelled += 1
  }
  if (attended - unscheduled + cancelled + absent === 0) absent = 1
  return { booked: attended - unscheduled + cancelled + absent, attended, cancelled, no_show: absent, unscheduled }
}

function sessionsOf(plan, index) {
  return plan.turns.map((turn) => turn[index % turn.length])
}

function sessionRows({ courseId, plan, place, index, attended, number }) {
  const quarter = firstTraining + index
  const random = seeded(quarter * 1009 + number * 31)
  const course = courses[courseId]
  const length = endOf(quarter) - startOf(quarter)
  const date = weekday(startOf(quarter) + 6 + random.between(0, length - 12))
  const sending = sendersOf(index, place, plan.agencies)
  const parts = parted(
    attended,
    sending.map((sender) => sender.share * (0.7 + random.next() * 0.6)),
  )
  const rows = sending.map((sender, at) => ({ sender, ...countsOf(random, parts[at], sender.missed) }))
  const booked = rows.reduce((total, row) => total + row.booked, 0)
  const capacity = Math.ceil((booked * (1.05 + random.next() * 0.25)) / 5) * 5
  const before = 4.4 + random.next() * 1.4
  const rated = ['da', 'efh', 'fathers'].includes(plan.share)
  const asked = rated && index < lastQuarter - firstTraining
  return rows.map(({ sender, ...counts }) => {
    const replies = Math.floor(counts.attended * 0.6)
    return {
      course_id: courseId,
      course_title: course.title,
      theme: themeList(course.theme),
      level: course.level,
      format: course.format,
      session_id: `${courseId}-${quarterId(quarter).slice(2)}-${place + 1}`.toUpperCase(),
      session_date: written(date),
      capacity,
      agency: agencyLabel(sender.name),
      ...counts,
      confidence_pre: rated && counts.attended > 0 ? before.toFixed(1) : '',
      confidence_post: rated && counts.attended > 0 ? (before + 2.1 + index * 0.05).toFixed(1) : '',
      followup_n: asked && replies > 0 ? replies : '',
      followup_changed: asked && replies > 0 ? Math.round(replies * 0.55) : '',
      sender,
      courseTarget: course.target === true && sender.workforce !== undefined,
      year: financialYear(quarter),
      index,
    }
  })
}

/** Adds the yearly reach of an agency on a course: the same two figures on each of its rows of the year. */
function withReach(rows) {
  const came = new Map()
  const keyOf = (row) => `${row.course_id}|${row.agency}|${row.year}`
  for (const row of rows) came.set(keyOf(row), (came.get(keyOf(row)) ?? 0) + row.attended)
  return rows.map((row) =>
    row.courseTarget
      ? {
          ...row,
          target_headcount: row.sender.workforce,
          unique_attended: Math.ceil((came.get(keyOf(row)) ?? 0) * 0.92),
        }
      : row,
  )
}

/** A few returns that came with small numbers withheld, or with no word of absences. */
function withGaps(rows) {
  let withheld = 0
  let blank = 0
  return rows.map((row) => {
    const small = row.attended > 0 && row.attended < 5 && ['ICON-101', 'SN-BITE'].includes(row.course_id)
    if (small && row.index === 5 && withheld < 4) {
      withheld += 1
      return { ...row, attended: '<5', no_show: '', cancelled: '' }
    }
    if (row.course_id === 'TRA-101' && row.index === 3 && blank < 3) {
      blank += 1
      return { ...row, no_show: '', cancelled: '', unscheduled: '' }
    }
    return row
  })
}

/** Every row of the training files: ten quarters of 120, each a session and an agency. */
function trainingRows() {
  const rows = []
  for (let index = 0; index <= lastQuarter - firstTraining; index += 1) {
    let number = 0
    for (const plan of sessionPlan) {
      const held = sessionsOf(plan, index)
      const parts = parted(
        attendance[plan.share][index],
        held.map((courseId) => courses[courseId].weight),
      )
      for (const [place, courseId] of held.entries()) {
        number += 1
        rows.push(...sessionRows({ courseId, plan, place, index, attended: parts[place], number }))
      }
    }
  }
  return withGaps(withReach(rows))
}

/** The rows by financial year: `{ year, period, rows }`, where `period` is the last quarter in it. */
export function trainingFiles() {
  const rows = trainingRows()
  return [...new Set(rows.map((row) => row.year))].map((year) => ({
    year,
    period: quarterId(Math.min(year * 4 + 3, lastQuarter)),
    rows: rows
      .filter((row) => row.year === year)
      .map(({ sender: _sender, courseTarget: _target, year: _year, index: _index, ...row }) => row),
  }))
}
