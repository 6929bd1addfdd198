import { expect, test } from 'vitest'
import { libraryTabs } from '../support/libraryPage'

const { openTab, url } = libraryTabs()

// First, as room that was granted without a limit is used for half a minute before Chromium reckons again.
test('storage that is full with the second copy beside the library says so and changes nothing', async () => {
  const page = await openTab()
  const session = await page.context().newCDPSession(page)
  const origin = new URL(url()).origin
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin })
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 60_000 })
  const { fault, unchanged } = await page.evaluate(() => libraryPage.fill('two-places', 1, 1000))
  expect(fault.kind).toBe('full')
  expect(unchanged).toBe(true)
})

test('storage filled to twenty levels: each save that does not fit says so and changes nothing', async () => {
  // With one place to keep it in: room is reckoned for two together, but granted to each alone.
  const page = await openTab(() => Object.defineProperty(Navigator.prototype, 'storageBuckets', { value: undefined }))
  const session = await page.context().newCDPSession(page)
  const origin = new URL(url()).origin
  const refusals: string[] = []
  const fills: number[] = []
  // A little is allowed from the start: room once granted is used up before Chromium reckons again.
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 5000 })
  await page.evaluate(() => libraryPage.use('full', 0))
  for (let level = 1; level <= 20; level++) {
    const { usage } = await session.send('Storage.getUsageAndQuota', { origin })
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + level * 9000 })
    // At every other level it is an add that no longer fits, and a restore at the others.
    const restoreEvery = level % 2 === 0 ? 3 : 1000
    const { fault, added, restoring, unchanged } = await page.evaluate(
      ([first, every]) => libraryPage.fill('full', first, every),
      [level * 1000, restoreEvery] as const,
    )
    fills.push(added)
    expect(unchanged, `level ${level}, after ${added} imports`).toBe(true)
    refusals.push(`${restoring ? 'restore' : 'add'}: ${fault.kind}`)
    expect(fault.message).toContain('Nothing was changed')
  }
  expect(refusals.filter((refusal) => refusal.endsWith(': full'))).toHaveLength(20)
  expect(new Set(refusals)).toEqual(new Set(['add: full', 'restore: full']))

  expect(new Set(fills).size, fills.join()).toBeGreaterThan(5)

  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 })
  const undone = await page.evaluate(async () => {
    const store = await libraryPage.use('full')
    const { good } = await store.imports()
    const faults = [
      await libraryPage.attempt(store.add(libraryPage.importOf(2, 1))),
      await libraryPage.attempt(store.removeFrom(good.at(-1)?.order ?? 0)),
    ]
    return { kinds: faults.map((fault) => fault?.kind), removed: good.length - (await store.imports()).good.length }
  })
  expect(undone, 'an import is undone even where there is no room at all').toEqual({
    kinds: ['full', undefined],
    removed: 1,
  })

  await session.send('Storage.overrideQuotaForOrigin', { origin })
  const later = await page.evaluate(async () => {
    const store = await libraryPage.use('full')
    return libraryPage.attempt(store.add(libraryPage.importOf(1, 1)))
  })
  expect(later).toBe(null)
})
