import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { momentOf } from '../golden/plain/moment'
import { figureAt } from '../golden/plain/tabulate'
import { expectAccessible } from '../support/axe'
import { openApp, settled } from '../support/browser'

const visual = (page: Page, id: string) => page.locator(`[data-visual="${id}"]`)
const now = momentOf({})
const plain = (measure: string, choice = {}) =>
  figureAt({ dataset: 'training', measures: [measure], by: [] }, measure, [], now, choice)
const said = (value: number | null) => (value ?? 0).toLocaleString('en-GB')

describe('the training page', () => {
  test.each(['board', 'laptop', 'phone'] as const)('stands on a %s without a fault', async (size) => {
    const { page, expectQuiet } = await openApp('#/training', { size })
    await settled(page)
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    expectQuiet()
  })

  test('says each share with what it is out of, as a plain calculation has it', async () => {
    const { page, expectQuiet } = await openApp('#/training', { size: 'board' })
    await settled(page)
    for (const [id, measure, of] of [
      ['training-reach', 'reach', 'staff'],
      ['training-attendance', 'attendance', 'booked places'],
      ['training-no-show', 'noShow', 'booked places'],
      ['training-fill', 'fill', 'places'],
    ] as const) {
      const { n, N } = plain(measure)
      expect(await visual(page, id).innerText()).toContain(`${said(n)} of ${said(N)} ${of}`)
    }
    for (const [id, measure] of [
      ['training-attended', 'attended'],
      ['training-booked', 'booked'],
      ['training-cancelled', 'cancelled'],
    ] as const) {
      expect((await visual(page, id).innerText()).split('\n')).toContain(said(plain(measure).n))
    }
    expectQuiet()
  })

  test('an agency filters what it can: the places of a room are not its own, and the card says so', async () => {
    const { page, expectQuiet } = await openApp('#/training?agency=police', { size: 'board' })
    await settled(page)
    const { n, N } = plain('fill')
    const fill = await visual(page, 'training-fill').innerText()
    expect(fill).toContain(`${said(n)} of ${said(N)} places`)
    expect(fill).toContain('Agency does not filter fill')
    const attended = plain('attended', { agency: ['police'] }).n
    expect((await visual(page, 'training-attended').innerText()).split('\n')).toContain(said(attended))
    expectQuiet()
  })

  test('a cell of agency by theme chooses both, and its menu opens by a right click', async () => {
    const { page, expectQuiet } = await openApp('#/training', { size: 'board' })
    await settled(page)
    const grid = visual(page, 'training-attended-by-agency-and-theme').getByRole('grid')
    const row = grid.getByRole('row').filter({ hasText: 'Avon and Somerset Police' })
    const cell = row.getByRole('gridcell').first()
    await cell.click({ button: 'right' })
    await page.getByRole('menuitem', { name: /rows/i }).first().waitFor()
    await page.keyboard.press('Escape')
    await cell.click()
    await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/theme=domestic-abuse.*agency=police/)
    expectQuiet()
  })

  test('a theme leads to its courses, and a course to its rows', async () => {
    const { page, expectQuiet } = await openApp('#/training?v.training-reach-by-theme=drill*fathers', { size: 'board' })
    await settled(page)
    const card = visual(page, 'training-reach-by-theme')
    await expect.poll(() => card.innerText()).toContain('Including Fathers')
    expectQuiet()
  })
})
