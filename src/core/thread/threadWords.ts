import type { Day } from '../calendar/day'
import type { Figure } from '../query/query'
import { fractionWords, hasNumber } from '../text/figureWords'
import { capital, formatMonth, formatNumber, formatPercent } from '../text/format'
import { inWords } from '../text/inWords'
import {
  type Gate,
  gateOf,
  type Step,
  type Strands,
  type Thread,
  type ThreadEnd,
  type ThreadStage,
  type Threads,
} from './thread'

/** What is missing where a thread ends, in as few words as it takes. */
export const endWords: Readonly<Record<ThreadEnd, string>> = {
  'no-recommendation': 'no recommendation',
  'no-training': 'no training',
  'not-re-audited': 'not re-audited',
  'other-standard': 're-audited, not comparable',
  'not-comparable': 're-audited, no figures to compare',
  'no-better': 're-audited, no better',
  better: 'better',
}

export const stageLabels: Readonly<Record<ThreadStage, string>> = {
  worry: 'Worry',
  recommendation: 'Recommendation',
  training: 'Training',
  're-audit': 'Re-audit',
  better: 'Better',
}

/** `3 stop here: no training`, `1 stops here: re-audited, no better`; `3 run the whole way`. */
export function groupWords(end: ThreadEnd, count: number): string {
  const one = count === 1
  if (end === 'better') return `${formatNumber(count)} ${one ? 'runs' : 'run'} the whole way`
  return `${formatNumber(count)} ${one ? 'stops' : 'stop'} here: ${endWords[end]}`
}

/** What a gate counts, after its number: `have a recommendation`. */
export function gateWords({ stage, figure, skipped }: Gate, start: Thread['start']): string {
  const one = figure.n === 1
  const have = one ? 'has' : 'have'
  switch (stage) {
    case 'worry':
      return one ? 'worry found' : 'worries found'
    case 'recommendation':
      if (start === 'review') return one ? 'recommendation from a review' : 'recommendations from reviews'
      return `${have} a recommendation`
    case 'training':
      return skipped > 0 ? `${have} training or ${one ? 'needs' : 'need'} none` : `${have} training`
    case 're-audit':
      return `${one ? 'was' : 'were'} re-audited on the same standard`
    case 'better':
      return 'got better'
  }
}

/** `9 of 12`; `12` at the first gate. */
export function gateCount({ figure }: Gate): string {
  return figure.N === null || figure.N === 0 ? formatNumber(figure.n ?? 0) : fractionWords(figure)
}

/** `75%`; `S` under the limit of a small sample; `` where nothing came this far. */
export function gateShare({ figure }: Gate): string {
  if (figure.N === null || !hasNumber(figure)) return ''
  return figure.small ? 'S' : formatPercent(figure.value)
}

/** The cases that met a standard, of those it was tested on: `3/8`, or its state in a word. */
function metWords(figure: Figure | undefined): string {
  if (!figure) return 'no figure'
  if (figure.state === 'withheld') return 'withheld'
  if (!hasNumber(figure)) return 'no figure'
  return fractionWords(figure, '/')
}

/** `3/8 to 6/8 cases` of a re-audit of the same standard; what is wrong with any other. */
export function changeOfStandard(step: Step): string {
  if (step.note !== '' && !step.after) return step.note
  return `${metWords(step.before)} to ${metWords(step.after)} cases`
}

/** `Jun 2026`; `` where there is no date. */
export function monthWords(day: Day | null): string {
  if (day === null) return ''
  const [month = '', year = ''] = formatMonth(day).split(' ')
  return `${month.slice(0, 3)} ${year}`
}

/** `46 came`; `` where it is not known. */
export function cameWords({ came }: Step): string {
  if (came === undefined) return ''
  return came === null ? 'withheld' : `${formatNumber(came)} came`
}

/** The steps of the path that counts, by stage. */
export function stepOf(thread: Thread, stage: ThreadStage): Step | undefined {
  const steps = thread.steps.filter((step) => step.stage === stage)
  const counted = steps.filter((step) => step.counted)
  return stage === 're-audit' ? (counted.findLast(isRise) ?? counted.at(-1) ?? steps.at(-1)) : (counted[0] ?? steps[0])
}

const isRise = ({ before, after }: Step): boolean => (after?.value ?? 0) > (before?.value ?? 0)

/** A thread in one sentence, for whoever cannot see its line. */
export function threadSentence(thread: Thread): string {
  const parts = (['recommendation', 'training', 're-audit'] as const).flatMap((stage) => {
    if (stage === 'training' && thread.skipped) return ['no training needed']
    const step = stepOf(thread, stage)
    if (!step?.counted) return []
    const when = step.day === null ? '' : `, ${formatMonth(step.day)}`
    if (stage === 'recommendation') return [`recommendation ${step.id}${when}`]
    if (stage === 'training') return [[step.words, cameWords(step)].filter(Boolean).join(', ')]
    return [`re-audit${when}, ${changeOfStandard(step)}`]
  })
  const back = thread.fellBack ? ', though a later re-audit was not' : ''
  return `${thread.words}: ${[...parts, `${endWords[thread.end]}${back}`].join('; ')}`
}

