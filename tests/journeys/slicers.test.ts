import type { Locator, Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from '../support/axe'
import { openApp, settled } from '../support/browser'

const filters = (page: Page) => page.getByRole('region', { name: 'Filters' })
const slicer = (page: Page, name: string) => filters(page).getByRole('button', { name: new RegExp(`^${name} (?!is )`) })
const list = (page: Page, name: string) => page.getByRole('dialog', { name }).getByRole('group', { name })
const box = (page: Page, name: string, entry: string | RegExp) =>
  list(page, name).getByRole('checkbox', { name: entry })
const chips = (page: Page) => filters(page).getByRole('button', { name: / is .* Remove$/ })
const choices = (page: Page) =>
  page.evaluate(() => decodeURIComponent(location.hash.split('?')[1] ?? '').replaceAll('+', ' '))
const standardsMet = (page: Page) => page.locator('[data-visual="overview-standards-met"]')

/** Presses Tab until something has the focus; a page that never gives it fails. */
async function tabTo(page: Page, goal: Locator) {
  for (let presses = 0; presses < 60; presses++) {
    if (await goal.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('the Tab key does not reach it')
}

/** The count that stands beside an entry. */
async function countOf(page: Page, name: string, entry: string) {
  const entryBox = box(page, name, entry)
  await expect.poll(() => entryBox.getAttribute('aria-describedby')).not.toBeNull()
  const id = (await entryBox.getAttribute('aria-describedby')) ?? ''
  const words = await page.locator(`[id="${id}"]`).innerText()
  return Number((words.split(', in')[0] ?? '').replaceAll(',', ''))
}

describe('slicers by mouse', () => {
  test('a click keeps one, Ctrl adds, the box adds, the eraser empties, and Back undoes', async () => {
    const { page, expectQuiet } = await openApp('', { size: 'board' })
    await settled(page)
    await slicer(page, 'Theme').click()
    await list(page, 'Theme').getByText('Fathers', { exact: true }).click()
    await expect.poll(() => choices(page)).toBe('theme=fathers')
    await list(page, 'Theme')
      .getByText('Advocacy', { exact: true })
      .click({ modifiers: ['Control'] })
    await box(page, 'Theme', '– (blank)').check()
    await expect.poll(() => choices(page)).toBe('theme=fathers&theme=advocacy&theme=-')
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    expect(await chips(page).innerText()).toBe('Theme is Fathers, Advocacy or blank')
    expect(await slicer(page, 'Theme').innerText()).toMatch(/3 of 17/)
    await filters(page).getByRole('button', { name: 'Clear Theme' }).click()
    await expect.poll(() => choices(page)).toBe('')
    await filters(page)
      .getByText(/^No filters in force: [\d,]+ of [\d,]+ /)
      .waitFor()
    await page.goBack()
    await expect.poll(() => choices(page)).toBe('theme=fathers&theme=advocacy&theme=-')
    expectQuiet()
  })

  test('the slicers narrow each other, and an entry with nothing left stays in its list', async () => {
    const { page } = await openApp('#/recommendations', { size: 'board' })
    await settled(page)
    await slicer(page, 'Theme').click()
    await expect.poll(() => countOf(page, 'Theme', 'Fathers')).toBeGreaterThan(0)
    const all = await countOf(page, 'Theme', 'Domestic abuse')
    await page.keyboard.press('Escape')
    await slicer(page, 'Status').click()
    await list(page, 'Status').getByText('Paused', { exact: true }).click()
    await page.keyboard.press('Escape')
    await slicer(page, 'Theme').click()
    await expect.poll(() => countOf(page, 'Theme', 'Domestic abuse')).toBeLessThan(all)
    await expect.poll(() => countOf(page, 'Theme', 'Fathers')).toBe(0)
    expect(await box(page, 'Theme', 'Fathers').isEnabled()).toBe(true)
  })

  test('a group keeps all its agencies, and a financial year its quarters', async () => {
    const { page, expectQuiet } = await openApp('', { size: 'laptop' })
    await settled(page)
    await slicer(page, 'Agency').click()
    await box(page, 'Agency', 'Education').first().check()
    await expect.poll(() => choices(page)).toBe('agency=education&agency=early-years&agency=colleges')
    await list(page, 'Agency').getByRole('button', { name: 'Open Education' }).click()
    await box(page, 'Agency', 'Colleges').uncheck()
    await expect
      .poll(() =>
        box(page, 'Agency', 'Education')
          .first()
          .evaluate((one) => one.matches(':indeterminate')),
      )
      .toBe(true)
    await page.keyboard.press('Escape')
    await filters(page).getByRole('button', { name: 'Reset' }).click()
    await slicer(page, 'Period').click()
    await box(page, 'Period', '2025/26').check()
    await expect.poll(async () => (await choices(page)).split('&').length).toBe(4)
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    expect(await chips(page).innerText()).toBe('Period is 2025/26 Q1 to 2025/26 Q4')
    expectQuiet()
  })

  test('the last four quarters stay relative in the link, and a range names its ends', async () => {
    const { page } = await openApp('', { size: 'laptop' })
    await settled(page)
    await slicer(page, 'Period').click()
    const open = page.getByRole('dialog', { name: 'Period' })
    await open.getByLabel(/^Last/).selectOption('4')
    await expect.poll(() => choices(page)).toBe('quarter=last-4')
    expect(await box(page, 'Period', '2025/26 Q3').isChecked()).toBe(true)
    await open.getByLabel('From').selectOption({ label: '2025/26 Q1' })
    await expect.poll(async () => (await choices(page)).split('&').length).toBe(6)
    await page.keyboard.press('Escape')
    expect(await chips(page).innerText()).toBe('Period is 2025/26 Q1 to 2026/27 Q2')
    await page.goBack()
    await expect.poll(() => slicer(page, 'Period').innerText()).toContain('The last 4 quarters')
  })

  test('towns stand under their cluster, and what is ticked is what is kept', async () => {
    const { page } = await openApp('#/services', { size: 'board' })
    await settled(page)
    await slicer(page, 'Cluster').click()
    await box(page, 'Cluster', /^2 /).check()
    await expect.poll(() => choices(page)).toBe('cluster=2')
    await list(page, 'Cluster')
      .getByRole('button', { name: /^Open 2 / })
      .click()
    await box(page, 'Cluster', 'Filton').uncheck()
    await expect.poll(() => choices(page)).toMatch(/town=.*cluster=2$/)
    expect(await choices(page)).not.toContain('filton')
  })
})

describe('slicers by keyboard alone', () => {
  test('Tab, Enter, letters, Space, Escape, and on to the eraser', async () => {
    const { page, expectQuiet } = await openApp('', { size: 'board' })
    await settled(page)
    await tabTo(page, slicer(page, 'Theme'))
    await page.keyboard.press('Enter')
    await tabTo(page, box(page, 'Theme', 'Select all'))
    await page.keyboard.type('fa')
    await expect.poll(() => box(page, 'Theme', 'Fathers').evaluate((one) => one === document.activeElement)).toBe(true)
    await page.keyboard.press('Space')
    await expect.poll(() => choices(page)).toBe('theme=fathers')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => choices(page)).toBe('theme=fathers&theme=advocacy')
    await page.keyboard.press('Enter')
    await expect.poll(() => choices(page)).toBe('theme=advocacy')
    await page.keyboard.press('Escape')
    await expect.poll(() => slicer(page, 'Theme').evaluate((one) => one === document.activeElement)).toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => choices(page)).toBe('')
    expectQuiet()
  })

  test('a group opens by the right arrow and closes by the left', async () => {
    const { page } = await openApp('', { size: 'laptop' })
    await settled(page)
    await tabTo(page, slicer(page, 'Agency'))
    await page.keyboard.press('Enter')
    await tabTo(page, box(page, 'Agency', 'Select all'))
    await page.keyboard.type('health')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Space')
    await expect.poll(() => choices(page)).toBe('agency=gps')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => box(page, 'Agency', 'GPs').count()).toBe(0)
  })
})

