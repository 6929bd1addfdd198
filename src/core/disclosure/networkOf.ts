import type { Result } from '../query/query'
import { countSums, type Row, sameCounts } from './countSums'
import { countsOf, type Part } from './countsOf'
import { eachFigure, entriesName, momentName, type Place } from './eachFigure'
import { type Network, networkMaker } from './network'

/** The counts behind the figures of results, and for each result its published figures in the order of `eachFigure`. */
export interface Published {
  network: Network
  /** By result, by figure: the counts it gives away; none where it is not about people. */
  figures: readonly (readonly (readonly number[])[])[]
}

type Maker = ReturnType<typeof networkMaker>

/**
 * What a reader of several results together can work out: every figure, and how they add up. Whether counts add up is
 * taken from the counts themselves: knowing a sum that holds can only make withholding stricter.
 */
export function networkOf(results: readonly Result[]): Published {
  const maker = networkMaker()
  const figures = results.map((result) => addResult(result, maker))
  return { network: maker.done(), figures }
}

const parts: readonly Part['name'][] = ['n', 'N', 'rest']
const placeName = ({ set, moment, entries }: Omit<Place, 'measure'>): string => `${set}|${moment}|${entries}`

function addResult(result: Result, maker: Maker): readonly (readonly number[])[] {
  const places = new Map<string, Map<string, number>>()
  const figures: (readonly number[])[] = []
  eachFigure(result, (figure, place) => {
    const measure = result.measures[place.measure]
    const held = places.get(placeName(place)) ?? new Map<string, number>()
    places.set(placeName(place), held)
    const counts = (measure ? countsOf(figure, measure) : []).map(({ name, value }) => {
      const at = maker.count(
        `${result.dataset}|${measure?.id}|${name}|${place.moment}|${place.entries}`,
        value,
        name === 'rest',
      )
      held.set(`${name}${place.measure}`, at)
      return { name, at }
    })
    const at = (name: Part['name']) => counts.find((count) => count.name === name)?.at
    const [n, N, rest] = [at('n'), at('N'), at('rest')]
    if (n !== undefined && N !== undefined && rest !== undefined) maker.isWhole(N, [n, rest])
    figures.push(counts.map((count) => count.at))
    maker.publish(counts.map((count) => count.at))
    return figure
  })
  addMeasures([...places.values()], maker)
  for (const measure of result.measures.keys()) {
    for (const part of parts) addEntries(result, `${part}${measure}`, places, maker)
  }
  return figures
}

/** How the measures at one place add up. */
function addMeasures(places: readonly ReadonlyMap<string, number>[], maker: Maker): void {
  const rows = places.map((place): Row => {
    return new Map([...place].flatMap(([name, at]) => (name.startsWith('rest') ? [] : [[name, maker.sizeOf(at)]])))
  })
  const sums = countSums(rows)
  const same = sameCounts(rows)
  for (const place of places) {
    for (const [one, other] of same) {
      const [a, b] = [place.get(one), place.get(other)]
      if (a !== undefined && b !== undefined) maker.isSame(a, b)
    }
    for (const { whole, parts } of sums) {
      const at = place.get(whole)
      const found = parts.flatMap((part) => place.get(part) ?? [])
      if (at !== undefined && found.length === parts.length) maker.isWhole(at, found)
    }
  }
}

/** How the entries of a measure add up to their totals, and what is a part of what. */
function addEntries(
  result: Result,
  name: string,
  places: ReadonlyMap<string, ReadonlyMap<string, number>>,
  maker: Maker,
): void {
  const [rows = [], columns = []] = result.axes.map(({ entries }) => [...entries.keys()])
  const moment = momentName(result.period)
  const sets: readonly Pick<Place, 'set' | 'moment'>[] = [
    { set: 'now', moment },
    { set: 'whole', moment },
    ...(result.before ? [{ set: 'before', moment: momentName(result.before.period) } as const] : []),
  ]
  const at = (of: Pick<Place, 'set' | 'moment'>, ...entries: readonly (number | null)[]): number | undefined =>
    places.get(placeName({ ...of, entries: entriesName(result, entries) }))?.get(name)
  const adds = (total: number | undefined, entries: readonly (number | undefined)[]): void => {
    const found = entries.filter((entry) => entry !== undefined)
    if (total !== undefined) maker.isTotal(total, found)
  }
  const isPart = (whole: number | undefined, part: number | undefined): void => {
    if (whole !== undefined && part !== undefined) maker.isPart(whole, part)
  }
  for (const of of sets) {
    adds(
      at(of),
      rows.map((row) => at(of, row)),
    )
    for (const row of columns.length > 0 ? rows : [])
      adds(
        at(of, row),
        columns.map((column) => at(of, row, column)),
      )
    for (const column of columns)
      adds(
        at(of, null, column),
        rows.map((row) => at(of, row, column)),
      )
    adds(
      at(of),
      columns.map((column) => at(of, null, column)),
    )
  }
  const [now, whole] = sets
  if (!now || !whole) return
  isPart(at(now), at({ set: 'kept', moment }))
  if (!result.whole) return
  isPart(at(whole), at(now))
  for (const row of rows) {
    isPart(at(whole, row), at(now, row))
    for (const column of columns) isPart(at(whole, row, column), at(now, row, column))
  }
  for (const column of columns) isPart(at(whole, null, column), at(now, null, column))
}
