import type { Day } from '../calendar/day'
import { hasNumber } from '../text/figureWords'
import { plural } from '../text/format'
import type { Advice, Audit, Course, Marked, Step, Thread, ThreadEnd, ThreadFacts, Worry } from './thread'
import { threadEnds } from './thread'

/** The facts by the ids that links name. */
export interface Known {
  adviceOf: ReadonlyMap<string, readonly Advice[]>
  worries: ReadonlySet<string>
  courses: ReadonlyMap<string, Course>
  audits: ReadonlyMap<string, Audit>
}

/** A thread, what its start is marked with, and what the items linked in it are. */
export interface Followed {
  thread: Thread
  start: Marked
  linked: readonly Marked[]
  /** Ids of the recommendations, courses and audits linked in it. */
  ids: ReadonlySet<string>
}

interface Path {
  end: ThreadEnd
  why: string
  skipped: boolean
  unsaid: boolean
  fellBack: boolean
  steps: readonly Step[]
}

export function knownOf({ worries, advice, courses, audits }: ThreadFacts): Known {
  const adviceOf = new Map<string, Advice[]>()
  for (const each of advice) {
    for (const id of new Set(each.findings)) {
      const there = adviceOf.get(id)
      if (there) there.push(each)
      else adviceOf.set(id, [each])
    }
  }
  return {
    adviceOf,
    worries: new Set(worries.map(({ id }) => id).filter((id) => id !== '')),
    courses: new Map(courses.map((course) => [course.id, course])),
    audits: new Map(audits.map((audit) => [audit.id, audit])),
  }
}

const present = <T>(value: T | undefined): value is T => value !== undefined
/** The first session that people came to. A figure that its owner withheld is of somebody. */
const firstHeld = (sessions: Course['sessions']): Day | null =>
  sessions.find(({ came }) => came === null || came > 0)?.day ?? null

function heldWords(day: Day | null, sessions: number, isLater: boolean): string {
  if (day === null) return 'not held yet, or nobody came'
  return `${plural(sessions, 'session', 'sessions')}${isLater ? '' : ', none of them since'}`
}

/** What people came to since the thread began; where that is nothing, what they came to before, and that is said. */
function courseStep(course: Course, since: Day | null): Step {
  const after = course.sessions.filter((session) => since === null || session.day >= since)
  const isLater = firstHeld(after) !== null
  const sessions = isLater ? after : course.sessions
  const figures = sessions.map((session) => session.came)
  const known = figures.every((figure) => figure !== null)
  const day = firstHeld(sessions)
  return {
    stage: 'training',
    id: course.id,
    words: course.words,
    day,
    who: '',
    note: heldWords(day, figures.length, isLater),
    came: known ? figures.reduce<number>((sum, figure) => sum + figure, 0) : null,
    counted: day !== null,
  }
}

function reauditStep(audit: Audit, worry: Worry | null, first: Audit | undefined): Step {
  const standard = worry?.standard ?? ''
  const after = audit.standards.get(standard)
  const before = first?.standards.get(standard)
  return {
    stage: 're-audit',
    id: audit.id,
    words: audit.words,
    day: audit.day,
    who: '',
    note: after ? '' : 'did not test the same standard',
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
    counted: after !== undefined,
  }
}

const isCompared = ({ before, after }: Step): boolean =>
  before !== undefined && after !== undefined && hasNumber(before) && hasNumber(after)
const isBetter = ({ before, after }: Step): boolean => (after?.value ?? 0) > (before?.value ?? 0)

/** How far one recommendation carries a thread: its first stage that was needed and is missing. */
function pathOf(advice: Advice, worry: Worry | null, known: Known): Path {
  const courses = advice.courses.map((id) => known.courses.get(id)).filter(present)
  const first = worry ? known.audits.get(worry.audit) : undefined
  const since = worry ? worry.day : advice.day
  const checks = advice.checks
    .map((id) => known.audits.get(id))
    .filter(present)
    .filter((audit) => audit.id !== worry?.audit && (since === null || audit.day > since))
    .sort((a, b) => a.day - b.day)
  const skipped = advice.training === 'no'
  const taught = courses.map((course) => courseStep(course, since))
  const checked = checks.map((audit) => reauditStep(audit, worry, first))
  const own: Step = {
    stage: 'recommendation',
    id: advice.id,
    words: advice.words,
    day: advice.day,
    who: advice.who,
    note: [advice.status, advice.review, advice.parent === '' ? '' : `part of ${advice.parent}`]
      .filter(Boolean)
      .join(', '),
    counted: true,
  }
  const { end, why } = endOf(advice, worry, taught, checked)
  const compared = checked.filter(isCompared)
  const last = compared.at(-1)
  return {
    end,
    why,
    skipped,
    unsaid: advice.training === 'blank',
    fellBack: end === 'better' && last !== undefined && !isBetter(last),
    steps: [own, ...taught, ...checked],
  }
}