describe('the filters in force', () => {
  const pane = (page: Page) => page.getByRole('dialog', { name: /filters/i })

  test('stand in the pane by page, moment and visual, each with its way out', async () => {
    const { page, expectQuiet } = await openApp('#/overview?theme=fathers&town=yate&lit=theme', { size: 'board' })
    await settled(page)
    await expect.poll(() => standardsMet(page).innerText()).toContain('17 of 48 case checks')
    const opener = filters(page).getByRole('button', { name: 'Filters: 2', exact: true })
    await opener.click()
    await pane(page).getByText('Theme is Fathers (chosen on a mark)').waitFor()
    await pane(page).getByText('As at 30 September 2026').waitFor()
    await pane(page).getByText('Latest quarter: 2026/27 Q2').waitFor()
    await pane(page).getByText('Town cannot filter this: recommendations have no town.').first().waitFor()
    await expectAccessible(page)
    await pane(page).getByRole('button', { name: 'Remove Theme is Fathers' }).click()
    await expect.poll(() => choices(page)).toBe('town=yate')
    await pane(page).getByRole('button', { name: 'Reset all' }).click()
    await expect.poll(() => choices(page)).toBe('')
    await page.keyboard.press('Escape')
    await expect.poll(() => pane(page).count()).toBe(0)
    const focused = await page.evaluate(() => document.activeElement?.textContent)
    expect(focused).toContain('Filters')
    await page.goBack()
    await expect.poll(() => choices(page)).toBe('town=yate')
    expectQuiet()
  })

  test('one visual is filtered alone, and the line says so', async () => {
    const { page } = await openApp('#/recommendations', { size: 'board' })
    await settled(page)
    await filters(page).getByRole('button', { name: 'Filters', exact: true }).click()
    await pane(page).getByLabel('Visual').selectOption({ label: 'Recommendations by theme and status' })
    await pane(page).getByLabel('By', { exact: true }).selectOption({ label: 'Agency' })
    await pane(page).getByRole('checkbox', { name: 'Sirona' }).check()
    await pane(page).getByText('Agency is Sirona (this visual alone)').waitFor()
    await expectAccessible(page)
    await pane(page).getByRole('button', { name: 'Close' }).click()
    await filters(page).getByRole('button', { name: 'Filters: 1', exact: true }).waitFor()
    await filters(page).getByRole('button', { name: 'Reset' }).click()
    await expect.poll(() => choices(page)).toBe('')
  })

  test('on a phone stand behind one button, the chips always in sight', async () => {
    const { page, expectQuiet } = await openApp('#/overview?theme=fathers', { size: 'phone', hasTouch: true })
    await settled(page)
    expect(await slicer(page, 'Agency').isVisible()).toBe(false)
    expect(await chips(page).innerText()).toBe('Theme is Fathers')
    await filters(page).getByRole('button', { name: 'Filters: 1' }).click()
    await slicer(page, 'Theme').tap()
    await list(page, 'Theme').getByText('Advocacy', { exact: true }).tap()
    await expect.poll(() => choices(page)).toBe('theme=fathers&theme=advocacy')
    await expectAccessible(page)
    expectQuiet()
  })
})
