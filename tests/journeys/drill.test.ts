import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from '../support/axe'
import { openApp } from '../support/browser'

const id = 'overview-states-by-theme'
const visual = (page: Page) => page.locator(`[data-visual="${id}"]`)
const mark = (page: Page, name: RegExp) => visual(page).getByRole('toolbar').getByRole('button', { name }).first()
/** On the name of a row: on its bar a click means the part below it. */
const byName = { x: 20, y: 10 }
const choices = (page: Page) => page.evaluate(() => location.hash.split('?')[1] ?? '')

describe('going into a chart', () => {
  test('leads from a theme to its reviews and to their rows, with the way back in sight', async () => {
    const { page, expectQuiet } = await openApp('', { size: 'board' })
    await visual(page).hover()
    await visual(page)
      .getByRole('button', { name: /^Go into/ })
      .click()
    await mark(page, /^Extrafamilial harm/).click({ position: byName })
    const trail = visual(page).getByRole('navigation')
    await expect.poll(() => trail.innerText()).toMatch(/All themes\s*›\s*Extrafamilial harm/)
    await expectAccessible(page)
    await mark(page, /^Child T/).click({ position: byName })
    const dialog = page.getByRole('dialog', { name: /^Rows behind/ })
    await dialog.getByRole('heading', { name: '6 recommendations: Child T' }).waitFor()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await trail.getByRole('button', { name: 'All themes' }).click()
    await expect.poll(() => choices(page)).toBe('')
    expectQuiet()
  })

  test('from what looks worse to the rows behind it by keyboard; the link opens them again', async () => {
    const { page, expectQuiet } = await openApp('', {
      size: 'board',
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await mark(page, /^Extrafamilial harm/).press('Shift+Enter')
    const heading = { name: '11 recommendations: Extrafamilial harm' }
    await page.getByRole('dialog').getByRole('heading', heading).waitFor()
    const rows = page.getByRole('dialog').getByRole('treegrid')
    expect(await rows.getAttribute('aria-rowcount')).toBe('12')
    await page.getByRole('dialog').getByRole('button', { name: 'Copy link' }).press('Enter')
    await page.getByRole('status').filter({ hasText: 'The link to these rows is copied' }).waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    const again = await openApp(new URL(link).hash, { size: 'laptop' })
    await again.page.getByRole('dialog').getByRole('heading', heading).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => choices(page)).toBe('')
    expectQuiet()
  })

  test('the other mouse button on a mark leads to the page of it, and Back to where one was', async () => {
    const { page, expectQuiet } = await openApp('#/recommendations?theme=fathers', { size: 'board' })
    const agencies = page.locator('[data-visual="recommendations-by-agency"]')
    const agency = agencies.getByRole('toolbar').getByRole('button').first()
    const name = (await agency.innerText()).split('\n')[0] ?? ''
    await agency.click({ button: 'right', position: byName })
    await page.getByRole('menuitem', { name: /Open the page of this agency/ }).click()
    await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#\/agency\?.*theme=fathers/)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.getByRole('main').innerText()).toContain(name)
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Back' }).click()
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/recommendations?theme=fathers')
    expectQuiet()
  })

  test('a figure of a table opens the rows it counts', async () => {
    const { page, expectQuiet } = await openApp(`#/overview?v.${id}=table`, { size: 'board' })
    const row = visual(page).getByRole('row', { name: /^Fathers/ })
    await row.getByRole('button').first().click()
    await page.getByRole('dialog', { name: /^Rows behind/ }).waitFor()
    await expect
      .poll(() => page.getByRole('dialog').getByRole('heading', { level: 2 }).last().innerText())
      .toMatch(/: Fathers/)
    expectQuiet()
  })
})
