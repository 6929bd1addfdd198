import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from '../support/axe'
import { openApp } from '../support/browser'

const table = (page: Page) => page.getByRole('treegrid', { name: /^Rows,/ })
const heading = (page: Page, name: string) => table(page).getByRole('columnheader', { name }).getByRole('button')
const cells = (page: Page, column: number) =>
  table(page)
    .locator('tbody tr[aria-expanded]')
    .evaluateAll((rows, at) => rows.map((row) => row.children[at]?.textContent ?? ''), column)
const choices = (page: Page) => page.evaluate(() => location.hash.split('?')[1] ?? '')

describe('the rows of a page', () => {
  test('sort by one column, with Shift within it by another', async () => {
    const { page, expectQuiet } = await openApp('#/recommendations', { size: 'board' })
    await heading(page, 'Theme').click()
    await heading(page, 'Due date').click({ modifiers: ['Shift'] })
    await expect.poll(() => choices(page)).toContain('recommendations-rows')
    const keys = async () => {
      const [themes, days] = [await cells(page, 3), await cells(page, 6)]
      return themes.map((theme, row) => `${theme} ${days[row]}`)
    }
    await expect.poll(async () => new Set((await keys()).map((key) => key.split(' ')[0])).size).toBeGreaterThan(0)
    expect(
      await table(page)
        .getByRole('columnheader', { name: /Due date/ })
        .getAttribute('aria-sort'),
    ).toBe('ascending')
    await page.reload()
    await expect
      .poll(() => table(page).getByRole('columnheader', { name: /Theme/ }).getAttribute('aria-sort'))
      .toBe('ascending')
    expectQuiet()
  })

  test('a word typed keeps the rows that hold it and stays out of the link', async () => {
    const { page, expectQuiet } = await openApp('#/recommendations', { size: 'board' })
    await page.getByRole('searchbox', { name: 'Search recommendations' }).fill('father')
    await page.getByText(/hold “father”/).waitFor()
    await expect.poll(async () => Number(await table(page).getAttribute('aria-rowcount'))).toBeLessThan(40)
    expect(await choices(page)).toBe('')
    await expectAccessible(page)
    expectQuiet()
  })

  test('by keyboard a row opens to all its fields and leads to the page of its review', async () => {
    const { page, expectQuiet } = await openApp('#/recommendations', { size: 'board' })
    await table(page).locator('tbody tr').first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const open = table(page).locator('tr[aria-expanded="true"]')
    await open.waitFor()
    await expectAccessible(page)
    await table(page)
      .getByRole('button', { name: /^Source review:/ })
      .click()
    await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#\/review\?review=/)
    await page.getByRole('button', { name: 'Back' }).click()
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/recommendations')
    expectQuiet()
  })

  test('a cell keeps only what it says everywhere on the page', async () => {
    const { page, expectQuiet } = await openApp('#/recommendations', { size: 'board' })
    await table(page).getByRole('button', { name: 'Fathers', exact: true }).first().click()
    await expect.poll(() => choices(page)).toBe('theme=fathers&lit=theme')
    await page.keyboard.press('Escape')
    await expect.poll(() => choices(page)).toBe('')
    expectQuiet()
  })

  test('columns are the reader’s choice, and the whole list can be taken away', async () => {
    const { page, expectQuiet } = await openApp('#/recommendations', { size: 'laptop' })
    await page.getByRole('button', { name: 'Columns' }).click()
    const dialog = page.getByRole('dialog', { name: 'Columns' })
    await expectAccessible(page)
    await dialog.getByRole('checkbox', { name: 'Review type' }).check()
    await dialog.getByRole('button', { name: 'Done' }).click()
    await heading(page, 'Review type').waitFor()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV', exact: true }).click(),
    ])
    expect(file.suggestedFilename()).toBe('recommendations-rows.csv')
    expectQuiet()
  })
})
