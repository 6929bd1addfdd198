import { chromium } from 'playwright'
import type { TestProject } from 'vitest/node'
import { build } from '../../tools/build.mjs'
import { flags, getChromium } from '../../tools/chromium.mjs'
import { serveOnFreePort } from './serve'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served. */
    address: string
    /** Where the one Chromium of the run listens. */
    browser: string
  }
}

/** Once a run: the app built (unless it just was), served by the real server, and one Chromium to look at it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (process.env.GOLDEN_THREAD_BUILT !== 'yes') await build()
  const server = await serveOnFreePort()
  const browser = await chromium.launchServer({ executablePath: await getChromium(), args: [...flags] })
  project.provide('address', server.url)
  project.provide('browser', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await server.close()
  }
}
