import axe from 'axe-core'
import type { Page } from 'playwright'
import { expect } from 'vitest'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe finds on the page by WCAG 2.2 A and AA, one line for each element; focus guards of the component library are left out. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page)
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
  // Evaluated by the debugger, which the page's policy does not bind; a script element would be refused.
  await evaluate(`${axe.source}; 0`)
  const found = await evaluate(`axe
    .run({ exclude: [['[data-tabster-dummy]']] }, { runOnly: ${JSON.stringify(tags)}, resultTypes: ['violations'] })
    .then(({ violations }) => violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => id + ': ' + help + ' at ' + target.join(' ') + ' — ' + failureSummary)))`)
  await session.detach()
  if (!Array.isArray(found)) throw new Error('axe gave no answer')
  return found.map(String)
}

/** Fails with every finding in words. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([])
}
