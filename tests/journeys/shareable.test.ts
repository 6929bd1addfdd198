import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from '../support/axe'
import { openApp, settled } from '../support/browser'

const hash = (page: Page) => page.evaluate(() => location.hash)
const modeButton = (page: Page) => page.getByRole('button', { name: /^(Internal|Shareable)/ })
const alone = { name: 'golden-thread.mode', value: 'shareable' }

/** Opens a page in the shareable view from its first moment. */
const openShared = (path: string) =>
  openApp(path, {
    size: 'board',
    before: (page) => page.addInitScript(({ name, value }) => localStorage.setItem(name, value), alone),
  })

async function turnTo(page: Page, view: RegExp) {
  await modeButton(page).click()
  await page.getByRole('radio', { name: view }).check()
  await page.getByRole('button', { name: 'Use this view' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

const limit = 5
const isSmall = (count: number) => count > 0 && count < limit
const answers = ['Standards met', 'Standards partially met', 'Standards not met', 'Standards not evidenced'] as const

/** `n/N` of case checks that would name a small number: of each row of the sample, and of each audit, theme, agency or standard. */
function forbiddenPairs(): ReadonlySet<string> {
  const text = readFileSync(join(import.meta.dirname, '../../sample-data/audits.csv'), 'utf8').replace(/^\uFEFF/, '')
  const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data
  const keys: ((row: Record<string, string>, index: number) => string)[] = [
    (_, index) => String(index),
    (row) => `${row['Audit ID']}|${row.Theme}`,
    (row) => `${row['Audit ID']}|${row.Agency}`,
    (row) => `${row['Audit ID']}|${row['Standard ID']}`,
    (row) => `${row['Audit ID']}`,
  ]
  return new Set(
    keys.flatMap((key) => {
      const sums = new Map<string, [met: number, of: number]>()
      for (const [index, row] of rows.entries()) {
        const [met = 0, ...others] = answers.map((name) => Number(row[name] ?? 0))
        const [before, of] = sums.get(key(row, index)) ?? [0, 0]
        sums.set(key(row, index), [before + met, others.reduce((sum, other) => sum + other, of + met)])
      }
      return [...sums.values()]
        .filter(([met, of]) => isSmall(met) || isSmall(of - met) || isSmall(of))
        .map(([met, of]) => `${met}/${of}`)
    }),
  )
}

/** All that is said on the page of case checks: in words, in names for a screen reader and in titles, by where it stands. */
const saidOfCases = (page: Page) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('main *, [role=dialog] *')]
    const isOfCases = (element: Element): boolean => {
      const visual = element.closest('[data-visual]')
      return visual !== null && /case check|standards? met|case discussed/i.test(visual.textContent ?? '')
    }
    return all.filter(isOfCases).flatMap((element) => {
      const own = [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent)
      const where = element.closest('[data-visual]')?.getAttribute('data-visual') ?? ''
      return [element.getAttribute('aria-label'), element.getAttribute('title'), own.join(' ')]
        .filter((words): words is string => words !== null && /\d/.test(words))
        .map((words) => ({ where, words }))
    })
  })

/** Cells of tables under a heading that counts case checks. */
const casesInTables = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('table, [role=grid], [role=treegrid]')].flatMap((table) => {
      const heads = [...table.querySelectorAll('th[scope=col], [role=columnheader], thead th')]
      const counted = heads.flatMap((head, at) =>
        /^(standards? )?(met|partly met|partially met|not met|not evidenced)|^standards (met|partially|not)/i.test(
          head.textContent?.trim() ?? '',
        )
          ? [at]
          : [],
      )
      return [...table.querySelectorAll('tr, [role=row]')].flatMap((row) => {
        const cells = [...row.querySelectorAll('th, td, [role=gridcell], [role=rowheader], [role=cell]')]
        return counted.flatMap((at) => (cells[at] ? [cells[at].textContent?.trim() ?? ''] : []))
      })
    }),
  )

const paths = [
  'overview',
  'overview?theme=transitions',
  'theme?theme=domestic-abuse',
  'theme?theme=transitions',
  'audits',
  'audits?agency=police',
  'audit?audit=MAQA-2024-12-DA',
  'agency?agency=police',
  'training',
  'recommendations',
  'services',
]

