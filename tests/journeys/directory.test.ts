import { text } from 'node:stream/consumers'
import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from '../support/axe'
import { openApp, settled } from '../support/browser'
import { choose, loadIt, next, sum, toCheck } from '../support/wizard'

async function download(page: Page, item: string): Promise<string> {
  await page.getByRole('button', { name: 'Download', exact: true }).click()
  const coming = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: item }).click()
  return text(await (await coming).createReadStream())
}

describe('the list of services goes out', () => {
  test('as a directory of what is filtered: only it is on paper, by town, with whom to ring', async () => {
    const { page, expectQuiet } = await openApp('#/services?theme=fathers')
    await settled(page)
    await page.getByRole('button', { name: 'Directory' }).click()
    const dialog = page.getByRole('dialog', { name: 'Directory to print' })
    await dialog.getByRole('heading', { name: 'Patchway' }).waitFor()
    await dialog.getByText('6 services. Theme is Fathers.').waitFor()
    await dialog.getByRole('checkbox', { name: /Large print/ }).check()
    await expectAccessible(page)
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    const sheets = page.locator('body > table')
    await sheets.getByText('Avonside Dads Together').waitFor()
    expect(await page.locator('#root').isVisible()).toBe(false)
    const words = await sheets.innerText()
    expect(words).toContain('Concerned about a child?')
    expect(words).toContain('01454 866000')
    expect(words).not.toContain('Northfield Refuge')
    const small = await sheets.evaluate(
      (table) =>
        [...table.querySelectorAll('*')].filter(
          (each) =>
            [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) &&
            Number.parseFloat(getComputedStyle(each).fontSize) < 21.3,
        ).length,
    )
    expect(small).toBe(0)
    expectQuiet()
  })

  test('as CSV and as Open Referral, which the wizard takes in again; a withheld address is in neither', async () => {
    const { page, expectQuiet } = await openApp('#/services')
    await settled(page)
    const csv = await download(page, 'List (CSV)')
    const json = await download(page, 'Open Referral UK (JSON)')
    expect(csv.trim().split('\r\n')).toHaveLength(61)
    expect(json).toContain('"Northfield Refuge"')
    for (const [name, content] of [
      ['early-help-services.csv', csv],
      ['early-help-services.json', json],
    ] as const) {
      await page.getByRole('link', { name: 'Overview' }).click()
      await page.getByRole('link', { name: 'Data', exact: true }).click()
      await choose(page, name, content)
      await page.getByRole('heading', { name: 'Columns of Early help services' }).waitFor()
      await toCheck(page)
      expect(await sum(page)).toEqual([60, 60, 0, 0, 0])
      await next(page, 'Next: see the effect')
      await loadIt(page)
    }
    await page.getByRole('link', { name: 'Services', exact: true }).click()
    await page.getByRole('heading', { name: /^60 early help services; 41 are on the map/ }).waitFor()
    expectQuiet()
  })
})
