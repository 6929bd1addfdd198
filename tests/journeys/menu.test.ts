import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from '../support/axe'
import { openApp } from '../support/browser'

const id = 'overview-states-by-theme'
const visual = (page: Page, of = id) => page.locator(`[data-visual="${of}"]`)
const menuButton = (page: Page, of = id) => visual(page, of).getByRole('button', { name: /^Menu of/ })
const item = (page: Page, name: RegExp) => page.getByRole('menuitem', { name })
const choices = (page: Page) => page.evaluate(() => location.hash.split('?')[1] ?? '')
const rowNames = (page: Page) => visual(page).getByRole('toolbar').getByRole('button').allInnerTexts()
const boxes = (page: Page) =>
  page.locator('[data-visual]').evaluateAll((all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())))

describe('the menu of a visual', () => {
  test('opens by mouse, by keyboard and by touch, moves nothing, and gives the focus back', async () => {
    const { page, expectQuiet } = await openApp('', { size: 'board' })
    await visual(page).getByRole('toolbar').waitFor()
    const before = await boxes(page)
    await visual(page).hover()
    await menuButton(page).click()
    await item(page, /Focus on this visual/).waitFor()
    expect(await boxes(page)).toEqual(before)
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('menu').count()).toBe(0)
    await menuButton(page).press('Enter')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => item(page, /Show as a table/).evaluate((one) => one === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await visual(page).getByRole('table').waitFor()
    expect(await choices(page)).toBe(`v.${id}=table`)
    expect(await boxes(page)).toEqual(before)
    await expect.poll(() => menuButton(page).evaluate((one) => one === document.activeElement)).toBe(true)
    await page.keyboard.press('t')
    await visual(page).getByRole('toolbar').waitFor()
    expectQuiet()

    const phone = await openApp('', { size: 'phone', hasTouch: true, isMobile: true })
    expect(await menuButton(phone.page).evaluate((one) => getComputedStyle(one).opacity)).toBe('1')
    await menuButton(phone.page).tap()
    await item(phone.page, /What is this/).tap()
    await phone.page.getByRole('dialog', { name: /^What is this/ }).waitFor()
    phone.expectQuiet()
  })

  test('opens on a mark by a finger that rests on it, and chooses nothing as it is lifted', async () => {
    const { page, expectQuiet } = await openApp('', { size: 'phone', hasTouch: true, isMobile: true })
    const mark = visual(page).getByRole('toolbar').getByRole('button').first()
    await mark.scrollIntoViewIfNeeded()
    const box = await mark.boundingBox()
    if (!box) throw new Error('The mark is nowhere.')
    const finger = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
      finger.send('Input.dispatchTouchEvent', { type, touchPoints })
    await touch('touchStart', [{ x: box.x + 30, y: box.y + box.height / 2 }])
    await item(page, /^Keep only this/).waitFor()
    await touch('touchEnd', [])
    await expectAccessible(page)
    expect(await choices(page)).toBe('')
    await item(page, /^Keep only this/).tap()
    await expect.poll(() => choices(page)).toMatch(/^theme=/)
    expectQuiet()
  })

  test('sorts, and the link keeps the order', async () => {
    const { page, expectQuiet } = await openApp('', { size: 'board' })
    await menuButton(page).press('Enter')
    await item(page, /Sort by/).press('ArrowRight')
    await page.getByRole('menuitemradio', { name: 'Theme, Z to A' }).click()
    await expect.poll(async () => (await rowNames(page))[0]).toMatch(/^Voice of the child/)
    const link = await page.evaluate(() => location.hash)
    const other = await openApp(link, { size: 'board' })
    await visual(other.page).getByRole('toolbar').waitFor()
    await expect.poll(async () => (await rowNames(other.page))[0]).toMatch(/^Voice of the child/)
    expectQuiet()
  })

  test('one visual fills the page or stands in the light, and Escape leaves', async () => {
    const { page, expectQuiet } = await openApp('', { size: 'laptop' })
    await menuButton(page).press('Enter')
    await item(page, /Focus on this visual/).press('Enter')
    await expect.poll(() => visual(page, 'overview-evidenced').isVisible()).toBe(false)
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await visual(page, 'overview-evidenced').waitFor()
    await menuButton(page).press('Enter')
    await item(page, /Spotlight/).press('Enter')
    await expect.poll(() => choices(page)).toBe(`spot=${id}`)
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await expect.poll(() => choices(page)).toBe('')
    expectQuiet()
  })

  test('says what filters it, each with its way out, and what cannot and why', async () => {
    const { page, expectQuiet } = await openApp('#/overview?agency=police&cluster=4.5', { size: 'board' })
    await menuButton(page).press('Enter')
    await item(page, /What filters this/).click()
    const dialog = page.getByRole('dialog', { name: /^What filters this/ })
    await dialog.getByText(/Cluster is .*: Recommendations has no cluster in it/).waitFor()
    await expectAccessible(page)
    await dialog.getByRole('button', { name: /^Remove Agency is/ }).click()
    await expect.poll(() => choices(page)).toBe('cluster=4.5')
    await dialog.getByText('No filter is in force here.').waitFor()
    expectQuiet()
  })

  test('Ctrl and C in a visual copies its numbers', async () => {
    const { page, expectQuiet } = await openApp('', {
      size: 'board',
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await visual(page).getByRole('toolbar').getByRole('button').first().press('Control+c')
    await visual(page).getByText('Numbers copied').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Extrafamilial harm')
    expectQuiet()
  })

  test('downloads the numbers', async () => {
    const { page, expectQuiet } = await openApp('', { size: 'board' })
    await visual(page).getByRole('toolbar').waitFor()
    await menuButton(page).press('Enter')
    await item(page, /Download/).press('ArrowRight')
    const [file] = await Promise.all([page.waitForEvent('download'), item(page, /CSV/).press('Enter')])
    expect(file.suggestedFilename()).toBe(`${id}.csv`)
    await visual(page)
      .getByRole('status')
      .getByText(/is downloaded/)
      .waitFor()
    expectQuiet()
  })
})
