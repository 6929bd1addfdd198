import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from '../support/axe'
import { openApp, settled } from '../support/browser'

const { acronyms }: { acronyms: { term: string; expansion: string }[] } = JSON.parse(
  readFileSync('public/partnership.json', 'utf8'),
)

describe('the method page', () => {
  test.each(['board', 'laptop', 'phone'] as const)('says everything on a %s, by its parts', async (size) => {
    const { page, expectQuiet } = await openApp('#/method', { size })
    await settled(page)
    const titles = await page.getByRole('heading', { level: 2 }).allInnerTexts()
    expect(titles).toEqual(
      expect.arrayContaining(['Rules', 'Limits and targets in force', 'Glossary', 'What is loaded']),
    )
    expect(await page.locator('#glossary dt').count()).toBe(acronyms.length)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    await expectAccessible(page)
    expectQuiet()
  })

  test('is searched as one: a measure, a rule and an abbreviation', async () => {
    const { page, expectQuiet } = await openApp('#/method')
    await settled(page)
    const search = page.getByRole('searchbox')
    await search.fill('MARAC')
    await expect.poll(() => page.locator('#glossary dt').allInnerTexts()).toContain('MARAC')
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).not.toContain('Rules')
    await search.fill('capacity once for each session')
    await expect.poll(() => page.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(['Places', 'Fill'])
    await search.fill('nothing holds this')
    await page.getByText('Nothing here holds “nothing holds this”').waitFor()
    expect(await page.evaluate(() => location.hash)).not.toContain('nothing')
    expectQuiet()
  })

  test('a card leads to its measure, which is in sight, marked and in focus; back leads to the card', async () => {
    const { page, expectQuiet } = await openApp('#/training?theme=fathers')
    await settled(page)
    await page.getByRole('button', { name: 'Menu of Places filled', exact: true }).click()
    await page.getByRole('menuitem', { name: 'What is this?' }).click()
    await page.getByRole('link', { name: 'Fill on the Method page' }).click()
    const entry = page.locator('[id="training.fill"]')
    await entry.waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Fill')
    expect(await entry.getAttribute('data-lit')).toBe('true')
    const box = await entry.boundingBox()
    expect(box && box.y >= 0 && box.y < 768).toBe(true)
    await page.goBack()
    await settled(page)
    expect(await page.evaluate(() => location.hash)).toContain('theme=fathers')
    expectQuiet()
  })

  test('a link to an abbreviation opens at it', async () => {
    const { page, expectQuiet } = await openApp('#/method?spot=acronym-marac')
    await settled(page)
    const entry = page.locator('#acronym-marac')
    await expect.poll(async () => (await entry.boundingBox())?.y ?? -1).toBeLessThan(768)
    expect((await entry.boundingBox())?.y).toBeGreaterThanOrEqual(0)
    expectQuiet()
  })
})
