import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright'
import { afterAll, afterEach, expect, inject } from 'vitest'

/** The three screens everything is looked at on. */
export const screens = {
  board: { width: 1920, height: 1080 },
  laptop: { width: 1366, height: 768 },
  phone: { width: 390, height: 844 },
} as const

export interface AppOptions extends BrowserContextOptions {
  size?: keyof typeof screens
  /** Where the app is served, when not by the server of the run. */
  address?: string
  /** Called before the page is asked for: routes that play a faulty host, init scripts. */
  before?: (page: Page) => Promise<unknown>
}

export interface App {
  page: Page
  /** Everything said that should not have been: console errors, page errors, refusals of the policy, foreign requests. */
  noise: readonly string[]
  /** Fails when anything was said; `except` names what a test provoked. */
  expectQuiet: (except?: RegExp) => void
}

let browser: Browser | undefined
const contexts: BrowserContext[] = []

afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()))
})

afterAll(async () => {
  await browser?.close()
  browser = undefined
})

/** Opens the built app at a path (`#/audits?theme=fathers`) in a fresh profile; it is closed when the test ends. */
export async function openApp(path = '', options: AppOptions = {}): Promise<App> {
  const { size = 'laptop', address = inject('address'), before, ...profile } = options
  browser ??= await chromium.connect(inject('browser'))
  const context = await browser.newContext({ viewport: screens[size], locale: 'en-GB', ...profile })
  contexts.push(context)
  const noise: string[] = []
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  await listen(page, new URL(address).origin, noise)
  await before?.(page)
  await page.goto(address + path)
  return {
    page,
    noise,
    expectQuiet: (except) => {
      expect(noise.filter((line) => !except?.test(line))).toEqual([])
    },
  }
}

/** Waits until the page has its heading, asks for nothing more, and no visual is still counting. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  await expect.poll(() => page.getByText(/^Counting /).count(), { timeout: 15_000 }).toBe(0)
}

async function listen(page: Page, origin: string, noise: string[]): Promise<void> {
  await page.exposeBinding('noteViolation', (_, directive: string, blocked: string) => {
    noise.push(`policy: ${directive} refused ${blocked}`)
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      const note: unknown = Reflect.get(window, 'noteViolation')
      if (typeof note === 'function') note(effectiveDirective, `${blockedURI} ${sample}`.trim())
    })
  })
  page.on('console', (message) => {
    if (message.type() === 'error') noise.push(`console: ${message.text()} ${message.location().url}`.trim())
  })
  page.on('worker', (worker) => {
    const listening = worker.evaluate(() => {
      addEventListener('securitypolicyviolation', (event) => {
        console.error(`policy: ${Reflect.get(event, 'effectiveDirective')} refused ${Reflect.get(event, 'blockedURI')}`)
      })
    })
    // A worker that ended before it could be listened to has nothing more to say.
    listening.catch(() => undefined)
  })
  page.on('pageerror', (error) => noise.push(`page: ${error.message}`))
  page.on('request', (request) => {
    const url = new URL(request.url())
    const own = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:'
    if (!own) noise.push(`foreign: ${request.method()} ${request.url()}`)
  })
}
