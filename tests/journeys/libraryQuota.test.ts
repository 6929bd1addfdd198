import type { BrowserContext } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeProfile, openLibraryPage, type Profile, serveLibraryPage } from '../support/libraryPage'

let site: Awaited<ReturnType<typeof serveLibraryPage>>
let profile: Profile
let context: BrowserContext

beforeAll(async () => {
  site = await serveLibraryPage()
  profile = makeProfile()
  context = await profile.start()
})

afterAll(async () => {
  await profile.remove()
  await site.close()
})

test('storage filled to twenty levels: each save that does not fit says so and changes nothing', async () => {
  const page = await openLibraryPage(context, site.url)
  const session = await context.newCDPSession(page)
  const origin = new URL(site.url).origin
  const limit = (bytes: number) => session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes })
  const refusals: string[] = []
  for (let level = 1; level <= 20; level++) {
    const { usage } = await session.send('Storage.getUsageAndQuota', { origin })
    await limit(usage + level * 20_000)
    // At every other level it is an add that no longer fits, and a restore at the others.
    const restoreEvery = level % 2 === 0 ? 3 : 1000
    const { fault, added, restoring, unchanged } = await page.evaluate(
      ([first, every]) => libraryPage.fill('full', first, every),
      [level * 1000, restoreEvery] as const,
    )
    expect(unchanged, `level ${level}, after ${added} imports`).toBe(true)
    refusals.push(`${restoring ? 'restore' : 'add'}: ${fault.kind}`)
    expect(fault.message).toContain('Nothing was changed')
  }
  expect(refusals.filter((refusal) => refusal.endsWith(': full'))).toHaveLength(20)
  expect(new Set(refusals)).toEqual(new Set(['add: full', 'restore: full']))

  await session.send('Storage.overrideQuotaForOrigin', { origin })
  const later = await page.evaluate(async () => {
    const store = await libraryPage.use('full')
    return libraryPage.attempt(store.add(libraryPage.importOf(1, 1)))
  })
  expect(later).toBe(null)
})
