import { unzipSync, zipSync } from 'fflate'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { packBackup, readBackup } from '../../src/io/backup'
import { BackupFault, type BackupFaultKind } from '../../src/io/backupFault'
import { publishZip } from '../../src/io/library/publishZip'
import type { StoredImport } from '../../src/io/library/storedImport'
import { loadFile, loadManifest } from '../../src/io/published'
import { importOf, noteOf, numbers } from '../support/libraryPageModel'

const when = '2026-11-21T10:00:00.000Z'
const named: StoredImport = {
  ...importOf(2, 7),
  cleaned: '\uFEFFRef,Theme\r\n1,"Café — 漢字 🧵"\r\n',
  valueMap: JSON.parse('{"theme":{"__proto__":"fathers","constructor":"fathers"}}'),
}
const kept = { imports: [importOf(1, 3), named, importOf(3, 8)], notes: [noteOf(4)] }

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)
const bytes = (words: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(words)

async function refusalOf(zip: Uint8Array, limit?: number): Promise<BackupFaultKind> {
  const fault = await readBackup(zip, limit).then(
    () => null,
    (error: unknown) => error,
  )
  if (!(fault instanceof BackupFault)) throw new Error(`it was not refused: ${String(fault)}`)
  expect(fault.message).toMatch(/Nothing was changed|published/)
  return fault.kind
}

/** A backup with one of its files changed, sealed again where the manifest is. */
async function altered(name: string, change: (words: string) => string | null) {
  const files = unzipSync(await packBackup(kept, when))
  const changed = change(text(files[name]))
  if (changed === null) delete files[name]
  else files[name] = bytes(changed)
  if (name === 'backup.json') files['backup.sha256'] = bytes('')
  return zipSync(files)
}

afterEach(() => vi.unstubAllGlobals())

describe('a backup', () => {
  test('gives everything back as it was', async () => {
    const back = await readBackup(await packBackup(kept, when))
    expect(back).toEqual(kept)
    expect(Object.keys(back.imports[1]?.valueMap.theme ?? {})).toEqual(['__proto__', 'constructor'])
  })

  test('of nothing is a backup too', async () => {
    expect(await readBackup(await packBackup({ imports: [], notes: [] }, when))).toEqual({ imports: [], notes: [] })
  })

  test('is the same file when made of the same things', async () => {
    expect(await packBackup(kept, when)).toEqual(await packBackup(kept, when))
  })

  test('cut anywhere is refused', async () => {
    const zip = await packBackup(kept, when)
    const next = numbers(5)
    for (let cut = 0; cut < 200; cut++) {
      expect(['not-a-zip', 'damaged']).toContain(await refusalOf(zip.slice(0, next() % zip.length)))
    }
  })

  test('with any one byte changed is refused, or gives everything back as it was', async () => {
    const zip = await packBackup(kept, when)
    const next = numbers(6)
    let refused = 0
    for (let change = 0; change < 300; change++) {
      const wrong = zip.slice()
      const at = next() % zip.length
      wrong[at] = (wrong[at] ?? 0) ^ (1 + (next() % 255))
      const outcome = await readBackup(wrong).catch((error: unknown) => error)
      if (outcome instanceof BackupFault) refused += 1
      else expect(outcome).toEqual(kept)
    }
    expect(refused).toBeGreaterThan(200)
  })

  test.each<[what: string, kind: BackupFaultKind, zip: () => Promise<Uint8Array> | Uint8Array]>([
    ['a CSV', 'not-a-zip', () => bytes('Ref,Theme\r\n')],
    ['nothing', 'not-a-zip', () => new Uint8Array()],
    ['another zip', 'not-a-backup', () => zipSync({ 'xl/workbook.xml': bytes('<workbook/>') })],
    [
      'a zip with names of JavaScript',
      'not-a-backup',
      () => zipSync(JSON.parse('{"__proto__":[1],"constructor":[2]}')),
    ],
    ['a published zip', 'not-a-backup', () => publishZip(kept.imports, { asAt: null, loadedOn: '2026-11-21', when })],
    ['a missing file', 'changed', () => altered('imports/3.csv', () => null)],
    ['a changed file', 'changed', () => altered('imports/3.csv', (csv) => csv.replace('R', 'S'))],
    ['a longer file', 'changed', () => altered('reports/8.json', (json) => `${json} `)],
    ['a changed manifest', 'changed', () => altered('backup.sha256', (seal) => seal.replaceAll(/./g, 'a'))],
    ['a broken manifest', 'damaged', () => altered('backup.json', (json) => json.slice(0, -2))],
    ['another schema', 'newer', () => altered('backup.json', (json) => json.replace('"schema": 1', '"schema": 2'))],
    [
      'a record of another schema',
      'newer',
      () => altered('backup.json', (json) => json.replaceAll(/"schema": 1,\n {8}/g, '"schema": 7,')),
    ],
    ['a record out of shape', 'damaged', () => altered('backup.json', (json) => json.replace('2026-27-q2', '2026'))],
    [
      'a path out of the folder',
      'damaged',
      () => altered('backup.json', (json) => json.replace('"recommendations"', '"../data"')),
    ],
    [
      'imports out of order',
      'damaged',
      () => altered('backup.json', (json) => json.replace('"order": 3', '"order": 9')),
    ],
    ['an import twice', 'damaged', () => altered('backup.json', (json) => json.replace('import-3', 'import-1'))],
  ])('refuses %s as %s', async (_what, kind, zip) => {
    expect(await refusalOf(await zip())).toBe(kind)
  })

  test('that would unpack to more than is allowed is refused before it is unpacked', async () => {
    const bomb = zipSync({ 'backup.json': new Uint8Array(50_000_000), 'backup.sha256': bytes('') })
    expect(bomb.length).toBeLessThan(100_000)
    expect(await refusalOf(bomb, 10_000_000)).toBe('too-large')
  })

  test('whose header says it is small unpacks to no more than it says', async () => {
    const bomb = zipSync({ 'backup.json': new Uint8Array(50_000_000), 'backup.sha256': bytes('') })
    const view = new DataView(bomb.buffer)
    const headers = [0x04034b50, 0x02014b50].map((mark) => {
      const at = bomb.findIndex((_, index) => index + 4 <= bomb.length && view.getUint32(index, true) === mark)
      return mark === 0x04034b50 ? at + 22 : at + 24
    })
    for (const at of headers) view.setUint32(at, 1000, true)
    expect(['damaged', 'not-a-backup']).toContain(await refusalOf(bomb, 10_000_000))
  })

  test('is made and restored where the page cannot work out a SHA-256, its lengths checked', async () => {
    const sealed = await packBackup(kept, when)
    vi.stubGlobal('crypto', {})
    const unsealed = await packBackup(kept, when)
    expect(await readBackup(unsealed)).toEqual(kept)
    expect(await readBackup(sealed)).toEqual(kept)
    expect(await refusalOf(await altered('reports/8.json', (json) => `${json} `))).toBe('changed')
  })
})

describe('what is published', () => {
  const site = 'http://localhost/site'

  test('is a manifest and files that this app loads from the web folder', async () => {
    const zip = await publishZip([...kept.imports, { ...named, dataset: 'audits' }], {
      asAt: '2026-09-30',
      loadedOn: '2026-11-21',
      when,
    })
    const files = new Map(Object.entries(unzipSync(zip)))
    expect([...files.keys()]).toEqual([
      'manifest.json',
      'recommendations-2026-27-q2.csv',
      'recommendations-2026-27-q2-2.csv',
      'recommendations-2026-27-q2-3.csv',
      'audits-2026-27-q2.csv',
    ])
    const server = setupServer(
      http.get(`${site}/data/:file`, ({ params }) => new HttpResponse(files.get(String(params.file)))),
    )
    server.listen({ onUnhandledRequest: 'error' })
    try {
      const { fetch } = globalThis
      vi.stubGlobal('fetch', (path: string, init?: RequestInit) => fetch(`${site}/${path}`, init))
      const manifest = await loadManifest('data')
      const blobs = await Promise.all(manifest.imports.map((entry) => loadFile('data', entry)))
      expect(await Promise.all(blobs.map(async (blob) => text(new Uint8Array(await blob.arrayBuffer()))))).toEqual(
        [...kept.imports, named].map(({ cleaned }) => cleaned.replace('\uFEFF', '')),
      )
    } finally {
      server.close()
    }
  })

  test('is not made where the page cannot work out a SHA-256', async () => {
    vi.stubGlobal('crypto', {})
    const fault = await publishZip(kept.imports, { asAt: null, loadedOn: '2026-11-21', when }).catch(
      (error: unknown) => error,
    )
    expect(fault).toMatchObject({ kind: 'unhashed', code: 'B7' })
  })
})