function endOf(
  advice: Advice,
  worry: Worry | null,
  taught: readonly Step[],
  checked: readonly Step[],
): { end: ThreadEnd; why: string } {
  const held = taught.some(({ counted }) => counted)
  if (advice.training !== 'no' && !held) {
    if (taught.length > 0) return { end: 'no-training', why: 'Its course has not been held, or nobody came' }
    const unsaid = advice.training === 'blank' ? ': the tracker does not say whether it is needed' : ''
    return { end: 'no-training', why: `No course is linked${unsaid}` }
  }
  if (checked.length === 0) return { end: 'not-re-audited', why: 'No later audit is named as its check' }
  const same = checked.filter(({ counted }) => counted)
  if (same.length === 0) {
    if (!worry) return { end: 'other-standard', why: 'A review tests no standard to hold the audit against' }
    if (worry.standard === '') return { end: 'other-standard', why: 'The worry names no standard to test again' }
    return { end: 'other-standard', why: 'The audit that checked it did not test the same standard' }
  }
  const compared = same.filter(isCompared)
  if (compared.length === 0)
    return { end: 'not-comparable', why: 'One of the two audits gives no figure for the standard' }
  return compared.some(isBetter) ? { end: 'better', why: '' } : { end: 'no-better', why: '' }
}

const reach = ({ end }: Path): number => threadEnds.indexOf(end)

/** The path that gets furthest leads; the steps of the others follow, listed and not counted. */
function joined(paths: readonly Path[]): Path {
  const [lead, ...others] = [...paths].sort((a, b) => reach(b) - reach(a))
  if (!lead) {
    return { end: 'no-recommendation', why: '', skipped: false, unsaid: false, fellBack: false, steps: [] }
  }
  const there = new Set(lead.steps.map(({ id }) => id))
  const more: Step[] = []
  for (const step of others.flatMap(({ steps }) => steps)) {
    if (there.has(step.id)) continue
    there.add(step.id)
    more.push({ ...step, counted: false })
  }
  return { ...lead, steps: [...lead.steps, ...more] }
}

function linkedOf(advice: readonly Advice[], known: Known): Pick<Followed, 'linked' | 'ids'> {
  const courses = advice.flatMap((each) => each.courses.map((id) => known.courses.get(id)).filter(present))
  return {
    linked: [...advice, ...courses].map(({ marked }) => marked),
    ids: new Set(advice.flatMap((each) => [each.id, ...each.courses, ...each.checks])),
  }
}

/** Follows one worry. */
export function follow(worry: Worry, known: Known): Followed {
  const named = worry.id === '' ? [] : (known.adviceOf.get(worry.id) ?? [])
  const advice = named.filter(({ elsewhere }) => !elsewhere)
  const path = joined(advice.map((each) => pathOf(each, worry, known)))
  const nothing = worry.id === '' ? 'It has no finding ID, so nothing can point to it' : 'No recommendation names it'
  const learning = named.some(({ elsewhere }) => elsewhere) ? '; that of another area is learning only' : ''
  const audit = known.audits.get(worry.audit)
  const own: Step = {
    stage: 'worry',
    id: worry.id,
    words: worry.words,
    day: worry.day,
    who: worry.who,
    note: audit?.words ?? worry.audit,
    counted: true,
  }
  const thread: Thread = {
    ...path,
    id: worry.key,
    start: 'worry',
    words: worry.words,
    themes: worry.themes,
    source: worry.audit,
    from: worry.from,
    why: path.end === 'no-recommendation' ? `${nothing}${learning}` : path.why,
    steps: [own, ...path.steps],
  }
  return { thread, start: worry.marked, ...linkedOf(advice, known) }
}

/** The thread that starts at a whole recommendation of this partnership which names no known worry; null for any other. */
export function followReview(advice: Advice, known: Known): Followed | null {
  if (advice.elsewhere || advice.parent !== '') return null
  if (advice.findings.some((id) => known.worries.has(id))) return null
  const thread: Thread = {
    ...pathOf(advice, null, known),
    id: advice.id,
    start: 'review',
    words: advice.words,
    themes: advice.themes,
    source: advice.review,
    from: 'review',
  }
  return { thread, start: advice.marked, ...linkedOf([advice], known) }
}
