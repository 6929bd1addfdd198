import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from '../support/axe'
import { openApp, settled } from '../support/browser'

const card = (page: Page, id: string) => page.locator(`[data-visual="${id}"]`)
const titleOf = (page: Page, id: string) => card(page, id).getByRole('heading', { level: 2 }).innerText()
const audit = 'MAQA-2024-12-DA'

describe('the page of audits', () => {
  test('answers in its titles', async () => {
    const { page, expectQuiet } = await openApp('#/audits', { size: 'board' })
    await settled(page)
    await expect.poll(() => titleOf(page, 'audits-standards-by-theme')).toMatch(/ is met least, in /)
    expect(await titleOf(page, 'audits-standards-by-standard')).toMatch(
      /^“.+” is met least, in \d+ of \d+ case checks$/,
    )
    expect(await titleOf(page, 'audits-took-part')).toMatch(/took part in most audits, \d+ of \d+( each)?$/)
    await expect.poll(() => titleOf(page, 'audits-recurring')).toMatch(/ comes? back most: .+ in 24 months$/)
    await expectAccessible(page)
    expectQuiet()
  })

  test('has the lowest theme first, and beside it what it was', async () => {
    const { page, expectQuiet } = await openApp('#/audits')
    await settled(page)
    const themes = card(page, 'audits-standards-by-theme').getByRole('toolbar').getByRole('button')
    await expect.poll(() => themes.count()).toBeGreaterThan(3)
    const words = await themes.allInnerTexts()
    const name = /^(.+?) is met least/.exec(await titleOf(page, 'audits-standards-by-theme'))?.[1]
    expect(words[0]).toContain(name)
    expect(words.filter((each) => /before/.test(each))).toHaveLength(words.length)
    expectQuiet()
  })

  test('counts quarters in which an audit was held, the first among them', async () => {
    const { page, expectQuiet } = await openApp('#/audits')
    await settled(page)
    const quarters = card(page, 'audits-by-quarter').getByRole('toolbar').getByRole('button')
    await expect.poll(() => quarters.count()).toBeGreaterThan(3)
    expect(await quarters.first().innerText()).toMatch(/[1-9]$/)
    expectQuiet()
  })
})

describe('the brief of an audit', () => {
  test('says what was looked at, found and done, and opens a recommendation that came of it', async () => {
    const { page, expectQuiet } = await openApp(`#/audit?audit=${audit}`)
    await settled(page)
    const brief = card(page, 'audit-brief')
    await brief.getByRole('heading', { name: 'What came of it' }).waitFor()
    const words = await brief.innerText()
    for (const part of ['What we looked at', 'What we are worried about', 'Good practice', 'What needs to happen']) {
      expect(words).toContain(part)
    }
    expect(words).toContain('10 selected, 8 audited, 6 discussed')
    await expectAccessible(page)
    await brief.getByRole('button', { name: /^AUD-/ }).first().click()
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('behind=')
    expectQuiet()
  })

  test('of a learning event says that it is not counted among audits', async () => {
    const { page, expectQuiet } = await openApp('#/audit?audit=LE-2021-04-HARRY')
    await settled(page)
    await expect.poll(() => card(page, 'audit-brief').innerText()).toContain('It is not counted among audits')
    expectQuiet()
  })

  test('prints on one side of A4, and leaves nothing of the sheet behind', async () => {
    const { page } = await openApp(`#/audit?audit=${audit}`)
    await settled(page)
    await card(page, 'audit-brief').getByRole('heading', { name: 'What came of it' }).waitFor()
    const sheet = page.locator('[data-sheet]')
    const file = await page.pdf({ preferCSSPageSize: true })
    expect(file.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    expect(file.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 59[45]/)
    await expect.poll(() => sheet.count()).toBe(0)
  })
})
