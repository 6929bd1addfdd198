import { describe, expect, test } from 'vitest'
import { expectAccessible } from '../support/axe'
import { openApp } from '../support/browser'

describe('the page of recommendations', () => {
  test('says what is due and what moved, and opens a recommendation that its link opens again', async () => {
    const { page, expectQuiet } = await openApp('#/recommendations', { size: 'board' })
    const due = page.locator('[data-visual="recommendations-due"]')
    await due.getByRole('heading', { name: /due in the next 30 days; the oldest overdue is 304 days late/ }).waitFor()
    const moved = page.locator('[data-visual="recommendations-movement"]')
    await moved
      .getByRole('heading', { name: /2 completed, 4 slipped and 2 new since the tracker of 2026\/27 Q1/ })
      .waitFor()
    await due.getByRole('button', { name: /^CHILD-T-05/ }).click()
    const dialog = page.getByRole('dialog', { name: /^Keep children who are exploited/ })
    await dialog.getByText('Overdue, 304 days').waitFor()
    await expectAccessible(page)
    const again = await openApp(await page.evaluate(() => location.hash), { size: 'laptop' })
    await again.page.getByRole('dialog', { name: /^Keep children who are exploited/ }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/recommendations')
    expectQuiet()
  })

  test('the timeline is walked by keyboard, and a row leads to its thread on the page of its theme', async () => {
    const { page, expectQuiet } = await openApp('#/recommendations?theme=fathers', { size: 'laptop' })
    const timeline = page.locator('[data-visual="recommendations-timeline"]')
    const rows = timeline.getByRole('toolbar').getByRole('button')
    await rows.first().focus()
    await page.keyboard.press('ArrowDown')
    expect(await rows.nth(1).evaluate((row) => row === document.activeElement)).toBe(true)
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'From the review Family A' }).click()
    await page
      .getByRole('dialog')
      .getByText(/as at 30 September 2026/)
      .waitFor()
    await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#\/theme\?/)
    expectQuiet()
  })

  test('the palette opens a recommendation directly', async () => {
    const { page, expectQuiet } = await openApp('', { size: 'board' })
    await page.getByRole('heading', { level: 2 }).first().waitFor()
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('CHILD-T-06')
    await page
      .getByRole('option', { name: /Violence Reduction Partnership/ })
      .first()
      .click()
    await page.getByRole('dialog', { name: /^Be assured of the work of the Violence Reduction/ }).waitFor()
    await page.getByRole('dialog').getByText('CHILD-T-06A').waitFor()
    await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#\/recommendations\?/)
    expectQuiet()
  })
})
