import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import partnership from '../../public/partnership.json'
import { partnershipSchema } from '../../src/core/partnership'
import { pages } from '../../src/reports/pages'
import { expectAccessible } from '../support/axe'
import { openApp, type screens, settled } from '../support/browser'

const ids = [...pages(partnershipSchema.parse(partnership)).map(({ id }) => id), 'data']
const sizes: readonly (keyof typeof screens)[] = ['board', 'laptop', 'phone']

/** The elements that make the page wider than its window; none when it is not. */
function overTheEdge(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className} ${element.textContent.slice(0, 40)}`)
  })
}

describe.each(ids)('the page %s', (id) => {
  test.each(sizes)(
    'on a %s screen says nothing in the console, keeps the policy, satisfies axe and does not scroll sideways',
    async (size) => {
      const { page, expectQuiet } = await openApp(`#/${id}`, { size })
      await settled(page)
      expect(await overTheEdge(page)).toEqual([])
      await expectAccessible(page)
      expectQuiet()
    },
  )
})
