import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from '../support/axe'
import { openApp, screens, settled } from '../support/browser'

const map = (page: Page) => page.getByRole('region', { name: /^Map of/ })
const list = (page: Page) => page.getByRole('region', { name: 'List of services' })
const card = (page: Page) => page.getByRole('region', { name: 'Chosen service' })
const choices = (page: Page) => page.evaluate(() => decodeURIComponent(location.hash.split('?')[1] ?? ''))
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
const names = (page: Page) => list(page).getByRole('rowheader').allTextContents()
const title = (page: Page) => list(page).getByRole('heading').innerText()

async function shown(page: Page) {
  await settled(page)
  await map(page).waitFor()
}

/** Presses a key until the focus is on what is asked for. */
async function keyTo(page: Page, key: string, reached: (label: string) => boolean) {
  for (let pressed = 0; pressed < 200; pressed++) {
    if (reached(await focused(page))) return
    await page.keyboard.press(key)
  }
  throw new Error(`${key} does not lead there; the focus is on ${await focused(page)}`)
}

describe('the page of services', () => {
  test('by keyboard alone: filter by cluster, open a cluster of pins, read a service, reach its number, and go back', async () => {
    const { page, expectQuiet } = await openApp('#/services', { size: 'board' })
    await shown(page)
    await expectAccessible(page)
    await keyTo(page, 'Tab', (label) => label === 'Clear Cluster')
    await page.keyboard.press('Tab')
    await keyTo(page, 'ArrowDown', (label) => label === '2 (Patchway)')
    await page.keyboard.press('Enter')
    await expect.poll(() => title(page)).toMatch(/^10 services/)
    expect(await choices(page)).toBe('cluster=2')

    await keyTo(page, 'Tab', (label) => label.startsWith('Map ground'))
    await page.keyboard.press('Tab')
    await keyTo(page, 'ArrowRight', (label) => /^\d+ services near/.test(label))
    const near = await focused(page)
    await page.keyboard.press('Enter')
    const count = Number(/^\d+/.exec(near)?.[0])
    await expect.poll(() => title(page)).toBe(`${count} services`)
    expect(
      await list(page)
        .getByRole('button', { name: /^Only \d+ services near/ })
        .innerText(),
    ).toContain('in this tab')
    await expect.poll(() => focused(page)).toMatch(/approximate: within|exact|services near/)
    for (let at = 0; at < 6 && /services near/.test(await focused(page)); at++) {
      await page.keyboard.press(
        ['Enter', 'ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'ArrowRight'][at] ?? 'Enter',
      )
    }
    const pin = await focused(page)
    await page.keyboard.press('Enter')
    await card(page).waitFor()
    expect(pin).toContain(await card(page).getByRole('heading').innerText())
    await expectAccessible(page)
    await keyTo(page, 'Tab', (label) => label.startsWith('Call '))
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/^tel:0\d+$/)
    await page.keyboard.press('Escape')
    await expect.poll(() => card(page).count()).toBe(0)
    await expect.poll(() => focused(page)).toBe(pin)
    expectQuiet()
  })

  test('by mouse: who helps fathers near Patchway, in person, in three actions', async () => {
    const { page, expectQuiet } = await openApp('#/services', { size: 'board' })
    await shown(page)
    await page.getByRole('group', { name: 'Theme' }).getByText('Fathers').click()
    await page.getByRole('group', { name: 'How delivered' }).getByText('In person').click()
    await page.getByLabel('Near a postcode or town').fill('BS34 5PF')
    await expect.poll(() => title(page)).toMatch(/^\d services?, nearest to BS34 5PF first$/)
    expect((await names(page))[0]).toBe('Avonside Dads Together')
    expect(await choices(page)).toBe('theme=fathers&delivery=in-person')
    expect(await page.evaluate(() => document.body.innerText)).toContain('Measured on this device')
    expectQuiet()
  })

  test('near a town, on a laptop, in the same three actions, and on paper nothing but the list', async () => {
    const { page, expectQuiet } = await openApp('#/services')
    await shown(page)
    for (const [slicer, entry] of [
      ['Theme', 'Fathers'],
      ['How delivered', 'In person'],
    ] as const) {
      const bar = page.getByRole('region', { name: 'Filters' })
      await bar.getByRole('button', { name: new RegExp(`^${slicer}`) }).click()
      await page
        .getByRole('checkbox', { name: entry })
        .or(page.getByRole('option', { name: entry }))
        .first()
        .click()
      await page.keyboard.press('Escape')
    }
    await page.getByLabel('Near a postcode or town').fill('patchway')
    await expect.poll(() => title(page)).toMatch(/^\d services?, nearest to Patchway first$/)
    expect((await names(page))[0]).toBe('Avonside Dads Together')
    expect(await choices(page)).toBe('theme=fathers&delivery=in-person')
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('region', { name: 'Services on the map' }).count()).toBe(0)
    expect(await list(page).isVisible()).toBe(true)
    expectQuiet()
  })

  test('the map goes back to the whole of what it shows when its frame has grown and shrunk', async () => {
    const { page, expectQuiet } = await openApp('#/services', { size: 'board' })
    await shown(page)
    const said = () => map(page).innerText()
    const whole = await said()
    await page.setViewportSize({ width: 1920, height: 2600 })
    await expect.poll(said).not.toBe(whole)
    await page.setViewportSize(screens.board)
    await expect.poll(said).toBe(whole)
    expectQuiet()
  })

  test('what is typed finds services, stays out of the link, and may find none', async () => {
    const { page, expectQuiet } = await openApp('#/services')
    await shown(page)
    const search = page.getByRole('searchbox', { name: /^Search these services/ })
    await search.fill('dads')
    await expect.poll(() => names(page)).toEqual(['Avonside Dads Together', 'Frome Valley Dads', 'Made for Dads'])
    expect(await choices(page)).toBe('')
    await search.fill('no such thing')
    await expect.poll(() => title(page)).toBe('No service is left by what is chosen')
    await page.getByLabel('Near a postcode or town').fill('BS34 5P')
    await page.getByText('BS34 5P is not a whole postcode, nor the first half of one').waitFor()
    expectQuiet()
  })

  test('the list keeps to what the map shows, in the link, as the map moves; one step back undoes it', async () => {
    const { page, expectQuiet } = await openApp('#/services')
    await shown(page)
    await page.getByRole('button', { name: 'Only what is on the map' }).click()
    const chip = list(page).getByRole('button', { name: /^Only what is on the map: \d+ of 60/ })
    await chip.waitFor()
    const wide = await choices(page)
    expect(wide).toMatch(/^box=[\d.]+\*-[\d.]+\*[\d.]+\*-[\d.]+$/)
    const before = await title(page)
    for (let press = 0; press < 2; press++) await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect.poll(() => title(page)).not.toBe(before)
    await expect.poll(() => choices(page)).not.toBe(wide)
    const link = page.url()
    const close = await names(page)
    await page.goto('about:blank')
    await page.goto(link)
    await shown(page)
    await expect.poll(() => names(page)).toEqual(close)
    await chip.click()
    await expect.poll(() => title(page)).toBe('60 services')
    expectQuiet()
  })

  test('a line drawn round services keeps the list to them, and is taken away again', async () => {
    const { page, expectQuiet } = await openApp('#/services')
    await shown(page)
    await page.getByRole('button', { name: 'Draw round services' }).click()
    const ground = await page.getByRole('application').boundingBox()
    if (!ground) throw new Error('The map has no ground.')
    const at = (x: number, y: number) => [ground.x + ground.width * x, ground.y + ground.height * y] as const
    await page.mouse.move(...at(0.3, 0.1))
    await page.mouse.down()
    for (const [x, y] of [
      [0.7, 0.1],
      [0.7, 0.9],
      [0.3, 0.9],
      [0.3, 0.2],
    ] as const)
      await page.mouse.move(...at(x, y), { steps: 8 })
    await page.mouse.up()
    const chip = list(page).getByRole('button', { name: /^Only \d+ services drawn round on the map/ })
    await chip.waitFor()
    const [, count] = /^Only (\d+)/.exec(await chip.innerText()) ?? []
    expect(await title(page)).toBe(`${count} services`)
    expect(Number(count)).toBeGreaterThan(5)
    await chip.click()
    await expect.poll(() => title(page)).toBe('60 services')
    expectQuiet()
  })

  test('a refuge is found by its name, and nothing says where it is', async () => {
    const { page, expectQuiet } = await openApp('#/services')
    await shown(page)
    await page.getByLabel('Near a postcode or town').fill('BS34 5PF')
    await page.getByRole('button', { name: 'List them' }).click()
    const row = list(page).getByRole('row').filter({ hasText: 'address withheld' })
    expect(await row.count()).toBe(1)
    expect(await row.getByRole('gridcell').nth(5).innerText()).toBe('–')
    expect(await row.getByRole('gridcell').nth(6).innerText()).toBe('–')
    await row.click()
    await card(page).waitFor()
    const words = await card(page).innerText()
    expect(words).toContain('Address withheld')
    expect(words).toContain('Not measured: address withheld')
    expect(words).not.toMatch(/BS\d/)
    expectQuiet()
  })

  test('on a phone a link to a service shows its card, and its number is large enough to touch', async () => {
    const { page, expectQuiet } = await openApp('#/services', { size: 'phone', hasTouch: true, isMobile: true })
    await shown(page)
    await list(page).getByRole('listitem').first().getByRole('button').tap()
    await card(page).waitFor()
    const link = page.url()
    await page.goto('about:blank')
    await page.goto(link)
    await shown(page)
    const call = card(page)
      .getByRole('link', { name: /^Call / })
      .first()
    await expect.poll(async () => (await call.boundingBox())?.y ?? 9999).toBeLessThan(844)
    expect((await call.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expectQuiet()
  })
})
