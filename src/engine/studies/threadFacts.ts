import type { Day } from '../../core/calendar/day'
import type { Figure } from '../../core/query/query'
import {
  type Advice,
  type Audit,
  type BrokenLink,
  type Course,
  type ThreadFacts,
  threadOrigins,
  type Worry,
} from '../../core/thread/thread'
import { brokenLinksOf } from './brokenLinks'
import type { Cells } from './cells'

const answers = ['met', 'partly', 'not_met', 'not_evidenced'] as const
const none = { value: null, n: null, N: null, atLeast: false, small: false }

/** What threads are made of, from the rows that the moment sees; null where a dataset is left out. */
export function threadFacts(
  audits: Cells | null,
  recommendations: Cells | null,
  training: Cells | null,
  asAt: Day,
  smallSample: number,
): ThreadFacts {
  const brokenLinks: readonly BrokenLink[] = brokenLinksOf(audits, recommendations, training)
  return {
    worries: audits ? worriesOf(audits, asAt) : [],
    advice: recommendations ? adviceOf(recommendations) : [],
    courses: training ? coursesOf(training, asAt) : [],
    audits: audits ? auditsOf(audits, asAt, smallSample) : [],
    brokenLinks,
  }
}

function worriesOf(cells: Cells, asAt: Day): readonly Worry[] {
  const type = cells.text('finding_type')
  const [id, words, audit, standard] = [
    cells.text('finding_id'),
    cells.text('finding'),
    cells.text('audit_id'),
    cells.text('standard_id'),
  ]
  const [day, themes, who, from] = [
    cells.day('audit_date'),
    cells.list('theme'),
    cells.label('agency'),
    cells.text('source_type'),
  ]
  return cells.rows
    .filter((row) => type(row) === 'worry' && (day(row) ?? asAt) <= asAt)
    .map((row) => ({
      key: cells.key(row),
      id: id(row),
      words: words(row),
      audit: audit(row),
      from: threadOrigins.find((origin) => origin === from(row)) ?? 'audit',
      day: day(row),
      themes: themes(row),
      who: who(row),
      standard: standard(row),
      marked: cells.marked(row),
    }))
}

function adviceOf(cells: Cells): readonly Advice[] {
  const [id, parent, words, review] = [
    cells.text('rec_id'),
    cells.text('parent_id'),
    cells.text('recommendation'),
    cells.text('source_review'),
  ]
  const [agreed, published, themes] = [cells.day('agreed_date'), cells.day('source_date'), cells.list('theme')]
  const [who, status, area, training] = [
    cells.label('lead_agency'),
    cells.label('status'),
    cells.text('area'),
    cells.text('training_needed'),
  ]
  const [findings, courses, checks] = [
    cells.list('source_finding_ids'),
    cells.list('linked_course_ids'),
    cells.list('checked_by_audit_ids'),
  ]
  return cells.rows.map((row) => ({
    id: id(row),
    parent: parent(row),
    words: words(row),
    review: review(row),
    day: agreed(row) ?? published(row),
    themes: themes(row),
    who: who(row),
    status: status(row),
    elsewhere: area(row) === 'other',
    training: training(row) === 'no' ? 'no' : training(row) === 'yes' ? 'yes' : 'blank',
    findings: findings(row),
    courses: courses(row),
    checks: checks(row),
    marked: cells.marked(row),
  }))
}

/** Courses with an id, each with its sessions; the agencies of a session are added up. */
function coursesOf(cells: Cells, asAt: Day): readonly Course[] {
  const [id, words, themes] = [cells.text('course_id'), cells.text('course_title'), cells.list('theme')]
  const [session, day, attended] = [cells.text('session_id'), cells.day('session_date'), cells.number('attended')]
  const met = new Map<string, { course: Course; sessions: Map<string, { day: Day; came: number | null }> }>()
  for (const row of cells.rows) {
    if (id(row) === '') continue
    const known = met.get(id(row))
    const { course, sessions } = known ?? {
      course: {
        id: id(row),
        words: words(row),
        themes: themes(row),
        sessions: [],
        marked: { course: cells.marked(row).course ?? [] },
      },
      sessions: new Map<string, { day: Day; came: number | null }>(),
    }
    if (!known) met.set(id(row), { course, sessions })
    const held = day(row)
    if (held === null || held > asAt) continue
    const name = session(row) || String(held)
    const there = sessions.get(name)?.came
    const own = attended(row)
    const came = there === null || own === 'withheld' ? null : (there ?? 0) + (own ?? 0)
    sessions.set(name, { day: held, came })
  }
  return [...met.values()].map(({ course, sessions }) => ({
    ...course,
    sessions: [...sessions.values()].sort((a, b) => a.day - b.day),
  }))
}

interface Tally {
  met: number
  of: number
  withheld: boolean
}

function shareOf({ met, of, withheld }: Tally, smallSample: number): Figure {
  if (withheld) return { ...none, state: 'withheld', because: 'source' }
  if (of === 0) return { ...none, state: 'none-recorded' }
  return {
    state: met === 0 ? 'zero' : 'value',
    value: met / of,
    n: met,
    N: of,
    atLeast: false,
    small: of < smallSample,
  }
}

/** Audits held, each with the share met of every standard it tested; what does not apply is left out of a share. */
function auditsOf(cells: Cells, asAt: Day, smallSample: number): readonly Audit[] {
  const [id, words, day] = [cells.text('audit_id'), cells.text('audit_title'), cells.day('audit_date')]
  const [source, type, standard] = [cells.text('source_type'), cells.text('finding_type'), cells.text('standard_id')]
  const themes = cells.list('theme')
  const counts = answers.filter((name) => cells.has(name)).map((name) => ({ name, of: cells.number(name) }))
  const met = new Map<string, { audit: Audit; themes: Set<string>; tallies: Map<string, Tally> }>()
  for (const row of cells.rows) {
    const held = day(row)
    if (held === null || held > asAt) continue
    const found = met.get(id(row)) ?? {
      audit: { id: id(row), words: words(row), day: held, themes: [], standards: new Map() },
      themes: new Set<string>(),
      tallies: new Map<string, Tally>(),
    }
    met.set(id(row), found)
    for (const theme of themes(row)) found.themes.add(theme)
    const isTest = (type(row) === 'standard' || type(row) === '') && (source(row) === 'audit' || source(row) === '')
    if (!isTest || standard(row) === '') continue
    const tally = found.tallies.get(standard(row)) ?? { met: 0, of: 0, withheld: false }
    found.tallies.set(standard(row), tally)
    const figures = counts.map(({ name, of }) => ({ name, figure: of(row) }))
    if (figures.some(({ figure }) => figure === 'withheld')) tally.withheld = true
    // A blank among its counts gives the row no figure.
    if (figures.some(({ figure }) => figure === null)) continue
    for (const { name, figure } of figures) {
      if (typeof figure !== 'number') continue
      tally.of += figure
      if (name === 'met') tally.met += figure
    }
  }
  return [...met.values()].map(({ audit, themes: own, tallies }) => ({
    ...audit,
    themes: [...own],
    standards: new Map([...tallies].map(([name, tally]) => [name, shareOf(tally, smallSample)])),
  }))
}
