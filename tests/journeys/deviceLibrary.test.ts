import { unzipSync } from 'fflate'
import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from '../support/axe'
import { openApp } from '../support/browser'

const heads = 'Agency,Course title,Theme,Session date,Booked,Attended'
const july = `${heads}\nPolice,DA training,Domestic abuse,02/07/2026,20,18\nGPs,DA training,Domestic abuse,30/06/2026,12,9\n`
const august = `${heads}\nEducation,Working with fathers,Fathers,09/08/2026,10,9\n`

/** Takes a file through the four steps of the wizard, to saved. */
async function load(page: Page, name: string, text: string) {
  await page
    .locator('input[type=file][multiple]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
  await page.getByRole('button', { name: 'Next: check the rows' }).click()
  await page.getByRole('button', { name: 'Next: see the effect' }).click()
  await page.getByRole('button', { name: /^Load the \d+ rows?$|^Load the row$/ }).click()
  await page.getByRole('heading', { name: /^(Saved|Loaded in this tab): / }).waitFor()
  await page.getByRole('button', { name: 'Done', exact: true }).click()
}

/** Waits for what is said to come true; a second page beside the first takes its time. */
const soon = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 15_000 })

const rowOf = (page: Page, name: RegExp) => page.getByRole('row', { name })

/** What the page of training says. */
async function attendance(page: Page, words: string) {
  await page.getByRole('link', { name: 'Training', exact: true }).click()
  await soon(() => page.locator('[data-visual="training-attendance"]').innerText()).toContain(words)
}

const toData = (page: Page) => page.getByRole('link', { name: 'Data', exact: true }).click()

/** What a click saves. The browser may run elsewhere, so its bytes are asked for. */
async function download(page: Page, click: () => Promise<unknown>): Promise<Buffer> {
  const [saved] = await Promise.all([page.waitForEvent('download'), click()])
  const parts: Buffer[] = []
  for await (const part of await saved.createReadStream()) parts.push(Buffer.from(part))
  return Buffer.concat(parts)
}

const sampleAttendance = '485 of 597 booked places'

describe('the library of this device', () => {
  test('still has a loaded file after a reload; another tab sees it, and sees it undone', async () => {
    const { page, expectQuiet } = await openApp('#/data')
    await page.getByRole('heading', { name: '14 files are loaded' }).waitFor()
    await load(page, 'july.csv', july)
    await rowOf(page, /july\.csv This device/).waitFor()
    await expectAccessible(page)
    await page.reload()
    await rowOf(page, /july\.csv This device/).waitFor()
    await attendance(page, '18 of 20 booked places')
    expect(await page.getByRole('contentinfo').innerText()).toContain('kept on this device only')

    const other = await page.context().newPage()
    await other.goto(page.url())
    await soon(() => other.locator('[data-visual="training-attendance"]').innerText()).toContain(
      '18 of 20 booked places',
    )
    await toData(page)
    await load(page, 'august.csv', august)
    await soon(() => other.locator('[data-visual="training-attendance"]').innerText()).toContain(
      '27 of 30 booked places',
    )

    await toData(other)
    await other.getByRole('button', { name: /^Undo july\.csv/ }).click()
    const dialog = other.getByRole('alertdialog', { name: 'Go back to before july.csv?' })
    expect(await dialog.getByRole('listitem').allInnerTexts()).toEqual(['july.csv, 2 rows', 'august.csv, 1 row'])
    await expectAccessible(other)
    await dialog.getByRole('button', { name: 'Remove 2 imports' }).click()
    await soon(() => other.evaluate(() => document.activeElement?.textContent ?? '')).toMatch(/files are loaded$/)
    await attendance(other, sampleAttendance)
    await attendance(page, sampleAttendance)
    expectQuiet()
  })

  test('backed up, cleared and restored, gives the same numbers', async () => {
    const { page, expectQuiet } = await openApp('#/data')
    await load(page, 'july.csv', july)
    await rowOf(page, /july\.csv This device/).waitFor()
    const backup = await download(page, () => page.getByRole('button', { name: 'Back up' }).click())
    await page.getByRole('button', { name: 'Clear this device' }).click()
    await expectAccessible(page)
    await page.getByRole('alertdialog').getByRole('button', { name: 'Clear this device' }).click()
    await attendance(page, sampleAttendance)

    await toData(page)
    const picker = page.getByLabel('Backup to restore')
    await picker.setInputFiles({ name: 'july.zip', mimeType: 'application/zip', buffer: Buffer.from(july) })
    await soon(() => page.getByRole('alert').allInnerTexts()).toEqual([expect.stringContaining('Code B1')])
    await picker.setInputFiles({ name: 'kept.zip', mimeType: 'application/zip', buffer: backup })
    await page.getByRole('alertdialog', { name: /^Restore / }).waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Restore', exact: true }).last().click()
    await rowOf(page, /july\.csv This device/).waitFor()
    await attendance(page, '18 of 20 booked places')
    expectQuiet()
  })

  test('shows an import’s report again, and gives its cleaned rows', async () => {
    const { page, expectQuiet } = await openApp('#/data')
    await load(page, 'july.csv', july.replace('30/06/2026', '31/06/2026'))
    await page.getByRole('button', { name: 'Report of july.csv' }).click()
    const dialog = page.getByRole('dialog', { name: 'Report of july.csv' })
    await dialog.getByRole('row', { name: /^Refused 3 Session date 31\/06\/2026/ }).waitFor()
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Close' }).click()
    const csv = await download(page, () => page.getByRole('button', { name: 'Cleaned CSV of july.csv' }).click())
    const lines = csv.toString('utf8').trim().split('\r\n')
    expect(lines).toHaveLength(2)
    expect(lines[1]).toContain('DA training')
    expectQuiet()
  })
})

