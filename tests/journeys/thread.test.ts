import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from '../support/axe'
import { openApp, settled } from '../support/browser'

const path = '#/theme?theme=domestic-abuse'
const panel = (page: Page) => page.locator('[data-visual="theme-threads"]')
const lanes = (page: Page) => panel(page).getByRole('toolbar', { name: 'Threads, one to a line' }).getByRole('button')
const choices = (page: Page) => page.evaluate(() => location.hash.split('?')[1] ?? '')
const focused = (page: Page) => page.evaluate(() => document.activeElement?.firstElementChild?.textContent ?? '')

describe('the golden thread of a theme', () => {
  test('answers in its title, and draws as many lines as worries, those that run the whole way first', async () => {
    const { page, expectQuiet } = await openApp(path, { size: 'board' })
    await settled(page)
    const title = await panel(page).getByRole('heading', { level: 2 }).innerText()
    expect(title).toMatch(/ of \w+ domestic abuse worries runs? the whole way to better practice/)
    const found = await panel(page).getByRole('listitem').first().innerText()
    expect(await lanes(page).count()).toBe(Number(/^\d+/.exec(found)?.[0]))
    const cut = await panel(page).evaluate((found) =>
      [...found.querySelectorAll('[role="toolbar"] span[title]')]
        .filter((name) => name.scrollHeight > name.clientHeight + 1 || name.scrollWidth > name.clientWidth + 1)
        .map((name) => name.textContent),
    )
    expect(cut).toEqual([])
    expect(await page.getByRole('button', { name: /; better$/ }).count()).toBeGreaterThan(0)
    expect(await lanes(page).first().locator('span').first().textContent()).toMatch(/; better$/)
    await expectAccessible(page)
    expectQuiet()
  })

  test('by keyboard: arrows move among the lines, Enter opens a dated story, Escape closes it where one was', async () => {
    const { page, expectQuiet } = await openApp(path)
    await settled(page)
    await lanes(page).first().focus()
    await page.keyboard.press('ArrowDown')
    const lane = await focused(page)
    expect(lane).toBe(await lanes(page).nth(1).locator('span').first().textContent())
    await page.keyboard.press('Enter')
    const story = page.getByRole('dialog')
    await story.waitFor()
    const words = await story.getByRole('heading', { level: 2 }).innerText()
    expect(lane.startsWith(words)).toBe(true)
    expect(await story.innerText()).toMatch(/Worry[\s\S]*\d{4}[\s\S]*Recommendation[\s\S]*\d{4}/)
    expect(await choices(page)).toContain('behind=')
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await expect.poll(() => story.count()).toBe(0)
    expect(await choices(page)).toBe('theme=domestic-abuse')
    await expect.poll(() => focused(page)).toBe(lane)
    expectQuiet()
  })

  test('by mouse: a line opens its story, the link keeps it, and going back closes it', async () => {
    const { page, expectQuiet } = await openApp(path)
    await settled(page)
    await lanes(page).first().click()
    const story = page.getByRole('dialog')
    const words = await story.getByRole('heading', { level: 2 }).innerText()
    await page.reload()
    await expect.poll(() => story.getByRole('heading', { level: 2 }).innerText()).toBe(words)
    await page.goBack()
    await expect.poll(() => story.count()).toBe(0)
    expectQuiet()
  })

  test('reads as a table and as sentences, kept in the link', async () => {
    const { page, expectQuiet } = await openApp(path)
    await settled(page)
    const count = await lanes(page).count()
    await panel(page).getByRole('button', { name: 'Table' }).click()
    const rows = panel(page).getByRole('row')
    await expect.poll(() => rows.count()).toBeGreaterThan(count)
    expect(await rows.first().innerText()).toMatch(/Worry\s+Recommendation\s+Training\s+Re-audit\s+Better\s+Breaks at/)
    expect(await choices(page)).toContain('table')
    await expectAccessible(page)
    await panel(page).getByRole('button', { name: 'Sentences' }).click()
    await expect.poll(() => panel(page).innerText()).toMatch(/worr(y|ies) runs? the whole way to better practice\./)
    await expectAccessible(page)
    await page.reload()
    await settled(page)
    expect(await panel(page).getByRole('button', { name: 'Sentences' }).getAttribute('aria-pressed')).toBe('true')
    await panel(page).getByRole('button', { name: 'Threads' }).click()
    await expect.poll(() => lanes(page).count()).toBe(count)
    expectQuiet()
  })

  test('what shares the theme and is not linked is listed apart', async () => {
    const { page, expectQuiet } = await openApp(path)
    await settled(page)
    const link = panel(page).getByRole('button', { name: /more on the same theme, not linked$/ })
    const count = Number.parseInt(await link.innerText(), 10)
    await link.click()
    const list = page.getByRole('dialog', { name: 'Same theme, not linked' })
    await expect.poll(() => list.getByRole('listitem').count()).toBe(count)
    await expectAccessible(page)
    expectQuiet()
  })

  test('on a phone the counts are a list and each worry a card that opens', async () => {
    const { page, expectQuiet } = await openApp(path, { size: 'phone', hasTouch: true })
    await settled(page)
    expect(await lanes(page).count()).toBe(0)
    await panel(page).getByRole('button', { name: /^▲/ }).first().tap()
    await page.getByRole('dialog').waitFor()
    await expectAccessible(page)
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(over).toBe(0)
    expectQuiet()
  })
})
