import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { addImports, lastState, libraryTabs, makeProfile, openLibraryPage } from '../support/libraryPage'
import { numbers } from '../support/libraryPageModel'

const { openTab, url } = libraryTabs()

/** Adds to a library, ends the browser, does something to its files, and looks at the library in a new browser. */
async function lookAfter(harm: (profile: string) => void) {
  const other = makeProfile()
  try {
    const first = await openLibraryPage(await other.start(), url())
    await addImports(first, 'harmed', [1, 2, 3])
    const before = await first.evaluate(() => libraryPage.look('harmed'))
    await other.kill()
    harm(other.folder)
    const second = await openLibraryPage(await other.start(), url())
    await second.evaluate(() => libraryPage.use('harmed'))
    const after = await second.evaluate(() => libraryPage.look('harmed'))
    await addImports(second, 'harmed', [4])
    const { ids } = await second.evaluate(() => libraryPage.look('harmed'))
    return { same: after.hash === before.hash, ids, state: await lastState(second, 'harmed') }
  } finally {
    await other.remove()
  }
}

/** The folders of the browser's own storage: that of the page, and that of its bucket. */
const stores = (profile: string): readonly string[] =>
  readdirSync(profile, { recursive: true, encoding: 'utf8' })
    .filter((name) => /indexeddb\.leveldb$/.test(name))
    .map((name) => join(profile, name))

const isCopy = (path: string): boolean => path.includes('WebStorage')

describe('a library the browser loses', () => {
  test('is put back whole from its second copy, and that is said', async () => {
    const { same, ids, state } = await lookAfter((profile) => {
      for (const path of stores(profile)) if (!isCopy(path)) rmSync(path, { recursive: true })
    })
    expect(same).toBe(true)
    expect(ids).toEqual(['import-1', 'import-2', 'import-3', 'import-4'])
    expect(state).toMatchObject({ kind: 'ready', message: expect.stringContaining('second copy') })
  })

  test('because a crash left half a record in its log is put back too', async () => {
    const { same, state } = await lookAfter((profile) => {
      for (const path of stores(profile)) {
        if (isCopy(path)) continue
        const [log] = readdirSync(path).filter((name) => name.endsWith('.log'))
        const bytes = readFileSync(join(path, log ?? ''))
        bytes.fill(1, 100, 110)
        writeFileSync(join(path, log ?? ''), bytes)
      }
    })
    expect(same).toBe(true)
    expect(state).toMatchObject({ kind: 'ready', message: expect.stringContaining('second copy') })
  })

  test('is not missed when it is only the copy that is gone', async () => {
    const { same, state } = await lookAfter((profile) => {
      for (const path of stores(profile)) if (isCopy(path)) rmSync(path, { recursive: true })
    })
    expect(same).toBe(true)
    expect(state).toMatchObject({ kind: 'ready', message: 'Imports are kept on this device.' })
  })

  test('stays empty when the reader cleared it', async () => {
    const other = makeProfile()
    try {
      const first = await openLibraryPage(await other.start(), url())
      await addImports(first, 'cleared', [1, 2])
      await first.evaluate(async () => (await libraryPage.use('cleared')).clear())
      await other.kill()
      for (const path of stores(other.folder)) if (!isCopy(path)) rmSync(path, { recursive: true })
      const second = await openLibraryPage(await other.start(), url())
      await second.evaluate(() => libraryPage.use('cleared'))
      expect((await second.evaluate(() => libraryPage.look('cleared'))).ids).toEqual([])
    } finally {
      await other.remove()
    }
  })
})

describe('records that cannot be used', () => {
  test('a damaged record is set apart and the rest loads; it can be removed', async () => {
    const page = await openTab()
    await addImports(page, 'damaged', [1, 2, 3])
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
    await addImports(page, 'newer-record', [1])
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
      const first = await openLibraryPage(await other.start(), url())
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
      const second = await openLibraryPage(await other.start(), url())
      const found = await second.evaluate(() => libraryPage.look('disk'))
      expect(found.ids).toEqual(['import-1'])
      expect(found.quarantined.map(({ id, kind }) => [id, kind])).toEqual([['#2', 'misshapen']])
    } finally {
      await other.remove()
    }
  })
})
