import type { Download, Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from '../support/axe'
import { openApp, settled } from '../support/browser'

const hash = (page: Page) => page.evaluate(() => decodeURIComponent(location.hash))
const share = async (page: Page) => {
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Share and saved views' })
  await dialog.waitFor()
  return dialog
}

async function contentOf(download: Download): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const part of await download.createReadStream()) parts.push(part)
  return Buffer.concat(parts)
}

describe('the steps of a reader', () => {
  test('Escape steps back out of what is open, then out of the last choice on a mark, and no further', async () => {
    const { page, expectQuiet } = await openApp(
      '#/overview?theme=fathers&agency=police&town=yate&lit=theme&lit=agency&focus=overview-evidenced&spot=overview-overdue',
    )
    await settled(page)
    for (const step of [
      '#/overview?theme=fathers&agency=police&town=yate&lit=theme&lit=agency&spot=overview-overdue',
      '#/overview?theme=fathers&agency=police&town=yate&lit=theme&lit=agency',
      '#/overview?theme=fathers&town=yate&lit=theme',
      '#/overview?town=yate',
      '#/overview?town=yate',
    ]) {
      await page.keyboard.press('Escape')
      await expect.poll(() => hash(page)).toBe(step)
    }
    expectQuiet()
  })

  test('Escape in an open list or dialog closes that alone', async () => {
    const { page } = await openApp('#/overview?theme=fathers&lit=theme')
    await settled(page)
    await page.getByRole('button', { name: /^As at/ }).click()
    await page.getByLabel('Figures as at').waitFor()
    await page.keyboard.press('Escape')
    await page.getByLabel('Figures as at').waitFor({ state: 'detached' })
    expect(await hash(page)).toBe('#/overview?theme=fathers&lit=theme')
    await share(page)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await hash(page)).toBe('#/overview?theme=fathers&lit=theme')
  })

  test('the browser undoes and redoes each step', async () => {
    const { page } = await openApp('#/overview')
    await settled(page)
    await page.getByRole('button', { name: /^As at/ }).click()
    await page.getByLabel('Figures as at').fill('2026-06-30')
    await page.getByRole('button', { name: 'Set', exact: true }).click()
    await expect.poll(() => hash(page)).toBe('#/overview?asat=2026-06-30')
    await page.getByLabel('the same a year earlier').check()
    await expect.poll(() => hash(page)).toBe('#/overview?asat=2026-06-30&against=year')
    await page.keyboard.press('Escape')
    await page.goBack()
    await expect.poll(() => hash(page)).toBe('#/overview?asat=2026-06-30')
    await page.goBack()
    await expect.poll(() => hash(page)).toBe('#/overview')
    await expect.poll(() => page.getByRole('button', { name: /^As at/ }).innerText()).toContain('30 September 2026')
    await page.goForward()
    await page.goForward()
    await expect.poll(() => hash(page)).toBe('#/overview?asat=2026-06-30&against=year')
    await expect.poll(() => page.getByRole('button', { name: /^As at/ }).innerText()).toContain('30 June 2026')
  })
})

describe('a page of one theme', () => {
  test('takes the filters along, is named at its top, and Back leads to the page as it was left', async () => {
    const { page, expectQuiet } = await openApp('#/audits?agency=police')
    await settled(page)
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('fathers')
    await page.getByRole('group', { name: 'Themes' }).getByRole('option', { name: 'Fathers' }).click()
    await expect.poll(() => hash(page)).toBe('#/theme?theme=fathers&agency=police')
    await page.getByRole('heading', { level: 1, name: 'Fathers' }).waitFor()
    await settled(page)
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Back' }).click()
    await expect.poll(() => hash(page)).toBe('#/audits?agency=police')
    expectQuiet()
  })

  test('asks which where none or several are chosen', async () => {
    const { page, expectQuiet } = await openApp('#/theme?theme=fathers&theme=advocacy')
    await page.getByRole('heading', { level: 1, name: 'Which theme?' }).waitFor()
    await expectAccessible(page)
    const choices = page.getByRole('main').getByRole('link')
    await expect.poll(() => choices.allInnerTexts()).toEqual(['Fathers', 'Advocacy'])
    await choices.filter({ hasText: 'Advocacy' }).click()
    await expect.poll(() => hash(page)).toBe('#/theme?theme=advocacy')
    await page.getByRole('heading', { level: 1, name: 'Advocacy' }).waitFor()
    expectQuiet()
  })
})

