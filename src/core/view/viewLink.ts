import { dayFromIso, isoFromDay } from '../calendar/day'
import { type Dimension, dimensions } from '../dataset/define'
import { boxOfNumbers, numbersOf } from '../place/groundBox'
import { formatLinkList, parseLinkList } from './linkList'
import { emptyView, type View, type VisualView } from './view'
import { readView } from './viewSchema'

/** The longest search string that is written: longer links are cut by mail programs and refused by hosts. */
export const longestLink = 8000

const visualKey = 'v.'
type Parts = [key: string, value: string][]

function selectionParts(selection: View['selection'], key: (dimension: Dimension) => string): Parts {
  return dimensions.flatMap((dimension) =>
    (selection[dimension] ?? []).map((id): [string, string] => [key(dimension), id]),
  )
}

function visualParts(id: string, { table, sort = [], drill, columns, within = {} }: VisualView): Parts {
  const values = [
    ...(table ? [['table']] : []),
    ...sort.map(({ by, descending }) => ['sort', by, ...(descending ? ['down'] : [])]),
    ...(drill?.length ? [['drill', ...drill]] : []),
    ...(columns?.length ? [['columns', ...columns]] : []),
    ...dimensions.flatMap((dimension) => {
      const ids = within[dimension] ?? []
      return ids.length > 0 ? [['within', dimension, ...ids]] : []
    }),
  ]
  return values.map((value) => [visualKey + id, formatLinkList(value)])
}

function textOf(view: View): string {
  const { behind } = view
  const parts: Parts = [
    ...selectionParts(view.selection, (dimension) => dimension),
    ...view.lit.map((dimension): [string, string] => ['lit', dimension]),
    ...(view.service === null ? [] : ([['service', view.service]] satisfies Parts)),
    ...(view.box === null ? [] : ([['box', formatLinkList(numbersOf(view.box).map(String))]] satisfies Parts)),
    ...(view.asAt === null ? [] : ([['asat', isoFromDay(view.asAt)]] satisfies Parts)),
    ...(view.against === 'before' ? [] : ([['against', view.against]] satisfies Parts)),
    ...(view.focus === null ? [] : ([['focus', view.focus]] satisfies Parts)),
    ...(view.spotlight === null ? [] : ([['spot', view.spotlight]] satisfies Parts)),
    ...(behind === null
      ? []
      : ([
          ['behind', formatLinkList([behind.visual, ...behind.entries.map((id) => id ?? ''), behind.measure])],
        ] satisfies Parts)),
    ...Object.entries(view.visuals)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([id, visual]) => visualParts(id, visual)),
  ]
  const text = new URLSearchParams(parts).toString()
  return text === '' ? '' : `?${text}`
}

/** Whether a view can stand in a link. */
export function fitsLink(view: View): boolean {
  return textOf(view).length <= longestLink
}

/**
 * The search string of a view, `?` included; empty for the view that has no choices, and for one that does not fit: a
 * link never holds half of what was chosen.
 */
export function formatView(view: View): string {
  const text = textOf(view)
  return text.length <= longestLink ? text : ''
}

/** What one visual's values in a link say, yet to be checked. */
function visualOf(values: readonly string[]) {
  const given = values.map(parseLinkList)
  const rests = (kind: string) => given.filter(([first]) => first === kind).map(([, ...rest]) => rest)
  return {
    table: rests('table').length > 0,
    sort: rests('sort').map(([by, way]) => ({ by, descending: way === 'down' })),
    drill: rests('drill')[0],
    columns: rests('columns')[0],
    within: Object.fromEntries(rests('within').map(([dimension = '', ...ids]) => [dimension, ids])),
  }
}

const degrees = (text: string) => (/^-?\d{1,3}(\.\d{1,4})?$/.test(text) ? Number(text) : Number.NaN)

function behindOf(text: string | null) {
  if (text === null) return null
  const [visual, ...rest] = parseLinkList(text)
  return { visual, entries: rest.slice(0, -1).map((id) => (id === '' ? null : id)), measure: rest.at(-1) }
}

/**
 * The view of a search string (`?theme=fathers&lit=theme&asat=2026-09-30`). Whatever is not a choice is dropped, never an
 * error; a string that says more than a link may hold says nothing.
 */
export function parseView(search: string): View {
  const given = new URLSearchParams(search)
  const asAt = given.get('asat')
  const visuals = [...new Set(given.keys())].filter((key) => key.startsWith(visualKey))
  const view = readView({
    selection: Object.fromEntries(dimensions.map((dimension) => [dimension, given.getAll(dimension)])),
    lit: given.getAll('lit'),
    service: given.get('service'),
    box: boxOfNumbers(parseLinkList(given.get('box') ?? '').map(degrees)),
    asAt: asAt === null ? null : dayFromIso(asAt),
    against: given.get('against'),
    focus: given.get('focus'),
    spotlight: given.get('spot'),
    behind: behindOf(given.get('behind')),
    visuals: Object.fromEntries(visuals.map((key) => [key.slice(visualKey.length), visualOf(given.getAll(key))])),
  })
  return fitsLink(view) ? view : emptyView
}
