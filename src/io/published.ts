import * as z from 'zod/mini'
import { type Day, dayFromIso } from '../core/calendar/day'
import { type Quarter, quarterFromId } from '../core/calendar/quarter'
import { sha256 } from './hash'
import { fetchBytes, fetchJson } from './host'
import { faults } from './hostFault'

const isoDay = z.string().check(z.refine((text) => dayFromIso(text) !== null, 'not a day such as 2026-09-30'))
const period = z.string().check(z.refine((text) => quarterFromId(text) !== null, 'not a quarter such as 2026-27-q2'))
const plainName = z.string().check(z.regex(/^[\w][\w.() -]*$/, 'not a plain file name'))

/** `manifest.json`: what a partnership publishes beside the app. The sample data has the same. */
const manifestSchema = z.strictObject({
  asAt: z.nullable(isoDay),
  loadedOn: z.optional(z.nullable(isoDay)),
  imports: z.array(
    z.strictObject({
      dataset: z.string(),
      period,
      join: z.enum(['add', 'replace']),
      file: plainName,
      bytes: z.number().check(z.int(), z.gte(0)),
      sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    }),
  ),
})

export interface ManifestEntry {
  dataset: string
  period: Quarter
  join: 'add' | 'replace'
  file: string
  bytes: number
  sha256: string
}

export interface Manifest {
  asAt: Day | null
  loadedOn: Day | null
  imports: readonly ManifestEntry[]
}

/** The manifest of a folder of the site (`sample-data`, `data`). Throws a HostFault. */
export async function loadManifest(folder: string, signal?: AbortSignal): Promise<Manifest> {
  const raw = await fetchJson(`${folder}/manifest.json`, manifestSchema, signal)
  return {
    asAt: raw.asAt === null ? null : dayFromIso(raw.asAt),
    loadedOn: raw.loadedOn ? dayFromIso(raw.loadedOn) : null,
    imports: raw.imports.map((entry) => ({ ...entry, period: quarterFromId(entry.period) ?? 0 })),
  }
}

/** A file of a manifest, whole and unchanged: its length and SHA-256 are checked. Throws a HostFault. */
export async function loadFile(folder: string, entry: ManifestEntry, signal?: AbortSignal): Promise<Blob> {
  const path = `${folder}/${entry.file}`
  const bytes = await fetchBytes(path, signal)
  if (bytes.length !== entry.bytes) throw faults.length(path, entry.bytes, bytes.length)
  const hash = await sha256(bytes)
  if (hash !== null && hash !== entry.sha256) throw faults.changed(path)
  return new Blob([bytes])
}
