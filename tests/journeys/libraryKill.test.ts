import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeProfile, openLibraryPage, type Profile, serveLibraryPage } from '../support/libraryPage'
import { type ChangeKind, hashOf, heldAfter, kinds, numbers } from '../support/libraryPageModel'

/** `npm run soak` asks for more, and for another seed. */
const kills = Number(process.env.SOAK_KILLS ?? 10)
const seed = Number(process.env.SOAK_SEED ?? 20261121)

let site: Awaited<ReturnType<typeof serveLibraryPage>>
let profile: Profile

beforeAll(async () => {
  site = await serveLibraryPage()
  profile = makeProfile()
})

afterAll(async () => {
  await profile.remove()
  await site.close()
})

/** The number of changes after which a library has this content: none that were acknowledged may be missing. */
async function changesOf(kind: ChangeKind, hash: string, acknowledged: number): Promise<number | null> {
  for (let changes = acknowledged; changes < acknowledged + 60; changes++) {
    if ((await hashOf(heldAfter(kind, changes))) === hash) return changes
  }
  return null
}

test(
  `killed ${kills} times in the middle of add, undo, restore and upgrade, a library is as before the change or after it`,
  async () => {
    const next = numbers(seed)
    const acknowledged = new Map<string, number>(kinds.map((kind) => [kind, 0]))
    let changes = 0
    let recovered = 0
    for (let kill = 0; kill <= kills; kill++) {
      const context = await profile.start()
      await context.exposeBinding('acknowledge', (_, kind: string, done: number) => {
        acknowledged.set(kind, done)
      })
      const page = await openLibraryPage(context, site.url)
      for (const kind of kinds) {
        if (kill === 0) await page.evaluate((each) => libraryPage.setUp(each), kind)
        const said = acknowledged.get(kind) ?? 0
        const found = await page.evaluate((each) => libraryPage.look(each), kind)
        if (await page.evaluate((each) => libraryPage.wasRecovered(each), kind)) recovered += 1
        const done = await changesOf(kind, found.hash, said)
        const where = `seed ${seed}, kill ${kill}, ${kind}: ${said} changes were acknowledged; found ${found.ids.join(' ')}`
        expect(found.quarantined, where).toEqual([])
        if (done === null) throw new Error(where)
        acknowledged.set(kind, done)
        if (kill < kills)
          await page.evaluate(([each, from]) => void libraryPage.changeForEver(each, from), [kind, done] as const)
      }
      const before = [...acknowledged.values()].reduce((sum, each) => sum + each, 0)
      await new Promise((settle) => setTimeout(settle, next() % 400))
      await profile.kill()
      changes += [...acknowledged.values()].reduce((sum, each) => sum + each, 0) - before
    }
    console.info(
      `seed ${seed}: ${kills} kills; ${changes} changes were acknowledged between them; ${recovered} libraries came back from their second copy`,
    )
    expect(changes).toBeGreaterThan(kills)
  },
  60_000 + kills * 10_000,
)
