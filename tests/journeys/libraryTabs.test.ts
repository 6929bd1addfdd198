import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { lastState, libraryTabs } from '../support/libraryPage'

const { openTab } = libraryTabs()

/** Asks for a hundred imports at once, the first of them numbered. */
function addHundred(page: Page, name: string, first: number) {
  return page.evaluate(
    async ([library, from]) => {
      const store = await libraryPage.use(library)
      const numbers = Array.from({ length: 100 }, (_, at) => from + at)
      const small = (number: number) => ({ ...libraryPage.importOf(number, 1), cleaned: `file ${number}` })
      await Promise.all(numbers.map((number) => store.add(small(number))))
    },
    [name, first] as const,
  )
}

async function expectTwoHundred(page: Page, name: string) {
  const { ids, quarantined } = await page.evaluate((library) => libraryPage.look(library), name)
  const expected = Array.from({ length: 200 }, (_, at) => `import-${at}`)
  expect(quarantined).toEqual([])
  expect([...ids].sort()).toEqual(expected.sort())
}

describe('two tabs', () => {
  test('that each add a hundred imports at once lose none', async () => {
    const [one, two] = [await openTab(), await openTab()]
    await Promise.all([addHundred(one, 'crowd', 0), addHundred(two, 'crowd', 100)])
    await expectTwoHundred(one, 'crowd')
  })

  test('lose none where the browser has no locks either', async () => {
    const withoutLocks = () => Object.defineProperty(Navigator.prototype, 'locks', { value: undefined })
    const [one, two] = [await openTab(withoutLocks), await openTab(withoutLocks)]
    await Promise.all([addHundred(one, 'lockless', 0), addHundred(two, 'lockless', 100)])
    await expectTwoHundred(two, 'lockless')
  })

  test('see each other’s imports', async () => {
    const [one, two] = [await openTab(), await openTab()]
    await one.evaluate(() => libraryPage.use('seen'))
    const seen = two.evaluate(async () => {
      const store = await libraryPage.use('seen')
      Object.assign(globalThis, { listening: true })
      const change = await new Promise((settle) => store.onChange(settle))
      const { good } = await store.imports()
      return { change, ids: good.map(({ id }) => id) }
    })
    await two.waitForFunction(() => 'listening' in globalThis)
    await one.evaluate(async () => (await libraryPage.use('seen')).add(libraryPage.importOf(1, 1)))
    expect(await seen).toEqual({ change: { what: 'imports', from: 'another-tab' }, ids: ['import-1'] })
  })

  test('a change of what another tab has changed meanwhile is refused', async () => {
    const [one, two] = [await openTab(), await openTab()]
    const { version } = await one.evaluate(() => libraryPage.look('meanwhile', 0))
    await two.evaluate(async () => (await libraryPage.use('meanwhile')).add(libraryPage.importOf(1, 1)))
    const fault = await one.evaluate(
      async (seen) => libraryPage.attempt((await libraryPage.use('meanwhile')).add(libraryPage.importOf(2, 1), seen)),
      version,
    )
    expect(fault).toMatchObject({ kind: 'changed', code: 'L10' })
    expect((await one.evaluate(() => libraryPage.look('meanwhile'))).ids).toEqual(['import-1'])
  })
})

describe('versions', () => {
  test('an older library is brought up to date, and says so', async () => {
    const page = await openTab()
    const found = await page.evaluate(async () => {
      await (await libraryPage.use('older')).add(libraryPage.importOf(1, 1))
      libraryPage.letGo('older')
      const store = await libraryPage.use('older', 2)
      return { files: (await store.imports()).good.map(({ file }) => file), told: libraryPage.told('older') }
    })
    expect(found.files).toEqual(['upgraded 2 times'])
    expect(found.told.map(({ kind }) => kind)).toEqual(['opening', 'upgrading', 'ready'])
  })

  test('an upgrade that fails leaves the library as it was', async () => {
    const page = await openTab()
    const found = await page.evaluate(async () => {
      await (await libraryPage.use('failing')).add(libraryPage.importOf(1, 1))
      const before = await libraryPage.look('failing')
      libraryPage.letGo('failing')
      const fault = await libraryPage.attempt(libraryPage.useFailing('failing'))
      const after = await libraryPage.look('failing')
      return { fault, same: before.hash === after.hash, upgrades: await libraryPage.upgradesOf('failing') }
    })
    expect(found).toMatchObject({ fault: { kind: 'broken', code: 'L3' }, same: true, upgrades: 0 })
  })

  test('a library of a newer build is left alone, and the page asks to be reloaded', async () => {
    const page = await openTab()
    const found = await page.evaluate(async () => {
      await libraryPage.use('newer', 1)
      libraryPage.letGo('newer')
      return libraryPage.attempt(libraryPage.use('newer'))
    })
    expect(found).toMatchObject({ kind: 'newer', code: 'L5', fix: expect.stringContaining('Reload') })
    expect(await lastState(page, 'newer')).toMatchObject({ kind: 'newer' })
  })

  test('an old tab lets the upgrade of a newer one through, stops saving and asks to be reloaded', async () => {
    const [old, fresh] = [await openTab(), await openTab()]
    await old.evaluate(async () => (await libraryPage.use('overtaken')).add(libraryPage.importOf(1, 1)))
    await fresh.evaluate(() => libraryPage.use('overtaken', 1))
    expect(await lastState(fresh, 'overtaken')).toMatchObject({ kind: 'ready' })
    expect(await lastState(old, 'overtaken')).toMatchObject({
      kind: 'outdated',
      code: 'L6',
      fix: expect.stringContaining('Reload'),
    })
    const fault = await old.evaluate(async () =>
      libraryPage.attempt((await libraryPage.use('overtaken')).add(libraryPage.importOf(2, 1))),
    )
    expect(fault).toMatchObject({ kind: 'outdated' })
    expect((await fresh.evaluate(() => libraryPage.look('overtaken', 1))).ids).toEqual(['import-1'])
  })

  test('a blocked upgrade is told within 3 seconds, to a third tab too, and goes on by itself', async () => {
    const [stuck, second, third] = [await openTab(), await openTab(), await openTab()]
    await stuck.evaluate(async () => {
      await libraryPage.use('blocked')
      libraryPage.letGo('blocked')
      await libraryPage.hold('blocked')
    })
    const open = (page: Page) =>
      page.evaluate(() => {
        const asked = performance.now()
        void libraryPage.use('blocked', 1)
        return new Promise<number>((settle) => {
          const look = setInterval(() => {
            if (libraryPage.told('blocked').at(-1)?.kind !== 'blocked') return
            clearInterval(look)
            settle(performance.now() - asked)
          }, 20)
        })
      })
    const waits = await Promise.all([open(second), open(third)])
    for (const wait of waits) expect(wait).toBeLessThan(3000)
    await stuck.evaluate(() => libraryPage.release())
    for (const page of [second, third]) {
      await expect.poll(async () => (await lastState(page, 'blocked'))?.kind, { timeout: 5000 }).toBe('ready')
    }
  })
})
