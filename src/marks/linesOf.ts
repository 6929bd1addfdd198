import { quarterFromId } from '../core/calendar/quarter'
import { figureAt, rowTotalAt } from '../core/query/figureAt'
import type { Axis, AxisEntry, Figure, Figures, Result } from '../core/query/query'
import { figureWords, fullFigureWords, hasNumber, type Measure } from '../core/text/figureWords'
import { movedWords, type TipWords } from '../core/text/tipWords'
import { wholeWords } from '../core/text/wholeWords'
import { themeHue } from '../ui/status'

/** One line: an entry over time. */
export interface Series {
  id: string
  label: string
  colour: string
  /** Which of the four shapes marks its points. */
  shape: number
  figures: readonly Figure[]
  /** The same without what is chosen on marks; none where nothing is. */
  whole: readonly Figure[]
  /** The figure at the last quarter, in words. */
  end: string
  /** Every quarter's figure, for a screen reader. */
  more: string
}

/** A quarter of the time axis: `Q3` under `2024/25`. */
export interface TimeEntry {
  id: string
  label: string
  year: string
}

export interface Lines {
  seriesAxis: Axis | undefined
  timeAxis: Axis
  measure: Measure
  series: readonly Series[]
  times: readonly TimeEntry[]
  ticks: readonly number[]
  low: number
  high: number
}

/** Measures are no themes: their lines take other colours than the first themes have. */
const measureHue = (place: number) => `var(--gt-hue-${[4, 7, 5, 8][place % 4]})`

const lineHue = (axis: Axis | undefined, order: number, place: number) =>
  axis?.dimension === 'theme' || !axis ? themeHue(order) : `var(--gt-hue-${place % 9})`

/** Lays a result out as lines by quarter; null where it has no axis of quarters. */
export function linesOf(result: Result): Lines | null {
  const [measure] = result.measures
  const timeIndex = result.axes.findIndex((axis) => axis.dimension === 'quarter')
  const timeAxis = result.axes[timeIndex]
  if (!timeAxis || !measure) return null
  const seriesAxis = result.axes[1 - timeIndex]
  // Without a second axis each measure has a line of its own.
  const isOfMeasures = !seriesAxis && result.measures.length > 1
  const entries: readonly AxisEntry[] =
    seriesAxis?.entries ??
    result.measures.map(({ id, label }, place) => ({
      id: isOfMeasures ? id : '',
      label,
      order: isOfMeasures ? place : 4,
    }))
  const kept = timeAxis.entries.flatMap((entry, place) => {
    const quarter = quarterFromId(entry.id)
    return quarter === null ? [] : [{ entry, quarter, place }]
  })
  kept.sort((a, b) => a.quarter - b.quarter)
  const at = (series: number, time: number, from: Figures) =>
    isOfMeasures
      ? rowTotalAt(result, series, time, from)
      : timeIndex === 0
        ? figureAt(result, 0, time, series, from)
        : figureAt(result, 0, series, time, from)
  const behind = result.whole
  const series = entries.map((entry, place): Series => {
    const figures = kept.map((time) => at(place, time.place, result))
    const whole = behind ? kept.map((time) => at(place, time.place, behind)) : []
    const last = figures.at(-1)
    const told = kept.map((time, index) => {
      const figure = figures[index]
      return `${time.entry.label} ${figure ? fullFigureWords(figure, measure) : 'none recorded'}`
    })
    return {
      id: entry.id,
      label: entry.label,
      colour: isOfMeasures ? measureHue(place) : lineHue(seriesAxis, entry.order, place),
      shape: place % 4,
      figures,
      whole,
      end: last ? beside(last, whole.at(-1), measure) : 'none recorded',
      more: told.join(', '),
    }
  })
  const values = series.flatMap(({ figures, whole }) =>
    [...figures, ...whole].flatMap((figure) => (hasNumber(figure) ? [figure.value] : [])),
  )
  const times = kept.map(({ entry }) => {
    const [year = entry.label, quarter = ''] = entry.label.split(' ')
    return { id: entry.id, label: quarter, year }
  })
  return { seriesAxis, timeAxis, measure, series, times, ...scaleOf(values, measure) }
}

/** A figure, and the whole it is a part of: `83`; `17 of 83`. */
function beside(figure: Figure, whole: Figure | undefined, measure: Measure): string {
  return [figureWords(figure, measure), wholeWords(figure, whole, measure)].filter((words) => words !== '').join(' ')
}

/** What a quarter's tooltip says: every line's figure there, and how it moved from the quarter before. */
export function lineTip({ times, series, measure }: Lines, id: string): TipWords | undefined {
  const index = times.findIndex((time) => time.id === id)
  const time = times[index]
  if (!time) return undefined
  const lines = series.map(({ label, figures, whole }) => {
    const figure = figures[index]
    const before = figures[index - 1]
    if (!figure) return { label, value: 'none recorded' }
    const full = whole.length > 0 ? beside(figure, whole[index], measure) : fullFigureWords(figure, measure)
    const moved = before ? movedWords(figure, before, measure) : ''
    return { label, value: moved === '' ? full : `${full} (${moved})` }
  })
  return { head: `${time.year} ${time.label}, and change on the quarter before`, lines }
}

/** At most five gridlines, on round numbers, the first at 0. */
function scaleOf(values: readonly number[], measure: Measure): { ticks: readonly number[]; low: number; high: number } {
  const most = Math.max(measure.unit === 'percent' ? 0.1 : 4, ...values)
  const rough = most / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 2.5, 5, 10].find((one) => one * power >= rough) ?? 10) * power
  const whole = measure.unit === 'count' ? Math.max(1, Math.ceil(step)) : step
  const count = Math.ceil(most / whole - 1e-9)
  const ticks = Array.from({ length: count + 1 }, (_, index) => index * whole)
  return { ticks, low: 0, high: count * whole }
}

/** Places labels no closer than a gap, each as near its own line as that allows, within the height. */
export function nudged(wanted: readonly number[], gap: number, height: number): number[] {
  const order = wanted.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y || a.index - b.index)
  const placed = order.map(({ y }) => y)
  for (let index = 1; index < placed.length; index++) {
    placed[index] = Math.max(placed[index] ?? 0, (placed[index - 1] ?? 0) + gap)
  }
  for (let index = placed.length - 1, limit = height; index >= 0; index--, limit -= gap) {
    placed[index] = Math.min(placed[index] ?? 0, limit)
    limit = Math.min(limit, placed[index] ?? 0)
  }
  const result = wanted.map(() => 0)
  order.forEach(({ index }, place) => {
    result[index] = placed[place] ?? 0
  })
  return result
}
