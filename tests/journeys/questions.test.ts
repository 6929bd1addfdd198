import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { dataParts } from '../../src/core/view/dataLink'
import { panelsOf, visualsOf } from '../../src/core/view/page'
import { type Question, questions } from '../../src/reports/questions'
import { said, theme } from '../golden/plain/questions'
import { all } from '../reports/answerable'
import { openApp, settled } from '../support/browser'
import { choose, loadIt, next, sum, toCheck } from '../support/wizard'

const onPages = questions.flatMap(({ id, words, page, at = [] }) => at.map((visual) => ({ id, words, page, visual })))
const spaced = (text: string) => text.replace(/\s+/g, ' ')
const linkOf = (page: string) => (all.some((one) => one.id === page && one.of) ? `${page}?${page}=${theme}` : page)

describe('the questions', () => {
  test('are nine of the board, ten of chairs and ten of officers, each once', () => {
    const of = (reader: Question['reader']) => questions.filter((question) => question.reader === reader).length
    expect([of('board'), of('chair'), of('officer')]).toEqual([9, 10, 10])
    expect(new Set(questions.map(({ words }) => words)).size).toBe(29)
  })

  test('are each answered by something that stands on the page named, or by a step of an upload', () => {
    for (const { id, page, at = [], step } of questions) {
      expect(at.length > 0 || step !== undefined, id).toBe(true)
      const found = all.find((one) => one.id === page)
      const ids = found
        ? [...visualsOf(found), ...panelsOf(found)].map((block) => block.id)
        : Object.values<string>(dataParts)
      for (const visual of at) {
        expect(ids, id).toContain(visual)
        expect(Object.keys(said), id).toContain(visual)
      }
      if (step) expect(page).toBe('data')
    }
  })
})

describe.each([...new Set(onPages.map(({ page }) => page))])('on the page %s', (name) => {
  test('each question has the answer of a plain calculation', async () => {
    const { page, expectQuiet } = await openApp(`#/${linkOf(name)}`, { size: 'board' })
    await settled(page)
    for (const { id, words, visual } of onPages.filter((one) => one.page === name)) {
      const place = page.locator(`[data-visual="${visual}"]`)
      await place.getByRole('heading').first().waitFor()
      const shown = spaced(await place.innerText())
      const pieces = said[visual]?.() ?? []
      expect(pieces.length, `${id} ${words}`).toBeGreaterThan(0)
      for (const piece of pieces) expect.soft(shown, `${id} ${words}`).toContain(spaced(piece).trim())
    }
    expectQuiet()
  })
})

const heads = 'Audit ID,Audit title,Audit date,Theme,Agency,Cases audited,Standards met,Standards partially met'
const audits = `${heads},Standards not met,Notes,Colour
AUD-91,Case records,10/06/2026,Fathers,Sirona,8,5,2,1,,blue
AUD-92,Case records,10/06/2026,Fathers,GPs,6,9,0,0,,blue
AUD-93,Case records,31/06/2026,Fathers,GPs,6,4,1,1,,blue
AUD-94,Case records,10/06/2026,Gardening,GPs,6,4,1,1,,blue
AUD-95,Case records,10/06/2026,Fathers,GPs,6,4,1,1,943 476 5919,blue
,,,,,,,,,,
`
const tracker = (...rows: readonly string[]) =>
  ['Recommendation ID,Recommendation,Source review,Theme,Lead agency,Due date,Status', ...rows].join('\n')
const first = tracker(
  'X-1,Write to both parents,Family X,Fathers,GPs,31/12/2026,On track',
  'X-2,Share the plan,Family X,Fathers,GPs,31/12/2026,On track',
  'X-3,Ask about work,Family X,Fathers,GPs,31/12/2026,On track',
)
const second = tracker(
  'X-1,Write to both parents,Family X,Fathers,GPs,31/12/2026,On track',
  'X-2,Share the plan,Family X,Fathers,GPs,31/03/2027,On track',
  'X-4,Ring before a visit,Family X,Fathers,GPs,31/12/2026,On track',
)

const main = async (page: Page) => spaced(await page.getByRole('main').innerText())
const asked = (step: Question['step']) => questions.filter((question) => question.step === step).map(({ id }) => id)