describe('the as-at day', () => {
  test('is never later than today, and a day that cannot be is said so', async () => {
    const { page, expectQuiet } = await openApp('#/overview?asat=2099-01-01')
    await settled(page)
    const shown = await page.getByRole('button', { name: /^As at/ }).innerText()
    expect(shown).not.toContain('2099')
    await page.getByRole('button', { name: /^As at/ }).click()
    await page.getByLabel('Figures as at').fill('2098-01-01')
    await page.getByRole('button', { name: 'Set', exact: true }).click()
    await page.getByText(/^Give a day up to/).waitFor()
    await expectAccessible(page)
    expectQuiet()
  })
})

describe('saved views', () => {
  test('are saved under a name, opened, renamed, deleted, and one opens first', async () => {
    const { page, expectQuiet } = await openApp('#/recommendations?theme=fathers')
    await settled(page)
    let dialog = await share(page)
    await dialog.getByLabel('Name').fill('Chair’s view')
    await dialog.getByRole('button', { name: 'Save', exact: true }).click()
    await dialog.getByText('“Chair’s view” was saved.').waitFor()
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Rename: Chair’s view' }).click()
    await dialog.getByLabel('New name of Chair’s view').fill('Fathers')
    await page.keyboard.press('Enter')
    await dialog.getByRole('link', { name: 'Fathers' }).waitFor()
    await dialog.getByRole('button', { name: 'Open first: Fathers' }).click()
    await dialog.getByText('Opens first', { exact: true }).waitFor()

    const bare = page.url().replace(/#.*/, '')
    await page.goto('about:blank')
    await page.goto(bare)
    await expect.poll(() => hash(page)).toBe('#/recommendations?theme=fathers')
    await page.goto('about:blank')
    await page.goto(`${bare}#/training`)
    await settled(page)
    dialog = await share(page)
    await dialog.getByRole('link', { name: 'Fathers' }).click()
    await expect.poll(() => hash(page)).toBe('#/recommendations?theme=fathers')
    dialog = await share(page)
    await dialog.getByRole('button', { name: 'Delete: Fathers' }).click()
    await dialog.getByText('None yet.').waitFor()
    await page.goto('about:blank')
    await page.goto(bare)
    await expect.poll(() => hash(page)).toBe('#/overview')
    expectQuiet()
  })

  test('travel as a file from one device to another', async () => {
    const from = await openApp('#/audits?theme=advocacy&lit=theme')
    await settled(from.page)
    const dialog = await share(from.page)
    await dialog.getByLabel('Name').fill('Advocacy')
    await dialog.getByRole('button', { name: 'Save', exact: true }).click()
    await dialog.getByText('“Advocacy” was saved.').waitFor()
    const [download] = await Promise.all([
      from.page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Save as a file' }).click(),
    ])
    const to = await openApp('#/overview')
    await settled(to.page)
    const other = await share(to.page)
    await other.getByLabel('File of saved views').setInputFiles({
      name: 'notes.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"kind":"else"}'),
    })
    await other.getByText(/^notes\.json is no file of saved views/).waitFor()
    await other.getByLabel('File of saved views').setInputFiles({
      name: download.suggestedFilename(),
      mimeType: 'application/json',
      buffer: await contentOf(download),
    })
    await other.getByText(/^1 view came from/).waitFor()
    await other.getByRole('link', { name: 'Advocacy' }).click()
    await expect.poll(() => hash(to.page)).toBe('#/audits?theme=advocacy&lit=theme')
  })

  test('the last view is offered after a bare link, and only then', async () => {
    const { page, expectQuiet } = await openApp('#/training?agency=police')
    await settled(page)
    const bare = page.url().replace(/#.*/, '')
    await page.goto('about:blank')
    await page.goto(bare)
    await settled(page)
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Restore last view' }).click()
    await expect.poll(() => hash(page)).toBe('#/training?agency=police')
    await expect.poll(() => page.getByRole('link', { name: 'Restore last view' }).count()).toBe(0)
    expectQuiet()
  })
})
