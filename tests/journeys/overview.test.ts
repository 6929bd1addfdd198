import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from '../support/axe'
import { openApp } from '../support/browser'

const visual = (page: Page, id: string) => page.locator(`[data-visual="${id}"]`)
const matrix = (page: Page) => visual(page, 'overview-scorecard').getByRole('grid')
const changed = (page: Page) => visual(page, 'overview-changed')
const choices = (page: Page) => page.evaluate(() => location.hash.split('?')[1] ?? '')

describe('the board’s page', () => {
  test('answers in its titles, fits a board’s screen, and a row of the matrix filters it', async () => {
    const { page, expectQuiet } = await openApp('', { size: 'board' })
    const title = page.getByRole('heading', {
      name: 'Advocacy meets fewest standards; extrafamilial harm carries the most overdue work',
    })
    await title.waitFor()
    await page.getByRole('heading', { name: '13 of 16 agencies have returned' }).waitFor()
    await page.getByRole('heading', { name: 'What changed since April to June' }).waitFor()
    const main = await page.locator('main').evaluate((it) => it.scrollHeight - it.clientHeight)
    expect(main).toBe(0)
    await expectAccessible(page)
    const fathers = matrix(page).getByRole('row', { name: /Fathers/ })
    await fathers.click()
    await expect.poll(() => choices(page)).toBe('theme=fathers&lit=theme')
    await expect.poll(() => fathers.getByRole('rowheader').getAttribute('aria-selected')).toBe('true')
    expect(await matrix(page).getByRole('row').count()).toBe(11)
    await fathers.click()
    await expect.poll(() => choices(page)).toBe('')
    expectQuiet()
  })

  test('the matrix is walked by keys, and its other themes are there to be shown', async () => {
    const { page, expectQuiet } = await openApp('', { size: 'laptop' })
    const first = matrix(page).getByRole('row').nth(1).getByRole('rowheader')
    await first.focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => choices(page)).toBe('theme=extrafamilial-harm&lit=theme')
    await page.getByRole('button', { name: 'Show 8 other themes' }).click()
    await expect.poll(() => matrix(page).getByRole('row').count()).toBe(19)
    expectQuiet()
  })

  test('a sentence opens the rows behind it, or the page that has them', async () => {
    const { page, expectQuiet } = await openApp('', { size: 'board' })
    await changed(page)
      .getByRole('button', { name: /^Better: Overdue recommendations fell from 12 to 9/ })
      .click()
    const dialog = page.getByRole('dialog', { name: /Overdue recommendations/ })
    await dialog.waitFor()
    await dialog.getByRole('row').nth(9).waitFor()
    await page.keyboard.press('Escape')
    await changed(page)
      .getByRole('link', { name: /^No service for fathers in Thornbury or Staple Hill/ })
      .click()
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/services?theme=fathers')
    expectQuiet()
  })

  test('an agency of the returns filters the page', async () => {
    const { page, expectQuiet } = await openApp('', { size: 'board' })
    const police = visual(page, 'overview-returns').getByRole('button', {
      name: /Avon and Somerset Police, returned on time/,
    })
    await police.click()
    await expect.poll(() => choices(page)).toBe('agency=police&lit=agency')
    expectQuiet()
  })

  test('on a phone what changed comes before the matrix, which keeps theme, standards and overdue', async () => {
    const { page, expectQuiet } = await openApp('', { size: 'phone' })
    await matrix(page).waitFor()
    const [above, below] = await Promise.all([changed(page).boundingBox(), matrix(page).boundingBox()])
    expect(above?.y ?? 0).toBeLessThan(below?.y ?? 0)
    const heads = await matrix(page).getByRole('columnheader').allInnerTexts()
    expect(heads.map((words) => words.split(/[\n,]/)[0])).toEqual(['Theme', 'Standards met', 'Overdue'])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await expectAccessible(page)
    expectQuiet()
  })
})
