import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { makeProfile, openLibraryPage, type Profile, serveLibraryPage } from '../support/libraryPage'
import { numbers } from '../support/libraryPageModel'

let site: Awaited<ReturnType<typeof serveLibraryPage>>
let profile: Profile
let context: BrowserContext
const pages: Page[] = []

beforeAll(async () => {
  site = await serveLibraryPage()
  profile = makeProfile()
  context = await profile.start()
})

afterEach(async () => {
  await Promise.all(pages.splice(0).map((page) => page.close()))
})

afterAll(async () => {
  await profile.remove()
  await site.close()
})

async function openTab(before?: () => void): Promise<Page> {
  const page = await openLibraryPage(context, site.url, before)
  pages.push(page)
  return page
}

/** Adds imports by number to a library by name. */
async function add(page: Page, name: string, numbers: readonly number[]) {
  return page.evaluate(
    async ([library, all]) => {
      const store = await libraryPage.use(library)
      for (const number of all) await store.add(libraryPage.importOf(number, 1))
    },
    [name, numbers] as const,
  )
}

const lastState = (page: Page, name: string) => page.evaluate((library) => libraryPage.told(library).at(-1)?.kind, name)

describe('the library of the device', () => {
  test('gives imports back in order, undoes to any earlier state, and removes by id', async () => {
    const page = await openTab()
    await add(page, 'plain', [1, 2, 3, 4, 5])
    const steps = await page.evaluate(async () => {
      const store = await libraryPage.use('plain')
      const ids = async () => (await store.imports()).good.map(({ id, order }) => `${order} ${id}`)
      const all = await ids()
      await store.remove(['import-2'])
      const fewer = await ids()
      await store.removeFrom(4)
      const earlier = await ids()
      const added = await store.add(libraryPage.importOf(9, 1))
      return { all, fewer, earlier, added: added.order }
    })
    expect(steps).toEqual({
      all: ['1 import-1', '2 import-2', '3 import-3', '4 import-4', '5 import-5'],
      fewer: ['1 import-1', '3 import-3', '4 import-4', '5 import-5'],
      earlier: ['1 import-1', '3 import-3'],
      added: 4,
    })
    expect(await lastState(page, 'plain')).toBe('ready')
  })

  test('keeps notes by key, and texts of a file that are named like parts of JavaScript', async () => {
    const page = await openTab()
    const found = await page.evaluate(async () => {
      const store = await libraryPage.use('notes')
      const when = '2026-11-21T10:00:00Z'
      await store.setNote({ key: 'view:board', value: { hash: '#/audits', names: ['a', null, 1] }, when })
      await store.setNote({ key: 'gone', value: 1, when })
      await store.removeNote('gone')
      const valueMap = JSON.parse('{"theme":{"__proto__":"fathers","constructor":"fathers"}}')
      await store.add({ ...libraryPage.importOf(1, 1), valueMap })
      const [item] = (await store.imports()).good
      return { notes: await store.notes(), texts: Object.entries(item?.valueMap.theme ?? {}) }
    })
    expect(found.notes.quarantined).toEqual([])
    expect(found.notes.good.map(({ key, value }) => [key, value])).toEqual([
      ['view:board', { hash: '#/audits', names: ['a', null, 1] }],
    ])
    expect(found.texts).toEqual([
      ['__proto__', 'fathers'],
      ['constructor', 'fathers'],
    ])
  })

  test('refuses an import twice, one out of shape, and a change of what another tab changed since', async () => {
    const page = await openTab()
    await add(page, 'refusals', [1])
    const answers = await page.evaluate(async () => {
      const store = await libraryPage.use('refusals')
      const before = await libraryPage.look('refusals', 0)
      const again = await libraryPage.attempt(store.add(libraryPage.importOf(1, 1)))
      const misshapen = await libraryPage.attempt(store.add({ ...libraryPage.importOf(2, 1), period: '2026' }))
      const stale = await libraryPage.attempt(store.removeFrom(1, before.version.replace('[1,', '[2,')))
      const after = await libraryPage.look('refusals', 0)
      return { kinds: [again?.kind, misshapen?.kind, stale?.kind], unchanged: after.hash === before.hash }
    })
    expect(answers).toEqual({ kinds: ['twice', 'misshapen', 'changed'], unchanged: true })
  })

  test('is backed up, changed, and restored to what it was, notes included, in a worker', async () => {
    const page = await openTab()
    await add(page, 'backed-up', [1, 2, 3])
    const found = await page.evaluate(async () => {
      const when = '2026-11-21T10:00:00Z'
      const store = await libraryPage.use('backed-up')
      await store.setNote({ key: 'view:board', value: '#/audits', when })
      const before = await libraryPage.look('backed-up')
      const { good: imports } = await store.imports()
      const zip = await libraryPage.makeBackup({ imports, notes: (await store.notes()).good }, when)
      await store.clear()
      await store.add(libraryPage.importOf(9, 1))
      const changed = await libraryPage.look('backed-up')
      const refusals = [
        await libraryPage.attempt(libraryPage.openBackup(zip.slice(0, zip.size - 5))),
        await libraryPage.attempt(libraryPage.openBackup(new Blob(['Ref,Theme']))),
        await libraryPage.attempt(
          libraryPage.openBackup(
            await libraryPage.makePublication(imports, { asAt: null, loadedOn: '2026-11-21', when }),
          ),
        ),
      ]
      const refused = await libraryPage.look('backed-up')
      const backup = await libraryPage.openBackup(zip)
      await store.replaceAll(backup.imports, backup.notes)
      return {
        hashes: [before, changed, refused, await libraryPage.look('backed-up')].map(({ hash }) => hash),
        refusals,
      }
    })
    const [before, changed, refused, restored] = found.hashes
    expect(restored).toBe(before)
    expect(changed).not.toBe(before)
    expect(refused).toBe(changed)
    expect(found.refusals.map((fault) => fault?.code)).toEqual(['B2', 'B1', 'B4'])
  })

  test('is asked to be kept, and says how much room there is', async () => {
    const page = await openTab()
    const said = await page.evaluate(async () => ({
      asked: await libraryPage.askToPersist(),
      known: await libraryPage.isPersisted(),
      room: await libraryPage.estimateStorage(),
    }))
    expect(['granted', 'denied']).toContain(said.asked)
    expect(said.known).toBe(said.asked)
    expect(said.room?.allowed).toBeGreaterThan(said.room?.used ?? 0)
  })
})