describe('the shareable view', () => {
  test('the sample has small numbers to withhold', async () => {
    const forbidden = forbiddenPairs()
    expect(forbidden.size).toBeGreaterThan(10)
    const { page } = await openApp('#/audits', { size: 'board' })
    await settled(page)
    const said = await saidOfCases(page)
    expect(said.filter(({ words }) => pairsIn(words).some((pair) => forbidden.has(pair))).length).toBeGreaterThan(5)
    expect((await casesInTables(page)).some((cell) => /^[1-4]$/.test(cell))).toBe(true)
  })

  test.each(paths)('says no small number of case checks anywhere on %s, as charts or as tables', async (path) => {
    const forbidden = forbiddenPairs()
    const { page, expectQuiet } = await openShared(`#/${path}`)
    await settled(page)
    const look = async () => {
      const said = await saidOfCases(page)
      // A rope, a due list or a matrix has counts of other things: only pairs that the audits have are looked for.
      const of = said.filter(({ where }) => !/open|states|overdue|evidenced|attend|no-show|course/.test(where))
      expect(of.filter(({ words }) => pairsIn(words).some((pair) => forbidden.has(pair)))).toEqual([])
      const parts = said.flatMap(
        ({ words }) => words.match(/\b(?:Met|Partly met|Not met|Not evidenced):? [1-4]\b(?![\d%/,])/g) ?? [],
      )
      expect(parts).toEqual([])
      expect((await casesInTables(page)).filter((cell) => /^[1-4]$/.test(cell))).toEqual([])
    }
    await look()
    const tables = await page
      .locator('[data-visual]')
      .evaluateAll((all) =>
        all.flatMap((one) =>
          /standards|reaudit|threads/.test(one.getAttribute('data-visual') ?? '')
            ? [one.getAttribute('data-visual')]
            : [],
        ),
      )
    for (const id of tables) {
      await page.evaluate((name) => {
        const query = location.hash.includes('?') ? '&' : '?'
        location.hash += `${query}v.${name}=table`
      }, id)
    }
    await settled(page)
    await look()
    expectQuiet()
  })
})

function pairsIn(words: string): readonly string[] {
  return [...words.matchAll(/\b(\d+)(?:\/| of )(\d+)\b/g)].map(([, n, of]) => `${n}/${of}`)
}

describe('filters in the shareable view', () => {
  test('stay as chosen whatever is clicked, pressed, typed in the address or gone back to; internal frees them', async () => {
    const { page, expectQuiet } = await openApp('#/audits?theme=fathers', { size: 'laptop' })
    await settled(page)
    await page.getByRole('link', { name: 'Recommendations', exact: true }).first().click()
    await expect.poll(() => hash(page)).toBe('#/recommendations?theme=fathers')
    await turnTo(page, /^Shareable/)
    await settled(page)

    await page
      .locator('[data-visual="recommendations-by-theme"]')
      .getByRole('toolbar')
      .getByRole('button')
      .first()
      .click()
    const notice = page.getByRole('alert').filter({ hasText: 'in the shareable view filters stay as they are' })
    await notice.waitFor()
    expect(await hash(page)).toBe('#/recommendations?theme=fathers')
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    expect(await hash(page)).toBe('#/recommendations?theme=fathers')

    await page.evaluate(() => {
      location.hash = '#/recommendations?theme=neglect&asat=2026-06-30&against=year'
    })
    await expect.poll(() => hash(page)).toBe('#/recommendations?theme=fathers')
    await page.evaluate(() => {
      location.hash = '#/audits'
    })
    await expect.poll(() => hash(page)).toBe('#/audits?theme=fathers')
    await page.getByText('Theme is Fathers').first().waitFor()

    await page.goBack()
    await expect.poll(() => hash(page)).toMatch(/^#\/recommendations\?theme=fathers/)
    await page.goForward()
    await expect.poll(() => hash(page)).toBe('#/audits?theme=fathers')
    await page.getByRole('link', { name: 'Training', exact: true }).first().click()
    await expect.poll(() => hash(page)).toBe('#/training?theme=fathers')

    await turnTo(page, /^Internal/)
    await page
      .getByRole('button', { name: /^Remove.*Theme is Fathers|Theme is Fathers/ })
      .first()
      .click()
    await expect.poll(() => hash(page)).toBe('#/training')
    expectQuiet()
  })

  test('how a visual is shown may still change', async () => {
    const { page, expectQuiet } = await openShared('#/overview')
    await settled(page)
    await page.evaluate(() => {
      location.hash = '#/overview?v.overview-standards-by-theme=table'
    })
    await page.locator('[data-visual="overview-standards-by-theme"]').getByRole('table').waitFor()
    expectQuiet()
  })

  test('the view is kept by the device, and let go of when the device is cleared', async () => {
    const { page, expectQuiet } = await openApp('#/data', { size: 'laptop' })
    await page.getByRole('heading', { level: 1 }).waitFor()
    await turnTo(page, /^Shareable/)
    await page.reload()
    await expect.poll(() => modeButton(page).innerText()).toContain('Shareable')
    expect(await hash(page)).toBe('#/data')
    await page.getByRole('button', { name: 'Clear this device' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Clear this device' }).click()
    await expect.poll(() => modeButton(page).innerText()).toContain('Internal')
    expectQuiet()
  })
})
