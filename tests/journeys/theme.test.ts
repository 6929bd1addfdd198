import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from '../support/axe'
import { openApp, settled } from '../support/browser'

const path = '#/theme?theme=domestic-abuse'
const panel = (page: Page, id: string) => page.locator(`[data-visual="theme-${id}"]`)
const titleOf = (page: Page, id: string) => panel(page, id).getByRole('heading', { level: 2 })
const choices = (page: Page) => page.evaluate(() => location.hash.split('?')[1] ?? '')

describe('the page of a theme', () => {
  test('answers in its titles whether it is ready, what worries, what improved, what is overdue and who helps', async () => {
    const { page, expectQuiet } = await openApp(path, { size: 'board' })
    await settled(page)
    const said = async (id: string) => (await titleOf(page, id).innerText()).trim()
    await expect.poll(() => said('readiness')).toBe('Ready for inspection on two of four measures')
    expect(await said('worries')).toBe(
      'Most worries, 2 of 14 each: Escalation is used where agencies disagree; Everyone involved is asked to meetings',
    )
    expect(await said('reaudit')).toBe('Five of eight standards improved at the re-audit')
    expect(await said('recommendations')).toBe('Two of three open recommendations are overdue')
    expect(await said('attendance-by-agency')).toMatch(/^163 of 206 booked staff came/)
    expect(await said('help')).toBe('Every cluster has help in person for domestic abuse')
    const measures = await panel(page, 'readiness').getByRole('listitem').allInnerTexts()
    expect(measures.map((words) => /limit/i.test(words))).toEqual([true, true, true, true])
    await expectAccessible(page)
    expectQuiet()
  })

  test('another theme is chosen in the strip; what has no figure is said and is no failure', async () => {
    const { page, expectQuiet } = await openApp(path)
    await settled(page)
    await page.getByRole('combobox', { name: 'Theme of this page' }).selectOption('advocacy')
    await expect.poll(() => titleOf(page, 'readiness').innerText()).toMatch(/one of four measures; one has no figure$/)
    expect(await choices(page)).toBe('theme=advocacy')
    expect(await panel(page, 'readiness').getByRole('img', { name: 'No figure' }).count()).toBe(1)
    expectQuiet()
  })

  test('worries are grouped by audit in the link, read as a table, and lead to their rows', async () => {
    const { page, expectQuiet } = await openApp(path)
    await settled(page)
    const worries = panel(page, 'worries')
    await worries.getByRole('button', { name: 'By audit' }).click()
    await worries.getByRole('button', { name: /^Multi.*12 worries.*5 findings/ }).waitFor()
    expect(await choices(page)).toContain('audit')
    await worries.getByRole('button', { name: 'By standard' }).click()
    await worries
      .getByRole('button', { name: /^Multi-agency, no standard named.*1 worr.*1 finding/ })
      .press('Shift+Enter')
    await page.getByRole('dialog', { name: /^Rows behind/ }).waitFor()
    await page.keyboard.press('Escape')
    await worries.hover()
    await worries.getByRole('button', { name: /^Menu of/ }).click()
    await page.getByRole('menuitem', { name: /Show as a table/ }).click()
    await worries.getByRole('table').waitFor()
    await expectAccessible(page)
    expectQuiet()
  })

  test('the most pressing recommendation stands first and opens by itself', async () => {
    const { page, expectQuiet } = await openApp(path)
    await settled(page)
    const rows = panel(page, 'recommendations').getByRole('row')
    await expect.poll(() => rows.count()).toBe(4)
    expect(await rows.nth(1).innerText()).toMatch(/Overdue\s+FAM-A-04[\s\S]*173 days late/)
    await rows.nth(1).getByRole('button', { name: 'FAM-A-04' }).click()
    await page.getByRole('dialog').getByText('Progress', { exact: true }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => choices(page)).toBe('theme=domestic-abuse')
    expectQuiet()
  })

  test('under few threads stand the open recommendations, as wide together with who came as the threads', async () => {
    const { page, expectQuiet } = await openApp('#/theme?theme=advocacy', { size: 'board' })
    await settled(page)
    const box = async (id: string) => {
      const found = await panel(page, id).boundingBox()
      if (!found) throw new Error(`${id} is not drawn`)
      return { left: found.x, top: found.y, right: found.x + found.width, bottom: found.y + found.height }
    }
    await expect.poll(async () => (await box('recommendations')).top - (await box('threads')).bottom).toBeLessThan(20)
    const [threads, list, came, again] = await Promise.all(
      ['threads', 'recommendations', 'attendance-by-agency', 'reaudit'].map(box),
    )
    expect(Math.abs((list?.left ?? 0) - (threads?.left ?? 0))).toBeLessThan(1)
    expect(Math.abs((came?.right ?? 0) - (threads?.right ?? 0))).toBeLessThan(2)
    expect(Math.abs((again?.top ?? 0) - (list?.top ?? 0))).toBeLessThan(1)
    expectQuiet()
  })

  test('audits of different standards are said not to be comparable', async () => {
    const { page, expectQuiet } = await openApp('#/theme?theme=fathers')
    await settled(page)
    await expect
      .poll(() => titleOf(page, 'reaudit').innerText())
      .toBe('No standard can be compared with an earlier audit')
    expect(await panel(page, 'reaudit').innerText()).toMatch(/audits of different standards and cases/)
    expect(
      await panel(page, 'reaudit')
        .getByRole('button', { name: /not comparable/ })
        .count(),
    ).toBeGreaterThan(5)
    expectQuiet()
  })

  test('threads are taken away as their table, with where they come from', async () => {
    const { page, expectQuiet } = await openApp(path)
    await settled(page)
    const threads = panel(page, 'threads')
    await threads.getByRole('button', { name: 'Menu of The golden thread' }).click()
    const file = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: /^Download/ }).click()
    const stream = await (await file).createReadStream()
    const parts: Buffer[] = []
    for await (const part of stream) parts.push(part)
    const text = Buffer.concat(parts).toString('utf8')
    expect(text).toMatch(/Worry,Recommendation,Training,Re-audit,Better,Breaks at/)
    expect(text).toMatch(/As at 30 September 2026\s+Filters: Theme is Domestic abuse/)
    expectQuiet()
  })
})
