import { quarterFromId } from '../calendar/quarter'
import { figureAt } from '../query/figureAt'
import type { Figure, Result } from '../query/query'
import { figureWords, hasNumber, isShare, type Measure } from '../text/figureWords'
import { formatNumber, formatPercent } from '../text/format'
import type { Drawn } from './drawRows'
import { hueOf, ink, lineHue } from './ink'
import { type Piece, piece } from './svg'
import { cut, words } from './words'

const height = 300
const right = 230
const left = 46

const drawnValue = (figure: Figure | undefined, measure: Measure): number | null => {
  if (!figure || !hasNumber(figure) || figure.atLeast) return null
  return measure.unit === 'percent' && !isShare(figure, measure) ? null : figure.value
}

/** A shape for each line, so that it is known without its colour. */
function shape(at: number, x: number, y: number, fill: string): Piece {
  const paths = [`M${x - 4} ${y - 4}h8v8h-8z`, `M${x} ${y - 5}l5 9h-10z`, `M${x} ${y - 5}l5 5-5 5-5-5z`]
  return at % 4 === 0 ? piece('circle', { cx: x, cy: y, r: 4, fill }) : piece('path', { d: paths[(at % 4) - 1], fill })
}

/** Labels no closer than a line of text, each as near its own line as that allows. */
function apart(wanted: readonly number[]): readonly number[] {
  const placed = [...wanted]
  const order = wanted.map((_, at) => at).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
  let least = Number.NEGATIVE_INFINITY
  for (const at of order) {
    placed[at] = Math.max(least, wanted[at] ?? 0)
    least = (placed[at] ?? 0) + 17
  }
  return placed
}

/** A line for each entry along the quarters, broken where there is no number, its last value and its name at its end. */
export function drawLines(result: Result, width: number): Drawn {
  const [measure] = result.measures
  const timeAt = result.axes.findIndex(({ dimension }) => dimension === 'quarter')
  const time = result.axes[timeAt]
  if (!measure || !time) return { pieces: [], height: 0 }
  const other = result.axes[1 - timeAt]
  const kept = time.entries.map(({ id, label }, place) => ({ quarter: quarterFromId(id), label, place }))
  const times = kept.filter(({ quarter }) => quarter !== null).toSorted((a, b) => (a.quarter ?? 0) - (b.quarter ?? 0))
  const series = (other?.entries ?? [{ id: '', label: measure.label, order: -1 }]).map((entry, at) => ({
    entry,
    colour: other?.dimension === 'theme' ? hueOf(other, entry.order) : lineHue(at),
    figures: times.map(({ place }) => (timeAt === 0 ? figureAt(result, 0, place, at) : figureAt(result, 0, at, place))),
  }))
  const values = series.flatMap(({ figures }) => figures.map((figure) => drawnValue(figure, measure) ?? 0))
  const step = roundStep(Math.max(measure.unit === 'percent' ? 0.1 : 4, ...values) / 4)
  const most = step * Math.max(1, Math.ceil(Math.max(...values, step) / step - 1e-9))
  const room = width - left - right
  const x = (at: number) => left + (times.length > 1 ? (at / (times.length - 1)) * room : room / 2)
  const y = (value: number) => 10 + (1 - value / most) * (height - 20)
  const pieces: Piece[] = []
  for (let tick = 0; tick <= most + step / 2; tick += step) {
    const label = measure.unit === 'percent' ? formatPercent(tick) : formatNumber(tick)
    pieces.push(piece('path', { d: `M${left} ${y(tick)}H${width - right}`, stroke: tick === 0 ? ink.edge : ink.grid }))
    pieces.push(words(left - 8, y(tick) + 4, label, { size: 12, anchor: 'end', fill: ink.soft }))
  }
  for (const [at, { label }] of times.entries()) {
    const [year = label, quarter = ''] = label.split(' ')
    pieces.push(words(x(at), height + 14, quarter, { size: 12, anchor: 'middle' }))
    if (at === 0 || quarter === 'Q1') pieces.push(words(x(at), height + 30, year, { size: 12, anchor: 'middle' }))
  }
  for (const [place, { colour, figures }] of series.entries()) {
    let pen = 'M'
    let path = ''
    for (const [at, figure] of figures.entries()) {
      const value = drawnValue(figure, measure)
      if (value === null) pen = 'M'
      else {
        path += `${pen}${x(at)} ${y(value)}`
        pen = 'L'
        pieces.push(shape(place, x(at), y(value), colour))
      }
    }
    if (path !== '') pieces.push(piece('path', { d: path, fill: 'none', stroke: colour, 'stroke-width': 2 }))
  }
  const ends = apart(series.map(({ figures }) => y(drawnValue(figures.at(-1), measure) ?? 0)))
  for (const [place, { entry, figures }] of series.entries()) {
    const last = figures.at(-1)
    const label = `${last ? figureWords(last, measure) : 'none recorded'} ${entry.label}`
    pieces.push(words(width - right + 12, (ends[place] ?? 0) + 4, cut(label, right - 14, 13), { weight: 600 }))
  }
  return { pieces, height: Math.max(height, ...ends) + 36 }
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  return ([1, 2, 2.5, 5, 10].find((one) => one * power >= rough - 1e-9) ?? 10) * power
}
