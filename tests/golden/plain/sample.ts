import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCsv } from './readCsv'

const folder = join(import.meta.dirname, '../../../sample-data')

export type Row = ReadonlyMap<string, string>

export interface SampleFile {
  dataset: string
  period: string
  join: 'add' | 'replace'
  file: string
  bytes: number
  sha256: string
}

export interface Manifest {
  asAt: string
  loadedOn: string
  imports: readonly SampleFile[]
}

export function readManifest(): Manifest {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
}

export function bytesOf(file: string): Buffer {
  return readFileSync(join(folder, file))
}

export function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

interface ReadFile {
  period: string
  rows: readonly Row[]
}

const known = new Map<string, readonly ReadFile[]>()

/** The sample's files of a dataset, read plainly, in order. */
export function filesOf(dataset: string): readonly ReadFile[] {
  const files =
    known.get(dataset) ??
    readManifest()
      .imports.filter((entry) => entry.dataset === dataset)
      .map(({ period, file }) => ({ period, rows: readCsv(bytesOf(file).toString('utf8')) }))
  known.set(dataset, files)
  return files
}

interface Value {
  id: string
  label: string
}
interface Lists {
  themes: Value[]
  agencies: Value[]
  towns: Value[]
  clusters: Value[]
  functions: Value[]
}

const partnership: Lists = JSON.parse(readFileSync(join(folder, '../public/partnership.json'), 'utf8'))

/** The id of a label on one of the partnership's lists; blank is `-`. */
export function idOf(list: keyof Lists, label: string): string {
  if (label === '') return '-'
  const found = partnership[list].find((value) => value.label === label)
  if (!found) throw new Error(`${label} is not on the list of ${list}`)
  return found.id
}

/** Ids of a list in its order. */
export function idsIn(list: keyof Lists): readonly string[] {
  return partnership[list].map(({ id }) => id)
}

const places: Record<'towns' | 'outcodes', readonly (readonly [string, ...number[]])[]> = JSON.parse(
  readFileSync(join(folder, '../public/geo/places.json'), 'utf8'),
)

/** Whether the map's tables have a place of this name. */
export function isPlace(kind: 'towns' | 'outcodes', name: string): boolean {
  return places[kind].some(([known]) => known === name)
}

/** What an id of a list is called. */
export function labelOf(list: keyof Lists, id: string): string {
  return partnership[list].find((value) => value.id === id)?.label ?? id
}
