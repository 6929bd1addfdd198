import { type Day, dayFromIso } from '../core/calendar/day'
import type { Dataset } from '../core/dataset/define'
import { type Folded, fold } from '../core/frame/fold'
import type { ImportedColumns } from '../core/frame/frame'
import { inForce } from '../core/frame/inForce'
import type { Import } from '../core/frame/library'
import type { Partnership } from '../core/partnership'
import { placesOf } from '../core/place/places'
import type { Source } from '../core/query/gather'
import type { Query, Result } from '../core/query/query'
import { rows } from '../core/query/rows'
import { run } from '../core/query/run'
import { datasets } from '../datasets'
import type { AskRequest, Engine, LibrarySummary } from './engine'
import { readImport } from './readImport'
import { summarise } from './summary'

interface Held {
  dataset: string
  /** The day it was read on, as the page told it. */
  readOn: Day
  imported: ImportedColumns
}

interface Adopted {
  /** What was folded, so that a dataset whose imports did not change keeps its frame. */
  folded: readonly Folded[]
  source: Source
}

function isSame(before: readonly Folded[], now: readonly Folded[]): boolean {
  const told = (each: Folded | undefined): string => JSON.stringify(each?.import)
  return (
    before.length === now.length &&
    now.every((each, at) => each.imported === before[at]?.imported && told(each) === told(before[at]))
  )
}

function adoptOne(
  dataset: Dataset,
  imports: readonly Import[],
  held: ReadonlyMap<string, Held>,
  smallSample: number,
  before: Adopted | undefined,
): Adopted {
  const own = imports.filter((each) => each.dataset === dataset.id)
  const folded = own.map((each): Folded => {
    const read = held.get(each.id)
    if (read?.dataset !== dataset.id)
      throw new Error(`${each.file} has not been read as ${dataset.label.toLowerCase()}.`)
    return { import: each, imported: read.imported }
  })
  if (before && isSame(before.folded, folded)) return before
  const sample = own.some(({ source }) => source === 'sample')
  return { folded, source: { frame: fold(dataset, folded), sample, smallSample } }
}

/** Each dataset's questions together, answers in the order asked. */
function askAll({ queries, selection, moment }: AskRequest, sourceOf: (dataset: string) => Source): readonly Result[] {
  const byDataset = new Map<string, { query: Query; at: number }[]>()
  queries.forEach((query, at) => {
    byDataset.set(query.dataset, [...(byDataset.get(query.dataset) ?? []), { query, at }])
  })
  const placed = [...byDataset].flatMap(([dataset, asked]) =>
    run(
      sourceOf(dataset),
      asked.map(({ query }) => query),
      selection,
      moment,
    ).map((result, place) => ({ result, at: asked[place]?.at ?? 0 })),
  )
  return placed.sort((a, b) => a.at - b.at).map(({ result }) => result)
}

/** An engine in this very thread: the worker runs one, and tests do. Every fault is an Error in plain words. */
export function createEngine(): Engine {
  let partnership: Partnership | null = null
  let known: readonly Dataset[] = []
  let adopted = new Map<string, Adopted>()
  const held = new Map<string, Held>()

  const sourceOf = (dataset: string): Source => {
    const found = adopted.get(dataset)
    if (!found) throw new Error(`There is no dataset ${dataset}.`)
    return found.source
  }

  const adopt = (imports: readonly Import[]): LibrarySummary => {
    if (!partnership) throw new Error('The partnership is not known yet.')
    const { smallSample } = partnership.limits
    const counted = inForce(imports)
    const stranger = counted.find(({ dataset }) => !known.some(({ id }) => id === dataset))
    if (stranger) throw new Error(`${stranger.file} is of a dataset that is not known: ${stranger.dataset}.`)
    const next = known.map(
      (dataset) => [dataset.id, adoptOne(dataset, counted, held, smallSample, adopted.get(dataset.id))] as const,
    )
    const frames = next.map(([, { source }]) => source.frame)
    const readOn = counted.map(({ id }) => held.get(id)?.readOn ?? 0)
    const summary = summarise(frames, counted, Math.max(0, ...readOn))
    adopted = new Map(next)
    return summary
  }

  return {
    start: async (told, places = null) => {
      partnership = told
      known = datasets(told, places && placesOf(places))
      adopted = new Map()
      adopt([])
    },
    read: async (request, onProgress = () => undefined) => {
      const { outcome, imported } = await readImport(request, known, onProgress)
      held.delete(request.importId)
      const readOn = dayFromIso(request.options.asOf) ?? 0
      if (imported && outcome.dataset) held.set(request.importId, { dataset: outcome.dataset, readOn, imported })
      return outcome
    },
    adopt: async (imports) => adopt(imports),
    forget: async (importId) => {
      held.delete(importId)
    },
    ask: async (request) => askAll(request, sourceOf),
    rows: async ({ query, selection, moment }) => rows(sourceOf(query.dataset), query, selection, moment),
  }
}
