import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { openApp, settled } from '../support/browser'

/** Keeps what stood on the page when it was printed: the words at the edges of the paper, and all that is on it. */
async function listenForPrint(page: Page) {
  await page.addInitScript(() => {
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'))
      const edges = ['stamp', 'page', 'foot'].map((name) => {
        return getComputedStyle(document.documentElement).getPropertyValue(`--gt-print-${name}`)
      })
      Reflect.set(window, 'printed', { edges, words: document.body.innerText })
      window.dispatchEvent(new Event('afterprint'))
    }
  })
}

interface Printed {
  edges: readonly string[]
  words: string
}

async function printed(page: Page): Promise<Printed> {
  await page.waitForFunction(() => Reflect.has(window, 'printed'))
  return page.evaluate(() => {
    const found: Printed = Reflect.get(window, 'printed')
    Reflect.deleteProperty(window, 'printed')
    return found
  })
}

/** The margin boxes of the paper, and what they say. */
const marginBoxes = (page: Page) =>
  page.evaluate(() =>
    [...document.styleSheets].flatMap((sheet) =>
      [...sheet.cssRules].filter((rule) => rule instanceof CSSPageRule).map((rule) => rule.cssText),
    ),
  )

const mode = (page: Page) => page.getByRole('button', { name: /^(Internal|Shareable)/ })

describe('a printed page', () => {
  test('has on each sheet its stamp, its files with their hashes, its period, its filters, the rule and its number', async () => {
    const { page, expectQuiet } = await openApp('#/overview?theme=fathers', { before: listenForPrint })
    await settled(page)
    const [paper = ''] = await marginBoxes(page)
    for (const words of [
      'var(--gt-print-stamp',
      'var(--gt-print-foot',
      'counter(page)',
      'counter(pages)',
      'landscape',
    ]) {
      expect(paper).toContain(words)
    }
    await page.evaluate(() => window.print())
    const [stamp = '', name = '', foot = ''] = (await printed(page)).edges
    expect(stamp).toContain('Internal: exact figures')
    expect(stamp).toContain('Sample data')
    expect(name).toMatch(/^"Overview, /)
    expect(foot).toMatch(/audits\.csv [0-9a-f]{8}/)
    expect(foot).toContain('Period: July to September 2026. As at 30 September 2026')
    expect(foot).toContain('Theme is Fathers')
    expect(foot).toContain('Small numbers: nothing is withheld')
    expect(foot).toMatch(/Made \d+ \w+ 20\d\d, \d\d:\d\d/)
    expectQuiet()
  })

  test('withholds small numbers unless exact figures are asked for, and says which it is', async () => {
    const { page, expectQuiet } = await openApp('#/audits', { before: listenForPrint })
    await settled(page)
    await mode(page).click()
    await page.getByRole('button', { name: 'Print this page' }).click()
    const shareable = await printed(page)
    expect(shareable.edges[0]).toContain('Shareable')
    expect(shareable.edges[2]).toContain('counts of people under 5')
    expect(shareable.words).toContain('withheld')
    await mode(page).click()
    await page.getByRole('button', { name: /^Print exact figures/ }).click()
    const exact = await printed(page)
    expect(exact.edges[0]).toContain('Internal: exact figures')
    expect(exact.words).not.toContain('withheld')
    expectQuiet()
  })

  test('is drawn to the width of the paper, whatever the screen, with nothing cut off', async () => {
    for (const size of ['phone', 'laptop', 'board'] as const) {
      const { page } = await openApp('#/overview', { size })
      await settled(page)
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
      await page.emulateMedia({ media: 'print' })
      await page.setViewportSize({ width: 1032, height: 700 })
      const ill = await page.locator('[data-count] figure svg[role=img]').evaluateAll((all) =>
        all.flatMap((one) => {
          const [box, room] = [one, one.parentElement].map((each) => each?.getBoundingClientRect().width ?? 0)
          return box !== undefined && room !== undefined && Math.abs(box - room) <= 4 ? [] : [`${box} in ${room}`]
        }),
      )
      expect(ill).toEqual([])
    }
  })
})