describe('published data', () => {
  test('made here and put on the site takes the place of the sample for every reader', async () => {
    const { page } = await openApp('#/data')
    await load(page, 'july.csv', july)
    await rowOf(page, /july\.csv This device/).waitFor()
    await page.getByRole('button', { name: 'Publish' }).click()
    const dialog = page.getByRole('alertdialog', { name: 'Publish for every reader?' })
    expect(await dialog.innerText()).toContain('must ask for a sign-in')
    await expectAccessible(page)
    const zip = await download(page, () => dialog.getByRole('button', { name: 'Save the zip' }).click())
    const files = new Map(Object.entries(unzipSync(new Uint8Array(zip))))

    const reader = await openApp('', {
      before: (fresh) =>
        fresh.route('**/data/*', (route) => {
          const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? ''
          return route.fulfill({ body: Buffer.from(files.get(name) ?? []) })
        }),
    })
    await attendance(reader.page, '18 of 20 booked places')
    await toData(reader.page)
    await rowOf(reader.page, /training-2026-27-q\d\.csv Published/).waitFor()
    expect(await rowOf(reader.page, /^Training .* Sample/).count()).toBe(0)
    reader.expectQuiet()
  })
})

describe('where storage is not as it should be', () => {
  test('refused altogether: files are held in memory, and the page says so', async () => {
    const { page, expectQuiet } = await openApp('#/data', {
      before: (fresh) => fresh.addInitScript(() => Reflect.deleteProperty(window, 'indexedDB')),
    })
    await page.getByText('held in this tab’s memory only').waitFor()
    expect(await page.locator('main').innerText()).toContain('Code L1')
    await load(page, 'july.csv', july)
    await rowOf(page, /july\.csv This tab/).waitFor()
    await expectAccessible(page)
    await attendance(page, '18 of 20 booked places')
    expect(await page.getByRole('contentinfo').innerText()).toContain('this tab’s memory only')
    await page.reload()
    await attendance(page, sampleAttendance)
    expectQuiet()
  })

  test('upgraded by another tab: this one stops saving and asks to be reloaded', async () => {
    const { page, expectQuiet } = await openApp('#/data')
    await load(page, 'july.csv', july)
    await attendance(page, '18 of 20 booked places')
    const newer = await page.context().newPage()
    await newer.goto(new URL('partnership.json', page.url()).href)
    await newer.evaluate(
      () =>
        new Promise((settle, fail) => {
          const opening = indexedDB.open('golden-thread', 99)
          opening.onsuccess = () => settle(opening.result.close())
          opening.onerror = () => fail(opening.error)
        }),
    )
    await soon(() => page.getByRole('alert').innerText()).toMatch(/Nothing is saved from this tab.*Code L6/s)
    await expectAccessible(page)
    await attendance(page, '18 of 20 booked places')
    await page.getByRole('button', { name: 'Reload' }).click()
    await soon(() => page.getByRole('alert').innerText()).toMatch(/saved by a newer version.*Code L5/s)
    await attendance(page, sampleAttendance)
    expectQuiet()
  })

  test('damaged in one record: it is named on every page, the rest loads, and it can be removed', async () => {
    const { page, expectQuiet } = await openApp('#/data')
    await load(page, 'july.csv', july)
    await rowOf(page, /july\.csv This device/).waitFor()
    await page.evaluate(
      () =>
        new Promise((settle, fail) => {
          const opening = indexedDB.open('golden-thread')
          opening.onsuccess = () => {
            const transaction = opening.result.transaction('imports', 'readwrite')
            transaction.objectStore('imports').put({ schema: 1, order: 7, id: 'device:damaged', period: 'spring' })
            transaction.oncomplete = () => settle(opening.result.close())
            transaction.onabort = () => fail(transaction.error)
          }
        }),
    )
    await page.reload()
    await page.getByRole('alert').getByText('1 import of this device cannot be used').waitFor()
    await attendance(page, '18 of 20 booked places')
    await page.getByRole('link', { name: 'The Data page names it' }).click()
    await page.getByText('device:damaged').first().waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Remove device:damaged' }).click()
    await soon(() => page.getByRole('alert').count()).toBe(0)
    await rowOf(page, /july\.csv This device/).waitFor()
    expectQuiet()
  })
})
