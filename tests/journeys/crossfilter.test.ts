import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from '../support/axe'
import { openApp } from '../support/browser'

const visual = (page: Page, id: string) => page.locator(`[data-visual="${id}"]`)
const states = (page: Page) => visual(page, 'overview-states-by-theme')
const overdue = (page: Page) => visual(page, 'overview-overdue')
const standards = (page: Page) => visual(page, 'overview-standards-by-theme')
const row = (page: Page, name: RegExp) => states(page).getByRole('button', { name })
/** On the name of a row rather than on its bar. */
const byName = { x: 20, y: 10 }

/** Everything chosen, as the link tells it. */
const choices = (page: Page) =>
  page.evaluate(() => {
    const given = new URLSearchParams(location.hash.split('?')[1] ?? '')
    return ['theme', 'agency', 'state', 'quarter'].flatMap((name) => given.getAll(name).map((id) => `${name} ${id}`))
  })

describe('a choice on a mark', () => {
  test('leaves its own visual whole, and elsewhere is a part of the whole, both numbers printed', async () => {
    const { page, expectQuiet } = await openApp('', { size: 'board' })
    await row(page, /^Fathers/).click({ position: byName })
    await expect.poll(() => overdue(page).innerText()).toMatch(/1 of 9/)
    expect(await row(page, /^Domestic abuse 10/).count()).toBe(1)
    await row(page, /^Advocacy/).click({ position: byName, modifiers: ['Control'] })
    await expect.poll(() => choices(page)).toEqual(['theme fathers', 'theme advocacy'])
    await expect.poll(() => overdue(page).innerText()).toMatch(/2 of 9/)
    await expectAccessible(page)
    await row(page, /^Fathers/).click({ position: byName, modifiers: ['Control'] })
    await row(page, /^Advocacy/).click({ position: byName })
    await expect.poll(() => choices(page)).toEqual([])
    expectQuiet()
  })

  test('on a part of a bar chooses both its entries; the bar of its status is a part elsewhere', async () => {
    const { page, expectQuiet } = await openApp('', { size: 'board' })
    const bar = await row(page, /^Fathers/)
      .locator('[data-track]')
      .boundingBox()
    if (!bar) throw new Error('The bar is nowhere.')
    await page.mouse.click(bar.x + 8, bar.y + bar.height / 2)
    await expect.poll(() => choices(page)).toEqual(['theme fathers', 'state overdue'])
    await page.mouse.click(bar.x + 8, bar.y + bar.height / 2)
    await expect.poll(() => choices(page)).toEqual([])
    expectQuiet()
  })

  test('works by keyboard alone: to a mark, on to its parts, Enter, Ctrl and Enter, and Escape back', async () => {
    const { page, expectQuiet } = await openApp('', { size: 'board' })
    await row(page, /^Domestic abuse/).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Fathers, Overdue: 1')
    await expectAccessible(page)
    await page.keyboard.press('Enter')
    await expect.poll(() => choices(page)).toEqual(['theme fathers', 'state overdue'])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => choices(page)).toEqual(['theme fathers', 'theme advocacy', 'state overdue'])
    await expect.poll(async () => (await page.getByRole('tooltip').count()) === 0).toBe(true)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect.poll(() => choices(page)).toEqual([])
    expectQuiet()
  })

  test('on the end of a line chooses its series, on a quarter the quarter', async () => {
    const { page, expectQuiet } = await openApp('#/training', { size: 'board' })
    const lines = visual(page, 'training-attended-by-quarter')
    await lines.getByRole('button', { name: /^71 Extrafamilial harm/ }).click()
    await expect.poll(() => choices(page)).toEqual(['theme extrafamilial-harm'])
    await lines.getByRole('button', { name: /^2026\/27 Q1/ }).click({ position: { x: 10, y: 100 } })
    await expect.poll(() => choices(page)).toEqual(['theme extrafamilial-harm', 'quarter 2026-27-q1'])
    expectQuiet()
  })
})

test('a tooltip can be reached by the pointer, says the share, and goes with Escape before anything else does', async () => {
  const { page, expectQuiet } = await openApp('', { size: 'board' })
  await standards(page)
    .getByRole('button', { name: /^Fathers/ })
    .hover({ position: byName })
  const tip = page.getByRole('tooltip')
  await tip.waitFor()
  expect(await tip.innerText()).toMatch(/35%, 17 of 48/)
  await tip.hover()
  await expect.poll(() => tip.count()).toBe(1)
  await page.keyboard.press('Escape')
  await expect.poll(() => tip.count()).toBe(0)
  await standards(page)
    .getByRole('button', { name: /^Fathers/ })
    .focus()
  expectQuiet()
})
