import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from '../support/axe'
import { openApp } from '../support/browser'
import { choose, loadIt, next, sum, tabTo, toCheck } from '../support/wizard'

const wrong = `Organisation,Course,Priority,Dates,Total bookings,Number of attendees
Police,Domestic Abuse Training,DA,02/07/2026,20,18
GPs,Domestic Abuse Training,DA,31/06/2026,12,9
Education,Working with fathers,Dads,09/07/2026,ten,9
Sirona,Working with fathers,Dads,09/07/2026,8,
`
const right = wrong.replace('31/06/2026', '30/06/2026').replace(',ten,', ',10,').replace('8,\n', '8,7\n')

async function attendance(page: Page, words: string) {
  await page.getByRole('link', { name: 'Training', exact: true }).click()
  await expect.poll(() => page.locator('[data-visual="training-attendance"]').innerText()).toContain(words)
}

describe('loading a CSV of one’s own', () => {
  test('with other headings is recognised, its cells are mended in place, the chart changes, and undo brings it back', async () => {
    const { page, expectQuiet } = await openApp('#/data', { size: 'laptop' })
    await expectAccessible(page)
    await choose(page, 'returns.csv', wrong)
    await page.getByRole('heading', { name: 'Columns of Training' }).waitFor()
    await expectAccessible(page)
    await toCheck(page)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('3 rows are refused.')
    expect(await sum(page)).toEqual([4, 1, 3, 0, 0])
    await expectAccessible(page)
    for (const [rule, cell, value] of [
      ['Not a real date', 'Session date on line 3', '30/06/2026'],
      ['Words where a number belongs', 'Booked on line 4', '10'],
      ['Blank where a value is needed', 'Attended on line 5', '7'],
    ] as const) {
      await page.getByRole('navigation', { name: 'What the check found' }).getByRole('button', { name: rule }).click()
      await page.getByRole('textbox', { name: cell }).fill(value)
      await page.getByRole('textbox', { name: cell }).press('Enter')
      await page.getByRole('textbox', { name: cell }).waitFor({ state: 'detached' })
    }
    expect(await sum(page)).toEqual([4, 4, 0, 0, 0])
    await next(page, 'Next: see the effect')
    await page.getByRole('heading', { name: /^Loading this file adds 4 / }).waitFor()
    await expectAccessible(page)
    await loadIt(page)
    await expectAccessible(page)
    // Q2 holds three of the four rows: 18 + 9 + 7 of 20 + 10 + 8.
    await attendance(page, '34 of 38 booked places')
    expect(await page.locator('[data-visual="training-attendance"]').innerText()).not.toContain('Sample')

    await page.getByRole('link', { name: 'Data', exact: true }).click()
    await choose(page, 'one-more.csv', right.split('\n').slice(0, 2).join('\n').replace('20,18', '20,20'))
    await toCheck(page)
    await next(page, 'Next: see the effect')
    await page.getByRole('row', { name: /Police.*Attended 18 20/ }).waitFor()
    await loadIt(page)
    await page.getByRole('button', { name: 'Undo this import' }).click()
    await page.getByText(/one-more\.csv was taken back/).waitFor()
    await attendance(page, '34 of 38 booked places')
    expectQuiet()
  })

  test('goes from the file to saved by the keyboard alone', async () => {
    const { page, expectQuiet } = await openApp('#/data')
    await choose(page, 'returns.csv', right)
    await page.getByRole('heading', { name: 'Columns of Training' }).waitFor()
    for (const [button, heading] of [
      ['Next: check the rows', 'What the check found'],
      ['Next: see the effect', /^Loading this file/],
      ['Load the 4 rows', /^Saved: 4 rows/],
    ] as const) {
      await tabTo(page, button)
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: heading }).waitFor()
    }
    expectQuiet()
  })

  test('with personal data is held until the officer chooses, and shows it masked', async () => {
    const { page, expectQuiet } = await openApp('#/data')
    const text = `${right.split('\n')[0]},Comments\nPolice,DA training,DA,02/07/2026,20,18,943 476 5919\n`
    await choose(page, 'notes.csv', text)
    await toCheck(page)
    expect(await page.locator('main').innerText()).toContain('943 *** ****')
    expect(await page.locator('main').innerText()).not.toContain('943 476 5919')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Do this' }).click()
    await page.getByRole('region', { name: '1 change of yours' }).waitFor()
    await next(page, 'Next: see the effect')
    await page.getByRole('heading', { name: /^Loading this file adds 1 / }).waitFor()
    expectQuiet()
  })

  test('fits a phone and a board: nothing runs over the edge in any step', async () => {
    for (const size of ['phone', 'board'] as const) {
      const { page, expectQuiet } = await openApp('#/data', { size })
      const expectFits = async () => {
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(over).toBeLessThanOrEqual(0)
      }
      await expectFits()
      await choose(page, 'returns.csv', wrong)
      await page.getByRole('heading', { name: 'Columns of Training' }).waitFor()
      await expectFits()
      await toCheck(page)
      await expectFits()
      await next(page, 'Next: see the effect')
      await page.getByRole('heading', { name: /^Loading this file/ }).waitFor()
      await expectFits()
      expectQuiet()
    }
  })

  test.each([
    ['a web page', 'page.csv', '<!doctype html><html><title>Sign in</title></html>'],
    ['an empty file', 'empty.csv', ''],
    ['a zip under another name', 'book.csv', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0, 0])],
    ['a file of something else', 'cats.csv', 'Cat,Colour\nTom,grey\n'],
  ])('%s is refused in words, and what is loaded stays', async (_, name, text) => {
    const { page, expectQuiet } = await openApp('#/data')
    await page.getByRole('heading', { name: '14 files are loaded' }).waitFor()
    await choose(page, name, text)
    await page.getByRole('heading', { name: `${name} cannot be loaded` }).waitFor()
    expect(await page.getByRole('region', { name: `${name} cannot be loaded` }).innerText()).toMatch(/Rule R\d+/)
    await page.getByRole('button', { name: 'Put the file aside' }).click()
    await page.getByRole('heading', { name: '14 files are loaded' }).waitFor()
    expectQuiet()
  })
})
