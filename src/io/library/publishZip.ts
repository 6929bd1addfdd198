import { zipSync } from 'fflate'
import { BackupFault } from '../backupFault'
import { sha256 } from '../hash'
import type { StoredImport } from './storedImport'

/** An import as it is published: any that has its text, from this device or published before. */
export type Published = Pick<StoredImport, 'dataset' | 'period' | 'join' | 'cleaned'>

/** What is said of a publication as a whole. */
export interface Publication {
  /** The as-at day, ISO; null lets the reader's own day stand. */
  asAt: string | null
  /** The day it is made, ISO. */
  loadedOn: string
  /** The instant it is made, ISO. */
  when: string
}

/**
 * One zip to unpack into the web folder's `data/`: `manifest.json` and a CSV for each import, in order. It replaces what
 * is published, so it is given that as well. Throws a BackupFault where the page cannot work out a SHA-256.
 */
export async function publishZip(
  imports: readonly Published[],
  { asAt, loadedOn, when }: Publication,
): Promise<Uint8Array<ArrayBuffer>> {
  const files: Record<string, Uint8Array<ArrayBuffer>> = {}
  const used = new Map<string, number>()
  const entries: unknown[] = []
  for (const { dataset, period, join, cleaned } of imports) {
    const plain = `${dataset}-${period}`
    const number = (used.get(plain) ?? 0) + 1
    used.set(plain, number)
    const file = number === 1 ? `${plain}.csv` : `${plain}-${number}.csv`
    const bytes = new TextEncoder().encode(cleaned)
    const digest = await sha256(bytes)
    if (digest === null) throw new BackupFault('unhashed')
    files[file] = bytes
    entries.push({ dataset, period, join, file, bytes: bytes.length, sha256: digest })
  }
  const manifest = `${JSON.stringify({ asAt, loadedOn, imports: entries }, null, 2)}\n`
  return zipSync({ 'manifest.json': new TextEncoder().encode(manifest), ...files }, { mtime: when })
}
