import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from '../support/axe'
import { openApp } from '../support/browser'

/** A visual by its permanent id. */
const visual = (page: Page, id: string) => page.locator(`[data-visual="${id}"]`)
const recommendations = (page: Page) => visual(page, 'overview-states-by-theme')
const fathersRow = (page: Page) => recommendations(page).getByRole('button', { name: /^Fathers/ })
/** On the name of a row: on its bar a click chooses the part below it. */
const byName = { x: 20, y: 10 }
const services = (page: Page) => page.getByRole('region', { name: 'Early help services' })

/** Search part of the hash route. */
const choices = (page: Page) => page.evaluate(() => location.hash.split('?')[1] ?? '')

describe('the overview', () => {
  test('shows each number with what it rests on', async () => {
    const { page, expectQuiet } = await openApp('', { size: 'board' })
    await expect
      .poll(() => visual(page, 'overview-standards-met').innerText())
      .toMatch(/50%[\s\S]*178 of 354 case checks/)
    expect(await visual(page, 'overview-overdue').innerText()).toMatch(/9[\s\S]*of 25 open/)
    expect(await visual(page, 'overview-reach').innerText()).toMatch(/11%[\s\S]*540 of 5,120 staff/)
    await expect
      .poll(() => services(page).getByRole('heading').first().innerText())
      .toBe('60 early help services; Thornbury and Staple Hill have no service for fathers')
    expectQuiet()
  })

  test('a click on a theme filters every other visual, highlights its own, and a second click undoes it', async () => {
    const { page, expectQuiet } = await openApp('', { size: 'board' })
    await fathersRow(page).click({ position: byName })
    await expect.poll(() => choices(page)).toBe('theme=fathers&lit=theme')
    await expect.poll(() => visual(page, 'overview-standards-met').innerText()).toContain('17 of 48 case checks')
    expect(await fathersRow(page).getAttribute('aria-pressed')).toBe('true')
    expect(
      await recommendations(page)
        .getByRole('button', { name: /^Domestic abuse/ })
        .count(),
    ).toBe(1)
    await expectAccessible(page)
    await fathersRow(page).click({ position: byName })
    await expect.poll(() => visual(page, 'overview-standards-met').innerText()).toContain('178 of 354 case checks')
    expect(await choices(page)).toBe('')
    expectQuiet()
  })

  test('back, reload and a pasted link restore the choices, and one reset clears all', async () => {
    const { page } = await openApp('', { size: 'board' })
    await fathersRow(page).click({ position: byName })
    await expect.poll(() => choices(page)).toBe('theme=fathers&lit=theme')
    await page.reload()
    await expect.poll(() => visual(page, 'overview-standards-met').innerText()).toContain('17 of 48 case checks')
    await page.goBack()
    await expect.poll(() => visual(page, 'overview-standards-met').innerText()).toContain('178 of 354 case checks')

    const pasted = await openApp('#/overview?theme=fathers&cluster=4.5&theme=no-such-theme', { size: 'board' })
    await expect.poll(() => visual(pasted.page, 'overview-standards-met').innerText()).toContain('17 of 48 case checks')
    await pasted.page.getByRole('button', { name: 'Reset' }).click()
    await expect.poll(() => choices(pasted.page)).toBe('')
    await expect
      .poll(() => visual(pasted.page, 'overview-standards-met').innerText())
      .toContain('178 of 354 case checks')
  })

  test('works by keyboard alone: to a chart, to a mark, Enter, Ctrl and Enter', async () => {
    const { page, expectQuiet } = await openApp('', { size: 'board' })
    await recommendations(page)
      .getByRole('button', { name: /^Domestic abuse/ })
      .focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => choices(page)).toBe('theme=fathers&lit=theme')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => choices(page)).toBe('theme=fathers&theme=advocacy&lit=theme')
    expectQuiet()
  })

  test('every visual shows the same figures as a table', async () => {
    const { page } = await openApp('', { size: 'board' })
    await recommendations(page).hover()
    await recommendations(page)
      .getByRole('button', { name: /^Menu of/ })
      .click()
    await page.getByRole('menuitem', { name: /Show as a table/ }).click()
    const row = recommendations(page).getByRole('row', { name: /^Fathers/ })
    expect(await row.getByRole('cell').allInnerTexts()).toContain('7')
    await expectAccessible(page)
    await page.keyboard.press('t')
    await fathersRow(page).waitFor()
  })

  test('a link to nowhere says so and leads back', async () => {
    const { page, expectQuiet } = await openApp('#/no-such-page')
    await page.getByText('There is no page of that name').waitFor()
    await page.getByRole('button', { name: 'Go to the overview' }).click()
    await visual(page, 'overview-standards-met').waitFor()
    expectQuiet()
  })
})

describe('the services', () => {
  test('are filtered by town and cluster, and a blank is an entry of its own', async () => {
    const { page, expectQuiet } = await openApp('', { size: 'board' })
    await services(page)
      .getByRole('checkbox', { name: /^Patchway/ })
      .check()
    await expect.poll(() => choices(page)).toBe('town=patchway')
    await expect.poll(() => services(page).getByRole('heading').first().innerText()).toContain('4 of 60')
    await services(page).getByRole('button', { name: 'Clear Town' }).click()
    await services(page)
      .getByRole('checkbox', { name: /^4\.5 \(Kingswood\)/ })
      .check()
    await expect.poll(() => choices(page)).toBe('cluster=4.5')
    await expect.poll(() => services(page).getByRole('heading').first().innerText()).toContain('13 of 60')
    await services(page).getByRole('group', { name: 'Town' }).getByRole('checkbox', { name: /blank/ }).check()
    await expect.poll(() => choices(page)).toContain('town=-')
    await expectAccessible(page)
    expectQuiet()
  })

  test('chosen in the list are found on the map, and the link carries them', async () => {
    const { page, expectQuiet } = await openApp('#/services', { size: 'board' })
    await services(page).getByText('Acton Youth Club', { exact: true }).first().click()
    await expect.poll(() => choices(page)).toContain('service=')
    await services(page)
      .getByRole('button', { name: /^Acton Youth Club/, pressed: true })
      .waitFor()
    await expectAccessible(page)
    expectQuiet()
  })

  test('with a withheld address are listed without it and never drawn', async () => {
    const { page } = await openApp('#/services', { size: 'board' })
    await services(page)
      .getByRole('button', { name: /List them/ })
      .click()
    const withheld = services(page).getByRole('row', { name: /withheld/i })
    expect(await withheld.count()).toBe(1)
    const [name = ''] = (await withheld.innerText()).split(/\t|\n/)
    expect(
      await services(page)
        .getByRole('button', { name: new RegExp(`^${name}`) })
        .count(),
    ).toBe(0)
  })
})
