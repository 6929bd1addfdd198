// @ts-check

/** How much slower than this machine the reader's is taken to be. */
const slower = 4
/** Between the clicks of a reader in a hurry, ms. */
const hurry = 150

/** @param {number} ms */
const wait = (ms) => new Promise((done) => setTimeout(done, ms))

/** @param {readonly number[]} times */
export function middle(times) {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}

/**
 * Clicks on a page of ten visuals, one after the other and then in a hurry: the milliseconds until each is painted with
 * the total drawn, and the longest a click waited to be heard.
 * @param {import('playwright').Browser} browser @param {string} address @param {'ours' | 'recharts'} kind @param {number} rounds
 */
export async function paintTimes(browser, address, kind, rounds) {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } })
  page.on('pageerror', (error) => console.error(error.message))
  await page.goto(`${address}paint.html`)
  await page.waitForFunction(() => 'paint' in window)
  await page.evaluate((kind) => window.paint.mount(kind), kind)
  const buttons = await page.locator('body > #root > button').all()
  const session = await page.context().newCDPSession(page)
  /** @param {number} at */
  const centre = async (at) => {
    const box = await buttons[at]?.boundingBox()
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 }
  }
  const places = await Promise.all(buttons.map((_, at) => centre(at)))
  /** @param {{ x: number, y: number }} place */
  const press = async (place) => {
    const shared = { ...place, button: /** @type {const} */ ('left'), clickCount: 1 }
    const down = session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...shared })
    const up = session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...shared })
    await Promise.all([down, up])
  }
  /** @type {number[]} */
  const times = []
  /** @type {(number | null)[]} */
  const totals = []
  for (let round = 0; round <= rounds; round++) {
    for (const place of places) {
      await page.evaluate(() => window.paint.arm())
      await wait(200)
      await press(place)
      const painted = await page.evaluate(() => window.paint.painted())
      totals.push(painted?.total ?? null)
      // The first round warms both.
      if (round > 0 && painted) times.push(painted.took)
    }
    if (round === 0) await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
  }
  await page.evaluate(() => window.paint.delays())
  for (let round = 0; round < rounds; round++) {
    const pressed = []
    for (const place of places) {
      pressed.push(press(place))
      await wait(hurry)
    }
    await Promise.all(pressed)
    await wait(500)
  }
  const delays = await page.evaluate(() => window.paint.delays())
  await page.close()
  return { took: times, delay: Math.max(...delays), totals }
}
