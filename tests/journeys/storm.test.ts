import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { openApp, settled } from '../support/browser'

const clicks = 200
const first = Number(process.env.SOAK_SEED ?? 20_261_122)
const storms = Number(process.env.SOAK_STORMS ?? 1)

/** What can be clicked and stands in the link: marks, tabs, chips, erasers, the reset. */
const targets = [
  '[data-visual] button[aria-pressed]',
  'nav[aria-label="Pages"] a:not([href^="#/data"])',
  'section[aria-label="Filters"] button[aria-label^="Clear"]',
  'section[aria-label="Filters"] button:has([aria-label="Remove"])',
].join(', ')

/** Clicks one of them, chosen by a number; every seventh steps back by Escape or the browser instead. */
async function click(page: Page, number: number): Promise<void> {
  if (number % 7 === 0) {
    if (number % 2 === 0) await page.keyboard.press('Escape')
    else await page.evaluate(() => history.back())
    return
  }
  await page.evaluate(
    ([selector, at]) => {
      const found = [...document.querySelectorAll<HTMLElement>(selector)]
      const target = found[at % found.length]
      target?.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: at % 3 === 0 && !target.matches('a') }),
      )
    },
    [targets, number] as const,
  )
}

/** Every visual as its words, and which marks are chosen. */
async function shown(page: Page): Promise<readonly string[]> {
  await settled(page)
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-visual], section[aria-label="Filters"]')].map((element) => {
      const pressed = [...element.querySelectorAll('[aria-pressed="true"]')]
        .map((one) => one.textContent)
        .filter((words) => words !== '')
      return [element.dataset.visual ?? 'filters', element.innerText, ...pressed].join(' | ')
    }),
  )
}

/** The same numbers in every run: a linear congruential series. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    yield Math.floor(state / 64)
  }
}

test.each(Array.from({ length: storms }, (_, storm) => first + storm))(
  'two hundred clicks end where a fresh load of their link ends (series %i)',
  async (seed) => {
    const { page, expectQuiet } = await openApp('#/overview')
    await settled(page)
    const series = numbers(seed)
    const links = new Set<string>()
    for (let step = 0; step < clicks; step++) {
      await click(page, series.next().value ?? 0)
      links.add(page.url())
      // Now and then the page is let finish, otherwise the next click interrupts it.
      if (step % 10 === 9) await settled(page)
    }
    expect(links.size).toBeGreaterThan(clicks / 3)
    await settled(page)
    const hash = await page.evaluate(() => location.hash)
    const fresh = await openApp(hash)
    const apart = async () => {
      const [clicked, loaded] = [await shown(page), await shown(fresh.page)]
      return clicked.filter((words, at) => words !== loaded[at])
    }
    await expect.poll(apart, { timeout: 15_000 }).toEqual([])
    expect(await shown(fresh.page)).toHaveLength((await shown(page)).length)
    for (const one of [page, fresh.page]) expect(await one.evaluate(() => location.hash)).toBe(hash)
    expectQuiet()
  },
  180_000,
)
