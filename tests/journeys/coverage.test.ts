import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from '../support/axe'
import { openApp, settled } from '../support/browser'

const card = (page: Page) => page.locator('[data-visual="services-coverage"]')
const grid = (page: Page) => card(page).getByRole('grid')
const chosen = (page: Page) =>
  page.evaluate(() => {
    const given = new URLSearchParams(location.hash.split('?')[1] ?? '')
    return ['cluster', 'theme'].flatMap((name) => given.getAll(name).map((id) => `${name} ${id}`))
  })

describe('coverage on the page of services', () => {
  test('answers which clusters have no service, and a cell keeps its cluster and theme until it is chosen again', async () => {
    const { page, expectQuiet } = await openApp('#/services', { size: 'board' })
    await grid(page).waitFor()
    expect(await card(page).getByRole('heading').innerText()).toBe(
      'Thornbury and Staple Hill have no service for fathers',
    )
    await expectAccessible(page)
    const cell = grid(page)
      .getByRole('row', { name: /^2 \(Patchway\)/ })
      .getByRole('gridcell')
      .nth(2)
    await cell.click()
    await expect.poll(() => chosen(page)).toHaveLength(2)
    await page.getByRole('heading', { name: '1 service', exact: true }).waitFor()
    expect(await cell.getAttribute('aria-selected')).toBe('true')
    await cell.press('Enter')
    await expect.poll(() => chosen(page)).toEqual([])
    expectQuiet()
  })

  test('by keyboard, a cell with nothing tells where the nearest help is, and leads there', async () => {
    const { page, expectQuiet } = await openApp('#/services', { size: 'laptop' })
    await grid(page).waitFor()
    await settled(page)
    await grid(page).getByRole('rowheader', { name: '1 (Thornbury)' }).focus()
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    const nearest = card(page).getByRole('region', { name: 'Nearest help' })
    await nearest.waitFor()
    expect(await nearest.innerText()).toContain('No service for fathers in Thornbury')
    expect(await chosen(page)).toEqual([])
    await nearest
      .getByRole('button', { name: /^(Patchway|Winterbourne): \d in person/ })
      .first()
      .press('Enter')
    await expect.poll(() => chosen(page)).toContain('theme fathers')
    expectQuiet()
  })

  test('stands by function, and as a table, and the link keeps both', async () => {
    const { page, expectQuiet } = await openApp('#/services')
    await grid(page).waitFor()
    await card(page).getByRole('button', { name: 'Function' }).click()
    await grid(page).getByRole('columnheader', { name: 'Advocacy' }).waitFor()
    await card(page).getByRole('button', { name: 'Menu of Coverage' }).click()
    await page.getByRole('menuitem', { name: 'Show as a table' }).click()
    await card(page).getByRole('columnheader', { name: 'In person or outreach' }).waitFor()
    await page.reload()
    await card(page).getByRole('columnheader', { name: 'In person or outreach' }).waitFor()
    await expectAccessible(page)
    expectQuiet()
  })
})
