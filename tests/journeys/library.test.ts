import { describe, expect, test } from 'vitest'
import { addImports, lastState, libraryTabs } from '../support/libraryPage'

const { openTab, url } = libraryTabs()

describe('the library of the device', () => {
  test('gives imports back in order, undoes to any earlier state, and removes by id', async () => {
    const page = await openTab()
    await addImports(page, 'plain', [1, 2, 3, 4, 5])
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
    expect((await lastState(page, 'plain'))?.kind).toBe('ready')
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
    await addImports(page, 'refusals', [1])
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
    await addImports(page, 'backed-up', [1, 2, 3])
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
    expect((await lastState(page, 'none'))?.kind).toBe('none')
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
    await addImports(page, 'closing', [1])
    const session = await page.context().newCDPSession(page)
    await session.send('Storage.clearDataForOrigin', { origin: new URL(url()).origin, storageTypes: 'indexeddb' })
    await expect.poll(async () => (await lastState(page, 'closing'))?.kind).toBe('closed')
    const fault = await page.evaluate(async () =>
      libraryPage.attempt((await libraryPage.use('closing')).add(libraryPage.importOf(2, 1))),
    )
    expect(fault).toMatchObject({ kind: 'closed', code: 'L7' })
  })
})
