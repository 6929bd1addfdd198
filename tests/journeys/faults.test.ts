import { createHash } from 'node:crypto'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { expectAccessible } from '../support/axe'
import { openApp } from '../support/browser'

const audits = '**/sample-data/audits.csv'
const provoked = /audits\.csv|partnership\.json|ERR_FAILED|status of/

/** Plays a host that answers one file wrongly, and opens the overview. */
function openWith(pattern: string, answer: Parameters<Page['route']>[1]) {
  return openApp('', { size: 'board', before: (page) => page.route(pattern, answer) })
}

async function expectOthersStand(page: Page) {
  await expect.poll(() => page.locator('[data-visual="overview-overdue"]').innerText()).toContain('of 25 open')
}

test.each([
  ['404', { status: 404, body: 'no' }, 'sample-data/audits.csv is not on the site'],
  ['500', { status: 500, body: 'no' }, 'the site answered 500'],
  [
    'a sign-in page answered as 200',
    { status: 200, contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' },
    'most likely a sign-in page',
  ],
  [
    'a file cut short',
    { status: 200, contentType: 'text/csv', body: 'Audit ID,Audit title\r\nA,' },
    'part of it may be missing',
  ],
])('%s is said in words beside the data that still stands', async (_, answer, words) => {
  const { page, expectQuiet } = await openWith(audits, (route) => route.fulfill(answer))
  await expect.poll(() => page.getByRole('alert').innerText()).toContain(words)
  await expectOthersStand(page)
  await expectAccessible(page)
  expectQuiet(provoked)
})

test('a site that stops answering is said in words, and trying again mends it', async () => {
  let down = true
  const { page, expectQuiet } = await openWith(audits, (route) => (down ? route.abort() : route.continue()))
  await expect.poll(() => page.getByRole('alert').innerText()).toContain('did not answer')
  down = false
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect.poll(() => page.locator('[data-visual="overview-standards-met"]').innerText()).toContain('178 of 354')
  expect(await page.getByRole('alert').count()).toBe(0)
  expectQuiet(provoked)
})

test('a partnership.json that is not as it should be names what is wrong', async () => {
  const { page, expectQuiet } = await openWith('**/partnership.json', (route) =>
    route.fulfill({ json: { name: 'Somewhere', themes: 'all' } }),
  )
  await page.getByRole('heading', { name: 'Golden Thread could not start' }).waitFor()
  expect(await page.getByRole('alert').innerText()).toContain('themes')
  await expectAccessible(page)
  expectQuiet(provoked)
})

const personal =
  'Course title,Theme,Session date,Agency,Booked,Attended,Comments\r\nDA,Fathers,02/07/2026,Police,9,8,943 476 5919\r\n'

test('a published file that may hold personal data is left out, and said so', async () => {
  const entry = {
    dataset: 'training',
    period: '2026-27-q2',
    join: 'add',
    file: 'returns.csv',
    bytes: personal.length,
    sha256: createHash('sha256').update(personal).digest('hex'),
  }
  const { page, expectQuiet } = await openApp('', {
    size: 'board',
    before: async (page) => {
      await page.route('**/data/manifest.json', (route) =>
        route.fulfill({ json: { asAt: '2026-09-30', imports: [entry] } }),
      )
      await page.route('**/data/returns.csv', (route) => route.fulfill({ contentType: 'text/csv', body: personal }))
    },
  })
  await expect.poll(() => page.getByRole('alert').innerText()).toContain('may hold personal data in Comments')
  expect(await page.locator('body').innerText()).not.toContain('943 476 5919')
  await expect.poll(() => page.locator('[data-visual="overview-standards-met"]').innerText()).toContain('178 of 354')
  expectQuiet()
})
