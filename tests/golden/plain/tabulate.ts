import { idsOn } from './axes'
import { figureOf, metricOf, notApplicable, notComparable, type PlainFigure, rowsFor } from './figure'
import { latestThemes } from './latestThemes'
import { before, type Choice, momentOf, type PlainMoment, stepBack, yearBefore } from './moment'

/** A question as a visual asks it. */
export interface PlainQuery {
  dataset: string
  measures: readonly string[]
  by: readonly string[]
  compare?: boolean | 'year' | undefined
  trend?: number | undefined
  only?: Readonly<Record<string, readonly string[]>> | undefined
  entries?: Readonly<Record<string, readonly string[]>> | undefined
  /** Filters of the visual alone. */
  within?: Choice | undefined
}

/** One figure and where it stands: `now`, `before` or a quarter of the trend; ids by axis, `*` for all of it. */
export interface PlainLine extends PlainFigure {
  when: string
  at: readonly string[]
  measure: string
}

type At = readonly (string | null)[]

/** One figure of a query: `at` gives an id for each axis, or null for all of that axis. */
export function figureAt(query: PlainQuery, measure: string, at: At, moment: PlainMoment, choice: Choice): PlainFigure {
  const metric = metricOf(query.dataset, measure)
  if (metric.anyAgency && query.by.some((axis, place) => axis === 'agency' && (at[place] ?? null) !== null)) {
    return notApplicable
  }
  const { rows, any } = rowsFor(metric, moment, choice, { drawn: query.by, within: query.within })
  const under = rows.filter((row) =>
    query.by.every((axis, place) => {
      const ids = idsOn(axis, row, metric, moment)
      const picked = query.only?.[axis]
      if (picked && !ids.some((id) => picked.includes(id))) return false
      const wanted = at[place] ?? null
      return wanted === null || ids.includes(wanted)
    }),
  )
  return figureOf(metric, under, moment, any)
}

/** The ids an axis has at the moment, whatever the reader chose, after those that stand on it in any case. */
function idsMet(query: PlainQuery, axis: string, moment: PlainMoment): readonly string[] {
  const picked = query.only?.[axis]
  if (picked) return picked
  const ids = query.measures.flatMap((measure) => {
    const metric = metricOf(query.dataset, measure)
    const { all } = rowsFor(metric, moment, {}, { drawn: [...query.by, 'quarter'], within: query.within })
    const part = all.filter((row) => !metric.told || row.get('Finding type') !== 'Standard')
    return part.flatMap((row) => idsOn(axis, row, metric, moment))
  })
  return [...new Set([...(query.entries?.[axis] ?? []), ...ids.sort()])]
}

function earlier(query: PlainQuery, moment: PlainMoment): PlainMoment | null {
  if (query.compare === 'year') return yearBefore(moment)
  const stepping = query.measures.some((measure) => metricOf(query.dataset, measure).latest)
  return before(moment, stepping)
}

function trendOf(query: PlainQuery, moment: PlainMoment): readonly PlainMoment[] {
  const quarters = query.trend ?? 0
  return Array.from({ length: quarters }, (_, place) => stepBack(moment, quarters - 1 - place))
}

/**
 * The totals of two moments that are fairly compared: of a measure that follows the latest audit of each theme, over the
 * themes with a figure both times, as far as the reader's choice lets them in; of any other the totals as they are.
 */
function comparedTotals(query: PlainQuery, measure: string, moments: readonly PlainMoment[], choice: Choice) {
  const metric = metricOf(query.dataset, measure)
  const at = query.by.map(() => null)
  if (!metric.latest) return moments.map((moment) => figureAt(query, measure, at, moment, choice))
  const lists = moments.map((moment) => ({
    moment,
    ...rowsFor(metric, moment, choice, { drawn: query.by, within: query.within }),
  }))
  const hasFigure = (theme: string, { rows, moment }: (typeof lists)[number]): boolean => {
    const under = rows.filter((row) => metric.of(row, moment) && latestThemes(row, moment).includes(theme))
    const figure = figureOf(metric, under, moment, true)
    return figure.atLeast || ['value', 'zero', 'withheld'].includes(figure.state)
  }
  const themes = new Set(lists.flatMap(({ rows, moment }) => rows.flatMap((row) => latestThemes(row, moment))))
  const wanted = query.by.includes('theme') ? (query.only?.theme ?? []) : (choice.theme ?? [])
  const both = [...themes].filter(
    (theme) => (wanted.length === 0 || wanted.includes(theme)) && lists.every((list) => hasFigure(theme, list)),
  )
  return lists.map(({ rows, moment, any }) => {
    if (both.length === 0) return notComparable
    const under = rows.filter((row) => latestThemes(row, moment).some((theme) => both.includes(theme)))
    return figureOf(metric, under, moment, any)
  })
}

/** Every figure of a query under a choice, in order: totals, then each entry, of now, of before, and the trend. */
export function tabulate(query: PlainQuery, choice: Choice): readonly PlainLine[] {
  const moment = momentOf(choice)
  const then = query.compare ? earlier(query, moment) : null
  const [first, second] = query.by.map((axis) => idsMet(query, axis, moment))
  const places: At[] = [
    query.by.map(() => null),
    ...(first ?? []).flatMap((one): At[] => [
      [one, ...(second ? [null] : [])],
      ...(second ?? []).map((two): At => [one, two]),
    ]),
  ]
  const lines = (when: string, then: PlainMoment, at: readonly At[]) =>
    at.flatMap((place) =>
      query.measures.map((measure) => ({
        when,
        at: place.map((id) => id ?? '*'),
        measure,
        ...figureAt(query, measure, place, then, choice),
      })),
    )
  return [
    ...lines('now', moment, places),
    ...(then
      ? [
          ...query.measures.flatMap((measure) => {
            const at = query.by.map(() => '*')
            const [compared = notComparable, before = notComparable] = comparedTotals(
              query,
              measure,
              [moment, then],
              choice,
            )
            return [
              { when: 'now compared', at, measure, ...compared },
              { when: 'before', at, measure, ...before },
            ]
          }),
          ...lines('before', then, places.slice(1)),
        ]
      : []),
    ...trendOf(query, moment).flatMap((step) =>
      query.measures.map((measure) => ({
        when: step.period.at(-1) ?? '',
        at: query.by.map(() => '*'),
        measure,
        ...figureAt({ ...query, by: [] }, measure, [], step, choice),
      })),
    ),
  ]
}

/** The lines as a CSV that a reviewer can read. Entries that nothing was recorded for are left out. */
export function toText(query: PlainQuery, lines: readonly PlainLine[]): string {
  const shown = lines.filter(({ at, state }) => at.includes('*') || at.length < 2 || state !== 'zero')
  const header = ['when', ...query.by, 'measure', 'state', 'n', 'of', 'share', 'note']
  const body = shown.map(({ when, at, measure, state, n, N, atLeast, small, of }) => [
    when,
    ...at,
    measure,
    state,
    n === null ? '' : Number(n.toFixed(4)),
    N ?? '',
    n !== null && N !== null ? (n / N).toFixed(4) : '',
    [atLeast ? 'at least' : '', small ? 'small sample' : '', typeof of === 'number' ? `rests on ${of}` : '']
      .filter(Boolean)
      .join('; '),
  ])
  return `${[header, ...body].map((cells) => cells.join(',')).join('\n')}\n`
}
