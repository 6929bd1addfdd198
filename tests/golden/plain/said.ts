import { figureOf, metricOf, type PlainFigure, rowsFor } from './figure'
import { type Choice, momentOf, type PlainMoment } from './moment'
import { figureAt } from './tabulate'

/** How a figure is written on a page, worked out a second time. */

export const words = (value: number): string => String(Math.round(value * 10) / 10).replace(/\B(?=(\d{3})+$)/g, ',')

/** One figure of the sample: all of it, or one entry of an axis. */
export function figure(name: string, choice: Choice = {}, by?: string, id?: string): PlainFigure {
  const [dataset = '', measure = ''] = name.split('/')
  const query = { dataset, measures: [measure], by: by === undefined ? [] : [by] }
  return figureAt(query, measure, by === undefined ? [] : [id ?? null], momentOf(choice), choice)
}

/** The same at a moment of its own. */
export function figureThen(name: string, moment: PlainMoment, choice: Choice = {}): PlainFigure {
  const [dataset = '', measure = ''] = name.split('/')
  const metric = metricOf(dataset, measure)
  const { rows, any } = rowsFor(metric, moment, choice, { drawn: [] })
  return figureOf(metric, rows, moment, any)
}

export const count = (name: string, choice: Choice = {}, by?: string, id?: string): number =>
  figure(name, choice, by, id).n ?? 0

export const percent = ({ n, N }: PlainFigure): string =>
  `${Math.round(Number((((n ?? 0) / (N ?? 1)) * 100).toFixed(9)))}%`

/** `14 of 21`. */
export const part = ({ n, N }: PlainFigure): string => `${words(n ?? 0)} of ${words(N ?? 0)}`

/** A figure in full: `67%, 14 of 21`; `3 of 6, a small sample`; `at least 12`; `withheld`. */
export function full(of: PlainFigure): string {
  if (of.state === 'withheld') return 'withheld'
  if (of.n === null) return of.state.replace('-', ' ')
  if (of.N === null) return `${of.atLeast ? 'at least ' : ''}${words(of.n)}`
  return of.small ? `${part(of)}, a small sample` : `${percent(of)}, ${part(of)}`
}

/** As it stands beside a bar: `64% 41/64`; `S 2/8` for a small sample. */
export const bar = (of: PlainFigure): string =>
  of.small ? `S ${words(of.n ?? 0)}/${words(of.N ?? 0)}` : `${percent(of)} ${words(of.n ?? 0)}/${words(of.N ?? 0)}`
