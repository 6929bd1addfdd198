import type { Page } from 'playwright'

/** Drops a file on the first step. */
export async function choose(page: Page, name: string, text: string | Uint8Array) {
  await page.locator('input[type=file][multiple]').setInputFiles({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(typeof text === 'string' ? text : Buffer.from(text)),
  })
}

export async function next(page: Page, name: string) {
  await page.getByRole('button', { name }).click()
}

/** From the columns to the check. */
export async function toCheck(page: Page) {
  await next(page, 'Next: check the rows')
  await page.getByRole('heading', { name: 'What the check found' }).waitFor()
}

/** Loads the good rows, confirming what goes, and waits for saved. */
export async function loadIt(page: Page) {
  const gone = page.getByRole('checkbox', { name: /go from|goes from/ })
  if ((await gone.count()) > 0) await gone.check()
  await page.getByRole('button', { name: /^Load the/ }).click()
  await page.getByRole('heading', { name: /^Saved: / }).waitFor()
}

/** What the sum says: records read, ready, refused, skipped, blank. */
export async function sum(page: Page): Promise<readonly number[]> {
  const words = await page.getByRole('region', { name: 'What became of every record' }).innerText()
  return [...words.matchAll(/\d[\d,]*/g)].map(([figure]) => Number(figure.replace(',', '')))
}

/** Presses Tab until the focus is on the button of a name. */
export async function tabTo(page: Page, name: string) {
  const button = page.getByRole('button', { name })
  for (let pressed = 0; pressed < 150; pressed++) {
    if (await button.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${name}`)
}
