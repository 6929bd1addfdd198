import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bytesOf, filesOf, hashOf, readManifest } from './plain/sample'

const manifest = readManifest()
const trackers = filesOf('recommendations')

describe('the manifest', () => {
  test.each(manifest.imports)('$file is the file the manifest describes', ({ file, bytes, sha256 }) => {
    const found = bytesOf(file)
    expect({ bytes: found.length, sha256: hashOf(found) }).toEqual({ bytes, sha256 })
  })

  test('lists every CSV of the folder, and no other', () => {
    const folder = join(import.meta.dirname, '../../sample-data')
    const found = readdirSync(folder).filter((name) => name.endsWith('.csv'))
    expect(manifest.imports.map(({ file }) => file).sort()).toEqual(found.sort())
  })

  test('names eight trackers in order of their quarters, up to the as-at day', () => {
    expect(manifest.asAt).toBe('2026-09-30')
    expect(trackers.map(({ period }) => period)).toEqual([
      '2024-25-q3',
      '2024-25-q4',
      '2025-26-q1',
      '2025-26-q2',
      '2025-26-q3',
      '2025-26-q4',
      '2026-27-q1',
      '2026-27-q2',
    ])
  })

  test('its files are UTF-8 with a mark, and their lines end as officers’ tools end them', () => {
    for (const { file } of manifest.imports) {
      const text = bytesOf(file).toString('utf8')
      expect(text.startsWith('\uFEFF')).toBe(true)
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    }
  })
})

test('the script writes the same bytes again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sample-data-'))
  try {
    execFileSync(process.execPath, [join(import.meta.dirname, '../../tools/sample-data/write.mjs'), folder])
    const names = readdirSync(folder)
    expect(names.sort()).toEqual([...manifest.imports.map(({ file }) => file), 'manifest.json'].sort())
    for (const name of names) expect(hashOf(readFileSync(join(folder, name))), name).toBe(hashOf(bytesOf(name)))
  } finally {
    rmSync(folder, { recursive: true })
  }
})