describe('what officers ask of a file', () => {
  test('is answered where its columns are read and where it is checked', async () => {
    expect([...asked('columns'), ...asked('check')]).toEqual([4, 1, 2, 3, 5, 7].map((number) => `officer-${number}`))
    const { page, expectQuiet } = await openApp('#/data', { size: 'board' })
    await choose(page, 'audits.csv', audits)
    await page.getByRole('heading', { name: 'Columns of Audits' }).waitFor()
    expect.soft(await main(page)).toContain('10 columns are read from headings')
    await page.getByRole('heading', { name: 'One heading is not used' }).waitFor()
    expect.soft(await main(page)).toContain('“Colour”')

    await toCheck(page)
    const found = page.getByRole('navigation', { name: 'What the check found' })
    expect.soft(spaced(await found.innerText())).toMatch(/Not a real date/)
    expect
      .soft(spaced(await page.getByRole('region', { name: 'Personal data in Notes' }).innerText()))
      .toMatch(/Line 6.*943 \*\*\* \*\*\*\*/)
    await page.getByRole('button', { name: 'Do this' }).click()
    await page.getByRole('region', { name: '1 change of yours' }).waitFor()
    const [read, ...parts] = await sum(page)
    expect(read).toBe(6)
    expect(parts).toEqual([4, 1, 0, 1])
    await page.getByRole('heading', { name: '1 value not seen before' }).waitFor()
    expect.soft(await main(page)).toContain('Gardening')
    await found.getByRole('button', { name: 'Not a real date' }).click()
    expect.soft(await page.getByRole('textbox', { name: 'Audit date on line 4' }).inputValue()).toBe('31/06/2026')
    await found.getByRole('button', { name: /cannot all be right|do not add up/ }).click()
    expect.soft(await main(page)).toContain('More standards are met than cases were audited.')

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      found.getByRole('button', { name: /^All \d+ as CSV$/ }).click(),
    ])
    expect(download.suggestedFilename()).toBe('audits-check.csv')
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk))
    const list = Buffer.concat(chunks).toString('utf8').trim().split('\r\n')
    const all = Number(/\d+/.exec(await found.getByRole('button', { name: /as CSV$/ }).innerText())?.[0])
    expect(list.length - 1).toBe(all)
    for (const piece of ['31/06/2026', 'Gardening', 'More standards are met', 'met 9']) {
      expect.soft(list.filter((line) => line.includes(piece)).length, piece).toBeGreaterThan(0)
    }
    expect(list.join()).not.toContain('943 476 5919')
    expectQuiet()
  })

  test('a file that lacks what every file needs says which headings, and is read once they are chosen', async () => {
    const { page, expectQuiet } = await openApp('#/data', { size: 'board' })
    await choose(page, 'tracker.csv', first.replace('Lead agency', 'Who').replace('Status', 'Where we are'))
    await page.getByText('2 columns that every file needs have no heading: Lead agency, Status.').waitFor()
    await page.getByText('Choose a heading for Lead agency, Status first.').waitFor()
    for (const [heading, column] of [
      ['Who', 'Lead agency'],
      ['Where we are', 'Status'],
    ] as const) {
      await page.getByRole('combobox', { name: `Read “${heading}” as` }).selectOption({ label: column })
    }
    await toCheck(page)
    expect((await sum(page)).slice(0, 3)).toEqual([3, 3, 0])
    expectQuiet()
  })

  test('a file loaded before is known again, whatever its name, before anything is added', async () => {
    const { page, expectQuiet } = await openApp('#/data', { size: 'board' })
    const toEffect = async (name: string) => {
      await choose(page, name, first)
      await toCheck(page)
      await next(page, 'Next: see the effect')
      await page.getByRole('heading', { name: /^Loading this file/ }).waitFor()
    }
    const warning = page.getByText('This very file is loaded already')
    await toEffect('tracker-1.csv')
    expect(await warning.count()).toBe(0)
    await loadIt(page)
    await page.getByRole('link', { name: 'Year', exact: true }).click()
    await page.getByRole('link', { name: 'Data', exact: true }).click()
    await toEffect('tracker-again.csv')
    await warning.waitFor()
    expect(await main(page)).toContain('as tracker-1.csv. Loading it again adds nothing new.')
    expectQuiet()
  })

  test('is answered before it is loaded: what is new, changed or gone, and whether it was loaded already', async () => {
    expect(asked('effect')).toEqual(['officer-6'])
    const { page, expectQuiet } = await openApp('#/data', { size: 'board' })
    await choose(page, 'tracker-1.csv', first)
    await toCheck(page)
    await next(page, 'Next: see the effect')
    await page.getByRole('heading', { name: /^Loading this file/ }).waitFor()
    await loadIt(page)
    await page.getByRole('link', { name: 'Year', exact: true }).click()
    await page.getByRole('link', { name: 'Data', exact: true }).click()
    await choose(page, 'tracker-2.csv', second)
    await toCheck(page)
    await next(page, 'Next: see the effect')
    await page
      .getByRole('heading', { name: 'Loading this file adds 1 recommendation, changes 1 and takes away 1' })
      .waitFor()
    const changes = spaced(await page.getByRole('region', { name: 'Rows that change' }).innerText())
    expect(changes).toMatch(/X-2.*Due date 31 December 2026 31 March 2027/)
    expectQuiet()
  })
})
