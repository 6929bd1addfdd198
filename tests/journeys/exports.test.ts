import type { Download, Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { openApp, settled } from '../support/browser'

const id = 'audits-standards-by-agency'
const stamp = 'Internal: exact figures'
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] }

const visual = (page: Page) => page.locator(`[data-visual="${id}"]`)
const item = (page: Page, name: RegExp) => page.getByRole('menuitem', { name })
async function bytes(file: Download): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of await file.createReadStream()) parts.push(Buffer.from(part))
  return Buffer.concat(parts)
}
const text = async (file: Download) => (await bytes(file)).toString('utf8')

async function openMenu(page: Page) {
  await visual(page).getByRole('toolbar').waitFor()
  await visual(page)
    .getByRole('button', { name: /^Menu of/ })
    .press('Enter')
  await page.getByRole('menu').first().waitFor()
}

async function download(page: Page, kind: RegExp): Promise<Download> {
  await openMenu(page)
  await item(page, /^Download/).press('ArrowRight')
  const [file] = await Promise.all([page.waitForEvent('download'), item(page, kind).press('Enter')])
  return file
}

async function chooseExact(page: Page) {
  await openMenu(page)
  await page.getByRole('menuitemcheckbox', { name: /^Exact figures/ }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('menu').waitFor({ state: 'detached' })
}

/** The small counts of the parts of bars, as a spreadsheet would show them. */
const smallCells = (csv: string) =>
  csv
    .split('\r\n\r\n')[0]
    ?.split('\r\n')
    .slice(1)
    .flatMap((line) => line.split(',').slice(1))
    .filter((cell) => /^[1-4]$/.test(cell))

const expectProvenance = (words: string) => {
  for (const part of [
    /audits\.csv \(sample, SHA-256 [0-9a-f]{12}\)/,
    /Period: /,
    /Filters: none in force/,
    /Made /,
    /Sample data/,
  ]) {
    expect(words).toMatch(part)
  }
}

describe('what leaves the page', () => {
  test('withholds small numbers as CSV, in the order of the mark, with where it is from; exact only when chosen, and says so', async () => {
    const { page, expectQuiet } = await openApp('#/audits', { size: 'board' })
    await settled(page)
    const shared = await text(await download(page, /CSV/))
    expect(smallCells(shared)).toEqual([])
    expect(shared).toMatch(/,c,/)
    expect(shared).not.toContain(stamp)
    expect(shared).toContain('counts of people under 5')
    expectProvenance(shared)
    await chooseExact(page)
    const file = await download(page, /CSV/)
    expect(file.suggestedFilename()).toBe(`${id}-internal.csv`)
    const exact = await text(file)
    expect(smallCells(exact)?.length).toBeGreaterThan(3)
    expect(exact).toContain(stamp)
    const names = exact
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(',')[0])
    const drawn = await visual(page).getByRole('toolbar').locator('button[data-key], button').allInnerTexts()
    expect(drawn.length).toBeGreaterThan(3)
    expect(names.slice(0, drawn.length)).toEqual(drawn.map((each) => each.split('\n')[0]?.trim()))
    expectQuiet()
  })

  test('withholds small numbers in a drawing, and is stamped at its top when exact', async () => {
    const { page, expectQuiet } = await openApp('#/audits', { size: 'board' })
    await settled(page)
    const shared = await text(await download(page, /SVG/))
    expect(shared).toContain('>c<')
    expect(shared).not.toContain(stamp)
    expectProvenance(shared)
    await chooseExact(page)
    const exact = await text(await download(page, /SVG/))
    expect(exact).toContain(`>${stamp}<`)
    expect(exact).not.toContain('withheld, fewer than')
    const picture = await bytes(await download(page, /PNG/))
    expect(picture.subarray(1, 4).toString()).toBe('PNG')
    expect(picture.length).toBeGreaterThan(10_000)
    expectQuiet()
  })

  test('is copied as a table and as a picture, withheld likewise', async () => {
    const { page, expectQuiet } = await openApp('#/audits', { size: 'board', ...clipboard })
    await settled(page)
    await openMenu(page)
    await item(page, /^Copy numbers/).click()
    await visual(page).getByText('Numbers copied').waitFor()
    const copied = await page.evaluate(async () => {
      const [entry] = await navigator.clipboard.read()
      const of = async (kind: string) => (entry ? (await entry.getType(kind)).text() : '')
      return { plain: await of('text/plain'), html: await of('text/html') }
    })
    expect(copied.plain).toMatch(/\tc\t/)
    expect(copied.plain).not.toContain(stamp)
    expectProvenance(copied.plain)
    expectProvenance(copied.html)
    expect(copied.html).toMatch(/<td>c<\/td>/)
    await openMenu(page)
    await item(page, /^Copy picture/).click()
    await visual(page).getByText('Picture copied').waitFor()
    expect(await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types))).toContain(
      'image/png',
    )
    expectQuiet()
  })

  test('in the shareable view there is no exact figure to choose', async () => {
    const { page } = await openApp('#/audits', {
      size: 'board',
      before: (opened) => opened.addInitScript(() => localStorage.setItem('golden-thread.mode', 'shareable')),
    })
    await settled(page)
    await openMenu(page)
    expect(await page.getByRole('menuitemcheckbox', { name: /^Exact figures/ }).count()).toBe(0)
  })
})
