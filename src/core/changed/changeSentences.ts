import { formatQuarter, monthsOf } from '../calendar/quarter'
import { gapsOf } from '../cover/coverage'
import { clusterName, gapSentences } from '../cover/coverageWords'
import type { Movement } from '../movement/movement'
import { noFigure, totalAt } from '../query/figureAt'
import type { Result } from '../query/query'
import { capital, formatDay, formatNumber, plural } from '../text/format'
import { namesWords, numberWords, ordinalWords } from '../text/numberWords'
import { type ChangedFacts, type ChangeSentence, isWhole } from './changeSentence'
import { standardsSentences } from './standardsSentences'
import { trainingSentences } from './trainingSentences'

const most = 6

/** What changed, the most important first, at most six. Nothing is said of a figure that is withheld, in part or whole, or small. */
export function changeSentences(facts: ChangedFacts): readonly ChangeSentence[] {
  const training = trainingSentences(facts)
  const falls = training.filter(({ sign }) => sign === 'down')
  const rises = training.filter(({ sign }) => sign === 'up')
  const standards = standardsSentences(facts)
  return [
    ...overdueSentence(facts),
    ...standards.slice(0, 2),
    ...falls.slice(0, 1),
    ...returnsSentence(facts),
    ...coverageSentence(facts),
    ...movementSentences(facts),
    ...standards.slice(2),
    ...falls.slice(1),
    ...rises,
  ].slice(0, most)
}

function overdueSentence({ overdue: result, movement }: ChangedFacts): ChangeSentence[] {
  const measure = result?.measures[0]
  if (!result?.before || !measure) return []
  const [now, before] = [result.before.now[0] ?? noFigure, totalAt(result, 0, result.before)]
  if (!isWhole(now) || !isWhole(before)) return []
  const by = now.value - before.value
  const claim =
    by === 0
      ? `Overdue recommendations stayed at ${formatNumber(now.value)}`
      : `Overdue recommendations ${by < 0 ? 'fell' : 'rose'} from ${formatNumber(before.value)} to ${formatNumber(now.value)}`
  return [
    {
      id: 'overdue',
      sign: by === 0 ? 'same' : by < 0 ? 'down' : 'up',
      good: by === 0 ? 'neither' : by < 0 ? 'better' : 'worse',
      claim,
      more: movedWords(result, movement),
      to: { query: 'overdue', entries: [], measure: measure.id },
    },
  ]
}

/** `Of all: two completed and two added.`: only where the trackers are those of the two moments. */
function movedWords({ before, period }: Result, movement: Movement | null | undefined): string {
  const isSame = movement && movement.to === period.at(-1) && movement.since === before?.period.at(-1)
  if (!isSame) return ''
  const { completed, added, setAside } = movement
  const parts = [
    ...(completed.length > 0 ? [`${numberWords(completed.length)} completed`] : []),
    ...(setAside.length > 0 ? [`${numberWords(setAside.length)} set aside`] : []),
    ...(added.length > 0 ? [`${numberWords(added.length)} added`] : []),
  ]
  return parts.length === 0 ? '' : `Of all: ${namesWords(parts)}.`
}

function returnsSentence({ returns }: ChangedFacts): ChangeSentence[] {
  if (!returns) return []
  const missing = returns.agencies.filter(({ state }) => state === 'not-returned')
  const awaited = returns.agencies.filter(({ state }) => state === 'awaited')
  const told = missing.length > 0 ? missing : awaited
  if (told.length === 0) return []
  const names = told.map(({ label, missed }) =>
    missed > 1 ? `${label}, for the ${ordinalWords(missed)} quarter running` : label,
  )
  const isMany = told.length > 1
  const count = capital(numberWords(told.length))
  return [
    {
      id: 'returns',
      sign: 'alert',
      good: missing.length > 0 ? 'worse' : 'neither',
      claim:
        missing.length > 0
          ? `${count} ${isMany ? 'agencies' : 'agency'} sent no return`
          : `${count} ${isMany ? 'agencies have' : 'agency has'} still to return`,
      more: `${missing.length > 0 ? '' : `by ${formatDay(returns.deadline)}: `}${namesWords(names)}.`,
      to: { page: 'recommendations', selection: { agency: told.map(({ agency }) => agency) } },
    },
  ]
}

function coverageSentence({ coverage, headline }: ChangedFacts): ChangeSentence[] {
  if (!coverage) return []
  const grid = coverage.theme
  const theme = headline.find((id) => gapsOf(grid).some(({ entry, state }) => entry.id === id && state === 'none'))
  const sentence = gapSentences(grid, 'theme').find(({ gaps }) =>
    gaps.every(({ entry, state }) => entry.id === theme && state === 'none'),
  )
  const [gap] = sentence?.gaps ?? []
  if (!sentence || !gap || theme === undefined) return []
  const at = sentence.words.indexOf(` in ${clusterName(gap.cluster)}`)
  return [
    {
      id: `coverage-${theme}`,
      sign: 'alert',
      good: 'neither',
      claim: sentence.words.slice(0, at),
      more: `${sentence.words.slice(at + 1, -1)}, in person or online.`,
      to: { page: 'services', selection: { theme: [theme] } },
    },
  ]
}

function movementSentences({ movement }: ChangedFacts): ChangeSentence[] {
  if (!movement) return []
  const { reopened, gone, slipped } = movement
  const to = { page: 'recommendations', selection: {} }
  const furthest = slipped.reduce((days, item) => Math.max(days, item.days), 0)
  const one = (id: string, good: 'worse' | 'neither', claim: string, more: string): ChangeSentence => {
    return { id, sign: 'alert', good, claim, more, to }
  }
  const idsOf = (items: readonly { id: string }[]) =>
    `${namesWords(items.slice(0, 4).map(({ id }) => id))}${items.length > 4 ? ' and others' : ''}.`
  return [
    ...(reopened.length > 0
      ? [one('reopened', 'worse', countWords(reopened.length, 'was reopened', 'were reopened'), idsOf(reopened))]
      : []),
    ...(slipped.length > 0
      ? [
          one(
            'slipped',
            'worse',
            `${capital(numberWords(slipped.length))} due ${slipped.length === 1 ? 'date was' : 'dates were'} put back`,
            `${slipped.length === 1 ? 'by' : 'the furthest by'} ${plural(furthest, 'day', 'days')}.`,
          ),
        ]
      : []),
    ...(gone.length > 0
      ? [
          one(
            'gone',
            'neither',
            countWords(gone.length, 'is gone from the list', 'are gone from the list'),
            idsOf(gone),
          ),
        ]
      : []),
  ]
}

function countWords(count: number, one: string, many: string): string {
  return `${capital(numberWords(count))} ${count === 1 ? `recommendation ${one}` : `recommendations ${many}`}`
}

/** `April to June`: the period that things are held against, its year said where it is another. */
export function sinceWords(result: Result | undefined): string {
  const [first, last] = [result?.before?.period[0], result?.before?.period.at(-1)]
  const now = result?.period.at(-1)
  if (first === undefined || last === undefined || now === undefined) return ''
  if (first !== last) return `${formatQuarter(first)} to ${formatQuarter(last)}`
  const year = monthsOf(now).split(' ').at(-1) ?? ''
  return monthsOf(last).replace(new RegExp(` ${year}$`), '')
}
