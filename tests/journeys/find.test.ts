import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from '../support/axe'
import { openApp, settled } from '../support/browser'

const hash = (page: Page) => page.evaluate(() => decodeURIComponent(location.hash))
const find = async (page: Page, text: string) => {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').waitFor()
  await page.keyboard.type(text)
}
const option = (page: Page, group: string, name: string | RegExp) =>
  page.getByRole('group', { name: group }).getByRole('option', { name })

describe('finding anything', () => {
  test('opens by Ctrl+K and by the box, satisfies axe, and Escape gives the page back', async () => {
    const { page, expectQuiet } = await openApp('#/overview')
    await settled(page)
    await page.getByRole('button', { name: /^Find a page/ }).click()
    await expect.poll(() => page.getByRole('combobox').evaluate((field) => field === document.activeElement)).toBe(true)
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await find(page, 'advoc')
    await option(page, 'Themes', 'Advocacy').waitFor()
    await expectAccessible(page)
    expectQuiet()
  })

  test('goes to a page by its name with the keyboard alone, and the filters go along', async () => {
    const { page } = await openApp('#/overview?town=yate')
    await settled(page)
    await find(page, 'train')
    await option(page, 'Pages', 'Training').waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => hash(page)).toBe('#/training?town=yate')
  })

  test('the arrows go round the results, and the chosen one is in sight', async () => {
    const { page } = await openApp('#/overview')
    await settled(page)
    await find(page, '')
    const chosen = () => page.locator('[role="option"][aria-selected="true"]').innerText()
    const first = await chosen()
    await page.keyboard.press('ArrowUp')
    await expect.poll(chosen).toContain('Keyboard shortcuts')
    await page.keyboard.press('ArrowDown')
    await expect.poll(chosen).toBe(first)
  })

  test('finds a theme and chooses it', async () => {
    const { page } = await openApp('#/audits')
    await settled(page)
    await find(page, 'fathers')
    await option(page, 'Themes', 'Fathers').click()
    await expect.poll(() => hash(page)).toContain('theme=fathers')
  })

  test('finds a service, a recommendation and an audit by any word', async () => {
    const { page } = await openApp('#/overview')
    await settled(page)
    await find(page, 'frome valley')
    await option(page, 'Services', 'Frome Valley Dads').click()
    await expect.poll(() => hash(page)).toMatch(/^#\/services\?service=/)
    await find(page, 'groups hubs')
    await option(page, 'Recommendations', /family hubs/).waitFor()
    expect(
      await option(page, 'Recommendations', /family hubs/)
        .locator('mark')
        .allInnerTexts(),
    ).toEqual(['groups', 'hubs'])
    await page.keyboard.press('Escape')
    await find(page, 'male carers')
    await option(page, 'Audits', /male carers/).click()
    await expect.poll(() => hash(page)).toContain('audit=')
  })

  test('says where nothing is called that', async () => {
    const { page } = await openApp('#/overview')
    await settled(page)
    await find(page, 'zzzz')
    await page.getByText(/^Nothing here is called that/).waitFor()
    await page.keyboard.press('Enter')
    expect(await hash(page)).toBe('#/overview')
  })

  test('what is typed before it has opened is not lost', async () => {
    const { page } = await openApp('#/overview?theme=fathers')
    await settled(page)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('resett')
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Enter')
    await expect.poll(() => hash(page)).toBe('#/overview')
  })

  test('resets the filters as a command', async () => {
    const { page } = await openApp('#/overview?theme=fathers')
    await settled(page)
    await find(page, 'reset')
    await option(page, 'What can be done', 'Reset all filters').waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => hash(page)).toBe('#/overview')
  })
})

test('a question mark lists the shortcuts, though not while a field is typed in', async () => {
  const { page, expectQuiet } = await openApp('#/overview')
  await settled(page)
  await page.keyboard.press('?')
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await list.waitFor()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await list.waitFor({ state: 'detached' })
  await find(page, '?')
  expect(await page.getByRole('combobox').inputValue()).toBe('?')
  expect(await list.count()).toBe(0)
  expectQuiet()
})
