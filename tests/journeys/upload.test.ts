import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from '../support/axe'
import { openApp } from '../support/browser'

const wrong = `Organisation,Course,Priority,Dates,Total bookings,Number of attendees
Police,Domestic Abuse Training,DA,02/07/2026,20,18
GPs,Domestic Abuse Training,DA,31/06/2026,12,9
Education,Working with fathers,Dads,09/07/2026,ten,9
Sirona,Working with fathers,Dads,09/07/2026,8,
`
const right = wrong.replace('31/06/2026', '30/06/2026').replace(',ten,', ',10,').replace('8,\n', '8,7\n')

async function choose(page: Page, name: string, text: string | Uint8Array) {
  await page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(typeof text === 'string' ? text : Buffer.from(text)),
  })
}

const heading = (page: Page) =>
  page.getByRole('heading', { level: 2 }).filter({ hasText: /ready to load|cannot be|personal/ })

describe('loading a CSV of one’s own', () => {
  test('with other headings is recognised, refused rows are named, and the corrected file changes the chart', async () => {
    const { page, expectQuiet } = await openApp('#/data', { size: 'laptop' })
    await choose(page, 'returns.csv', wrong)
    await expect.poll(() => heading(page).innerText()).toMatch(/^1 .*ready to load/)
    const findings = await page.getByRole('region', { name: 'Findings' }).innerText()
    expect(findings).toMatch(/Refused\s+3\s+Session date\s+31\/06\/2026/)
    expect(findings).toMatch(/Refused\s+4\s+Booked\s+ten/)
    expect(findings).toMatch(/Refused\s+5\s+Attended/)
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Load none' }).click()
    expect(await page.getByRole('status').first().innerText()).toContain('put aside')

    await choose(page, 'returns-corrected.csv', right)
    await expect.poll(() => heading(page).innerText()).toMatch(/^4 .*ready to load/)
    await page.getByRole('button', { name: 'Load the 4 rows' }).click()
    await page.getByRole('row', { name: /returns-corrected\.csv This tab/ }).waitFor()
    await page.getByRole('link', { name: 'Overview' }).click()
    // Q2 holds three of the four rows: 18 + 9 + 7 of 20 + 10 + 8.
    await expect
      .poll(() => page.locator('[data-visual="overview-attendance"]').innerText())
      .toContain('34 of 38 booked places')
    expect(await page.locator('[data-visual="overview-attendance"]').innerText()).not.toContain('Sample')

    await page.getByRole('link', { name: 'Data', exact: true }).click()
    await page.getByRole('button', { name: 'Remove returns-corrected.csv' }).click()
    await page.getByRole('link', { name: 'Overview' }).click()
    await expect
      .poll(() => page.locator('[data-visual="overview-attendance"]').innerText())
      .toContain('485 of 597 booked places')
    expectQuiet()
  })

  test('personal data stops the file until the officer chooses, and is shown masked', async () => {
    const { page, expectQuiet } = await openApp('#/data')
    await choose(
      page,
      'notes.csv',
      `${right.split('\n')[0]},Comments\nPolice,DA training,DA,02/07/2026,20,18,943 476 5919\n`,
    )
    await expect.poll(() => heading(page).innerText()).toContain('personal data')
    expect(await page.locator('main').innerText()).not.toContain('943 476 5919')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Leave out the whole column' }).click()
    await expect.poll(() => heading(page).innerText()).toMatch(/^1 .*ready to load/)
    expectQuiet()
  })

  test.each([
    ['a web page', 'page.csv', '<!doctype html><html><title>Sign in</title></html>'],
    ['an empty file', 'empty.csv', ''],
    ['a workbook under another name', 'book.csv', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0, 0])],
    ['a file of something else', 'cats.csv', 'Cat,Colour\nTom,grey\n'],
  ])('%s is refused in words, and what is loaded stays', async (_, name, text) => {
    const { page, expectQuiet } = await openApp('#/data')
    await page.getByRole('heading', { name: '14 files are loaded' }).waitFor()
    await choose(page, name, text)
    await expect.poll(() => heading(page).innerText()).toBe('This file cannot be loaded')
    expect(await page.getByRole('alert').innerText()).toMatch(/Rule R\d+/)
    await page.getByRole('button', { name: 'Put the file aside' }).click()
    await page.getByRole('heading', { name: '14 files are loaded' }).waitFor()
    expectQuiet()
  })
})