function countAt({ threads }: Strands, gates: readonly number[]): number {
  return threads.filter(({ end }) => end !== 'better' && gates.includes(gateOf[end])).length
}

/** Where most threads stop, in a clause; '' where none does. */
function mostStop(strands: Strands): string {
  const unclear = strands.threads.some(({ end }) => end === 'not-comparable')
  const places = [
    { count: countAt(strands, [0, 1]), one: 'stops before training', many: 'stop before training' },
    {
      count: countAt(strands, [2]),
      one: 'is not re-audited on the same standard',
      many: 'are not re-audited on the same standard',
    },
    {
      count: countAt(strands, [3]),
      one: unclear ? 'was re-audited and is not shown to be better' : 'was re-audited and is no better',
      many: unclear ? 'were re-audited and are not shown to be better' : 'were re-audited and are no better',
    },
  ]
  const most = places.reduce((best, place) => (place.count > best.count ? place : best))
  if (most.count === 0) return ''
  const all = most.count === strands.threads.length
  const number = strands.threads.length > 12 ? formatNumber(most.count) : inWords(most.count)
  return all ? `all ${most.many}` : `${number} ${most.count === 1 ? most.one : most.many}`
}

/**
 * The answer in a sentence: `Three of twelve domestic abuse worries run the whole way to better practice; six stop before
 * training`. `kind` stands before the noun: a theme, or nothing. Null where there is nothing to say.
 */
export function threadsTitle({ worries, reviews }: Threads, kind = ''): string | null {
  const strands = worries.threads.length > 0 ? worries : reviews
  const N = strands.threads.length
  if (N === 0) return null
  const isWorry = strands === worries
  const one = [kind, isWorry ? 'worry' : 'recommendation from a review'].filter(Boolean).join(' ')
  const many = [kind, isWorry ? 'worries' : 'recommendations from reviews'].filter(Boolean).join(' ')
  const whole = strands.groups.find(({ end }) => end === 'better')?.threads.length ?? 0
  const stop = mostStop(strands)
  if (N === 1)
    return whole === 1 ? `The one ${one} runs the whole way to better practice` : `The one ${one} ${stopOfOne(strands)}`
  const of = N > 12 ? formatNumber(N) : inWords(N)
  if (whole === N) return `All ${of} ${many} run the whole way to better practice`
  const count = whole === 0 ? 'none' : N > 12 ? formatNumber(whole) : inWords(whole)
  const run = whole <= 1 ? 'runs' : 'run'
  return `${capital(count)} of ${of} ${many} ${run} the whole way to better practice${stop === '' ? '' : `; ${stop}`}`
}

function stopOfOne({ threads }: Strands): string {
  const end = threads[0]?.end
  if (end === 'no-recommendation') return 'has no recommendation'
  if (end === 'no-training')
    return threads[0]?.start === 'review' ? 'has no training' : 'has a recommendation and no training'
  if (end === 'no-better') return 'was re-audited and is no better'
  if (end === 'not-re-audited') return 'is not re-audited'
  return 'was re-audited, and cannot be compared'
}

/** One sentence for each group, with the ids of what it holds. */
export function groupSentences(
  strands: Strands,
): readonly { end: ThreadEnd; words: string; threads: readonly Thread[] }[] {
  const isReview = strands.threads[0]?.start === 'review'
  return strands.groups.map(({ end, threads: ids }) => {
    const [one, many] = isReview
      ? ['recommendation from a review', 'recommendations from reviews']
      : ['worry', 'worries']
    const noun = ids.length === 1 ? one : many
    const stop = ids.length === 1 ? 'stops' : 'stop'
    const words =
      end === 'better'
        ? `${formatNumber(ids.length)} ${noun} ${ids.length === 1 ? 'runs' : 'run'} the whole way to better practice`
        : `${formatNumber(ids.length)} ${noun} ${stop} with ${sentenceEnds[end]}`
    return { end, words, threads: strands.threads.filter((thread) => thread.end === end) }
  })
}

const sentenceEnds: Readonly<Record<Exclude<ThreadEnd, 'better'>, string>> = {
  'no-recommendation': 'no recommendation',
  'no-training': 'a recommendation and no training',
  'not-re-audited': 'no re-audit',
  'other-standard': 'a later audit that did not test the same standard, so that the two cannot be compared',
  'not-comparable': 'a re-audit of the same standard without figures to compare',
  'no-better': 'a re-audit that was no better',
}

/** The whole rope in words: each gate, then each place where threads stop. */
export function ropeWords(strands: Strands): string {
  const start = strands.threads[0]?.start ?? 'worry'
  const gates = strands.gates.map((gate) => `${gateCount(gate)} ${gateWords(gate, start)}`)
  const ends = strands.groups.map(({ end, threads }) => groupWords(end, threads.length))
  return `${[...gates, ...ends].join('. ')}.`
}
