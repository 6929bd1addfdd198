import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { openApp } from '../support/browser'
import { choose, loadIt, next, sum, toCheck } from '../support/wizard'

const folder = join(import.meta.dirname, '../../sample-data/broken')

/** Types another value into the cell in question. */
const type = (value: string) => async (page: Page) => {
  await toCheck(page)
  const cell = page.getByRole('textbox', { name: /on line \d/ })
  await cell.fill(value)
  await cell.press('Enter')
}

/** Chooses another value for the cell in question. */
const pick = (label: string) => async (page: Page) => {
  await toCheck(page)
  await page.getByRole('combobox', { name: /on line \d/ }).selectOption({ label })
  await page.getByRole('button', { name: 'Use this value' }).click()
}

const press = (name: string | RegExp) => async (page: Page) => {
  await toCheck(page)
  await page.getByRole('button', { name }).first().click()
}

/** How an officer who reads the messages mends each broken sample, and how many rows then load. */
const mends: Readonly<Record<string, readonly [rows: number, mend: (page: Page) => Promise<unknown>]>> = {
  R13: [
    1,
    async (page) => {
      await page.getByRole('button', { name: 'Read it as Agency' }).click()
      await toCheck(page)
    },
  ],
  R14: [
    1,
    async (page) => {
      await page.getByRole('button', { name: 'Read it as Lead agency' }).click()
      await toCheck(page)
    },
  ],
  R29: [3, type('REC-03')],
  R30: [2, pick('Sirona')],
  R31: [2, type('17')],
  R32: [2, type('5')],
  R33: [2, type('17')],
  R34: [2, type('12')],
  R35: [2, type('1')],
  R36: [2, type('12')],
  R38: [2, type('9')],
  R40: [2, type('28/02/2025')],
  R41: [2, type('')],
  R42: [2, type('10/12/2024')],
  R43: [2, type('14/05/2026')],
  R46: [3, press(/^Yes, the month comes first/)],
  R47: [2, type('14/05/2026')],
  R50: [2, type('REC-02')],
  R60: [2, pick('On track')],
  // The two rows of it are one and the same once the name is.
  R61: [1, press(/^Use Sirona for Sironna/)],
  R62: [2, press('Leave blank: Fairly good')],
  R80: [2, press('Do this')],
  R82: [2, press('Do this')],
  R83: [2, press('Do this')],
}

test.each(Object.keys(mends))('[%s] its broken sample is mended from its messages and loaded', async (rule) => {
  const [rows, mend] = mends[rule] ?? [0, () => Promise.reject(new Error(rule))]
  const name = readdirSync(folder).find((file) => file.startsWith(rule)) ?? rule
  const { page, expectQuiet } = await openApp('#/data')
  await choose(page, name, readFileSync(join(folder, name)))
  await mend(page)
  await expect.poll(async () => (await sum(page))[1]).toBe(rows)
  expect((await sum(page))[2]).toBe(0)
  await next(page, 'Next: see the effect')
  await page.getByRole('heading', { name: /^Loading this file/ }).waitFor()
  await loadIt(page)
  expect(await page.getByRole('heading', { name: /^Saved/ }).innerText()).toContain(name)
  expectQuiet()
})
