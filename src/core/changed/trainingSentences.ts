import { lastDayOf, type Quarter, quarterFromId } from '../calendar/quarter'
import { figureAt, noFigure } from '../query/figureAt'
import { blankId, type Figure } from '../query/query'
import { figureWords } from '../text/figureWords'
import { ordinalWords } from '../text/numberWords'
import { type ChangedFacts, type ChangeSentence, isWhole } from './changeSentence'

/** How many quarters in a row figures moved one way, up to the last. */
function runOf(figures: readonly Figure[], way: 1 | -1): number {
  let run = 0
  for (let at = figures.length - 1; at > 0; at -= 1) {
    const [now, before] = [figures[at] ?? noFigure, figures[at - 1] ?? noFigure]
    if (!isWhole(now) || !isWhole(before) || (now.value - before.value) * way <= 0) break
    run += 1
  }
  return run
}

/** Themes whose training fell, or rose, twice or more in a row, the longest run first. */
export function trainingSentences({ training: result }: ChangedFacts): ChangeSentence[] {
  const [axis, time] = result?.axes ?? []
  const measure = result?.measures[0]
  const last = result?.period.at(-1)
  if (!result || !axis || !time || !measure || last === undefined || lastDayOf(last) > result.asAt) return []
  const places = unbrokenTo(
    time.entries.map(({ id }) => quarterFromId(id)),
    last,
  )
  const quarter = time.entries[places.at(-1) ?? -1]
  if (!quarter) return []
  const found = axis.entries.flatMap((entry, row) => {
    const figures = places.map((place) => figureAt(result, 0, row, place))
    const [before = noFigure, now = noFigure] = figures.slice(-2)
    const [falls, rises] = [runOf(figures, -1), runOf(figures, 1)]
    const run = Math.max(falls, rises)
    if (run < 2 || entry.id === blankId) return []
    const isFall = falls > rises
    const sentence: ChangeSentence = {
      id: `training-${entry.id}`,
      sign: isFall ? 'down' : 'up',
      good: isFall ? 'worse' : 'better',
      claim: `${entry.label} training ${isFall ? 'fell' : 'rose'} again`,
      more: `to ${figureWords(now, measure)} ${measure.noun} from ${figureWords(before, measure)}: the ${ordinalWords(run)} ${isFall ? 'fall' : 'rise'} in a row.`,
      to: { query: 'training', entries: [entry.id, quarter.id], measure: measure.id },
    }
    return [{ run, sentence }]
  })
  return found.sort((a, b) => b.run - a.run).map(({ sentence }) => sentence)
}

/** Where the quarters stand that follow one another without a gap up to the last one. */
function unbrokenTo(quarters: readonly (Quarter | null)[], last: Quarter): readonly number[] {
  const places: number[] = []
  for (let quarter = last; quarters.includes(quarter); quarter -= 1) places.unshift(quarters.indexOf(quarter))
  return places
}
