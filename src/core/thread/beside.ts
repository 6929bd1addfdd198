import type { Followed } from './follow'
import type { Beside, ThreadFacts } from './thread'

/**
 * What stands on a theme of the threads in view and is linked in none of them: whole recommendations of this partnership,
 * courses, and audits held since the first worry. Where worries are in view, threads that start at a review stand beside.
 */
export function besideOf(facts: ThreadFacts, kept: readonly Followed[], worriesInView: boolean): readonly Beside[] {
  const counted = kept.filter(({ thread }) => !worriesInView || thread.start === 'worry')
  const themes = new Set(counted.flatMap(({ thread }) => thread.themes))
  const linked = new Set(counted.flatMap(({ ids, thread }) => [...ids, thread.source, thread.id]))
  const days = counted.flatMap(({ thread }) => thread.steps[0]?.day ?? [])
  const since = days.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...days)
  const stands = ({ id, themes: own }: Pick<Beside, 'id' | 'themes'>): boolean =>
    !linked.has(id) && own.some((theme) => themes.has(theme))
  const advice = facts.advice.filter(({ elsewhere, parent }) => !elsewhere && parent === '')
  const courses = facts.courses.map((course) => ({ ...course, day: course.sessions.at(-1)?.day ?? null }))
  const audits = facts.audits.filter(({ day }) => day > since)
  return [
    ...advice.filter(stands).map((each) => of('recommendation', each)),
    ...courses.filter(stands).map((each) => of('course', each)),
    ...audits.filter(stands).map((each) => of('audit', each)),
  ]
}

function of(kind: Beside['kind'], { id, words, day, themes }: Omit<Beside, 'kind'>): Beside {
  return { kind, id, words, day, themes }
}