describe('storage that is not there', () => {
  test('no IndexedDB is said so', async () => {
    const page = await openTab(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }))
    const fault = await page.evaluate(() => libraryPage.attempt(libraryPage.use('none')))
    expect(fault).toMatchObject({ kind: 'none', code: 'L1' })
    expect(await lastState(page, 'none')).toBe('none')
  })

  test('storage that is denied is said so', async () => {
    const page = await openTab(() => {
      Object.defineProperty(globalThis, 'indexedDB', {
        get: () => {
          throw new DOMException('denied', 'SecurityError')
        },
      })
    })
    const fault = await page.evaluate(() => libraryPage.attempt(libraryPage.use('denied')))
    expect(fault).toMatchObject({ kind: 'denied', code: 'L2' })
  })

  test('a connection the browser closes stops saving and says so', async () => {
    const page = await openTab()
    await add(page, 'closing', [1])
    const session = await context.newCDPSession(page)
    await session.send('Storage.clearDataForOrigin', { origin: new URL(site.url).origin, storageTypes: 'indexeddb' })
    await expect.poll(() => lastState(page, 'closing')).toBe('closed')
    const fault = await page.evaluate(async () =>
      libraryPage.attempt((await libraryPage.use('closing')).add(libraryPage.importOf(2, 1))),
    )
    expect(fault).toMatchObject({ kind: 'closed', code: 'L7' })
  })
})

describe('records that cannot be used', () => {
  test('a damaged record is set apart and the rest loads; it can be removed', async () => {
    const page = await openTab()
    await add(page, 'damaged', [1, 2, 3])
    const found = await page.evaluate(async () => {
      await libraryPage.putRaw('damaged', { order: 2, id: 'import-2', schema: 1, cleaned: 7 })
      await libraryPage.putRaw('damaged', { order: 8, schema: 'one' })
      const before = await libraryPage.look('damaged')
      const store = await libraryPage.use('damaged')
      await store.remove(before.quarantined.map(({ id }) => id))
      return { before, after: await libraryPage.look('damaged') }
    })
    expect(found.before.ids).toEqual(['import-1', 'import-3'])
    expect(found.before.quarantined.map(({ id, kind }) => [id, kind])).toEqual([
      ['import-2', 'misshapen'],
      ['#8', 'misshapen'],
    ])
    expect(found.before.quarantined[0]?.why).toContain('It is damaged: dataset')
    expect(found.after).toMatchObject({ ids: ['import-1', 'import-3'], quarantined: [] })
  })

  test('a record of a newer version is set apart, and nothing is saved any more', async () => {
    const page = await openTab()
    await add(page, 'newer-record', [1])
    const found = await page.evaluate(async () => {
      await libraryPage.putRaw('newer-record', { ...libraryPage.importOf(2, 2), schema: 2 })
      const { ids, quarantined } = await libraryPage.look('newer-record')
      const store = await libraryPage.use('newer-record')
      const fault = await libraryPage.attempt(store.add(libraryPage.importOf(3, 1)))
      return { ids, kinds: quarantined.map(({ kind }) => kind), fault }
    })
    expect(found).toMatchObject({ ids: ['import-1'], kinds: ['newer'], fault: { kind: 'newer', code: 'L5' } })
  })

  test('a record whose file on the disk is gone is set apart and the rest loads', async () => {
    const other = makeProfile()
    try {
      const first = await openLibraryPage(await other.start(), site.url)
      // Too large to stand among the records, and not to be made small: the browser keeps it in a file of its own.
      const next = numbers(1)
      const cleaned = Array.from({ length: 20_000 }, () => next().toString(36)).join(',')
      await first.evaluate(async (large) => {
        const store = await libraryPage.use('disk')
        await store.add({ ...libraryPage.importOf(1, 1), cleaned: 'small' })
        await store.add({ ...libraryPage.importOf(2, 1), cleaned: large })
      }, cleaned)
      await other.kill()
      const blobs = readdirSync(other.folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
        /indexeddb.*\.blob\/.*\/[0-9a-f]+$/.test(name.replaceAll('\\', '/')),
      )
      expect(blobs.length).toBeGreaterThan(0)
      for (const name of blobs) rmSync(join(other.folder, name), { recursive: true, force: true })
      const second = await openLibraryPage(await other.start(), site.url)
      const found = await second.evaluate(() => libraryPage.look('disk'))
      expect(found.ids).toEqual(['import-1'])
      expect(found.quarantined.map(({ id, kind }) => [id, kind])).toEqual([['#2', 'misshapen']])
    } finally {
      await other.remove()
    }
  })
})
