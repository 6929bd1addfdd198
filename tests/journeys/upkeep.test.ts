import { expect, test } from 'vitest'
import { openApp, settled } from '../support/browser'

test('the list of services leads to those that want a check or a place, and back', async () => {
  const { page, expectQuiet } = await openApp('#/services?theme=fathers', { size: 'board' })
  await settled(page)
  await page.getByRole('link', { name: 'List those that want a check or a place' }).click()
  const title = page.getByRole('heading', { name: /services are not checked for 180 days/ })
  await title.waitFor()
  await expect.poll(() => title.evaluate((element) => element === document.activeElement)).toBe(true)
  const list = page.getByRole('region', { name: 'Services to look at' })
  await page.getByRole('button', { name: /^Not on the map \d+$/ }).click()
  const rows = await list.getByRole('row').allInnerTexts()
  expect(rows.slice(1).every((row) => /Not on the map: /.test(row))).toBe(true)
  const withheld = rows.filter((row) => row.includes('the address is withheld'))
  expect(withheld.length).toBeGreaterThan(0)
  for (const row of withheld) expect(row).not.toMatch(/\b[A-Z]{1,2}\d{1,2}[A-Z]?( \d[A-Z]{2})?\b/)
  await page.goBack()
  await expect.poll(() => page.url()).toContain('theme=fathers')
  await page.getByRole('region', { name: 'List of services' }).waitFor()
  expectQuiet()
})

test.each([1920, 1366, 390])('at %d wide nothing on the Data page stands outside the page', async (width) => {
  const { page, expectQuiet } = await openApp('#/data')
  await page.setViewportSize({ width, height: 800 })
  await page.getByRole('heading', { name: /least of the fields looked at first/ }).waitFor()
  for (const more of await page.locator('[data-visual="data-fields"] summary').all()) await more.click()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  expectQuiet()
})
