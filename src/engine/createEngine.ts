import { type Day, dayFromIso } from '../core/calendar/day'
import type { Dataset } from '../core/dataset/define'
import { type Folded, fold } from '../core/frame/fold'
import type { ImportedColumns } from '../core/frame/frame'
import { inForce } from '../core/frame/inForce'
import type { Import } from '../core/frame/library'
import { cleanedCsv } from '../core/import/cleanedCsv'
import type { Partnership } from '../core/partnership'
import { placesOf } from '../core/place/places'
import type { Source } from '../core/query/gather'
import { rows } from '../core/query/rows'
import { datasets } from '../datasets'
import { askAll } from './askAll'
import type { Engine, LibrarySummary, ReadOutcome, ReadRequest } from './engine'
import { type Patience, patience } from './patience'
import { type Adopted, previewOf, sourceIn } from './preview'
import { readImport } from './readImport'
import { type KeptFile, readLines } from './readLines'
import { studyOf } from './studies/studyOf'
import { summarise } from './summary'

interface Held {
  dataset: Dataset
  /** The day it was read on, as the page told it. */
  readOn: Day
  imported: ImportedColumns
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
    if (read?.dataset.id !== dataset.id)
      throw new Error(`${each.file} has not been read as ${dataset.label.toLowerCase()}.`)
    return { import: each, imported: read.imported }
  })
  if (before && isSame(before.folded, folded)) return before
  const sample = own.some(({ source }) => source === 'sample')
  return { folded, source: { frame: fold(dataset, folded), sample, smallSample } }
}

/** An engine in this very thread: the worker runs one, and tests do. Every fault is an Error in plain words. */
export function createEngine(): Engine {
  let partnership: Partnership | null = null
  let known: readonly Dataset[] = []
  let adopted = new Map<string, Adopted>()
  const held = new Map<string, Held>()
  const files = new Map<string, KeptFile>()
  const readings = new Map<string, Patience>()

  const sourceOf = (dataset: string): Source => sourceIn(adopted)(dataset)

  const foldAll = (imports: readonly Import[]): { next: Map<string, Adopted>; counted: readonly Import[] } => {
    if (!partnership) throw new Error('The partnership is not known yet.')
    const { smallSample } = partnership.limits
    const counted = inForce(imports)
    const stranger = counted.find(({ dataset }) => !known.some(({ id }) => id === dataset))
    if (stranger) throw new Error(`${stranger.file} is of a dataset that is not known: ${stranger.dataset}.`)
    const next = known.map(
      (dataset) => [dataset.id, adoptOne(dataset, counted, held, smallSample, adopted.get(dataset.id))] as const,
    )
    return { next: new Map(next), counted }
  }

  const adopt = (imports: readonly Import[]): LibrarySummary => {
    const { next, counted } = foldAll(imports)
    const frames = [...next.values()].map(({ source }) => source.frame)
    const readOn = counted.map(({ id }) => held.get(id)?.readOn ?? 0)
    const summary = summarise(frames, counted, Math.max(0, ...readOn))
    adopted = next
    return summary
  }

  const read = async (request: ReadRequest, onProgress: (share: number) => void): Promise<ReadOutcome> => {
    const { importId } = request
    const own = patience()
    readings.get(importId)?.cancel()
    readings.set(importId, own)
    try {
      const { outcome, imported, ready, target } = await readImport(request, known, own, onProgress)
      own.check()
      files.set(importId, { request, target, report: outcome.report })
      const readOn = dayFromIso(request.options.asOf) ?? 0
      if (ready) held.set(importId, { dataset: target, readOn, imported })
      else held.delete(importId)
      return outcome
    } finally {
      if (readings.get(importId) === own) readings.delete(importId)
    }
  }

  return {
    start: async (told, places = null) => {
      partnership = told
      known = datasets(told, places && placesOf(places))
      adopted = new Map()
      adopt([])
    },
    read: (request, onProgress = () => undefined) => read(request, onProgress),
    cancel: async (importId) => readings.get(importId)?.cancel(),
    adopt: async (imports) => adopt(imports),
    preview: async (request) => previewOf(request, adopted, foldAll(request.imports).next),
    cleaned: async (importId) => {
      const found = held.get(importId)
      if (!found) throw new Error('This file has not been read, or none of it can be loaded.')
      return cleanedCsv(found.dataset, found.imported)
    },
    fileRows: async ({ importId, from, to }) => {
      const file = files.get(importId)
      if (!file) throw new Error('This file has not been read.')
      return readLines(file, from, to)
    },
    forget: async (importId) => {
      held.delete(importId)
      files.delete(importId)
    },
    ask: async (request) => askAll(request, sourceOf),
    rows: async ({ query, selection, moment }) => rows(sourceOf(query.dataset), query, selection, moment),
    study: async (kind, { selection, moment }) => {
      if (!partnership) throw new Error('The partnership is not known yet.')
      return studyOf(kind, { sourceOf, selection, moment, partnership })
    },
  }
}
