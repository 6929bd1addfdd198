import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { flags, getChromium } from '../../tools/chromium.mjs'
import { serveOnFreePort } from './serve'

const html = '<!doctype html><html lang="en-GB"><title>Library</title><script type="module" src="./main.js"></script>'

/** The library's own code as a page, built and served by the real server under its policy. */
export async function serveLibraryPage() {
  const folder = temporary('page')
  await build({
    root: resolve(import.meta.dirname, '../..'),
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        input: { main: resolve(import.meta.dirname, 'libraryPageMain.ts') },
        output: { entryFileNames: '[name].js' },
      },
    },
  })
  writeFileSync(join(folder, 'index.html'), html)
  const server = await serveOnFreePort(folder)
  return {
    url: server.url,
    close: async () => {
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export interface Profile {
  folder: string
  /** Starts the browser on this profile, or again after it ended. */
  start: () => Promise<BrowserContext>
  /** Ends the browser as a power cut would: no goodbye to any of its processes. */
  kill: () => Promise<void>
  remove: () => Promise<void>
}

/** A Chromium with a profile of its own that outlives it, so that what was stored can be looked at after a kill. */
export function makeProfile(): Profile {
  const folder = temporary('profile')
  let child: ChildProcess | undefined
  const kill = async () => {
    const running = child
    child = undefined
    if (running?.pid === undefined || running.exitCode !== null || running.signalCode !== null) return
    const ended = new Promise((settle) => running.once('exit', settle))
    // A negative id is the process's own group, which `detached` made: the browser and all it started.
    process.kill(-running.pid, 'SIGKILL')
    await ended
  }
  return {
    folder,
    start: async () => {
      await kill()
      const program = await getChromium()
      rmSync(join(folder, 'DevToolsActivePort'), { force: true })
      const args = [...flags, '--headless', '--remote-debugging-port=0', `--user-data-dir=${folder}`, 'about:blank']
      const running = spawn(program, args, { detached: true, stdio: 'ignore' })
      child = running
      const browser = await chromium.connectOverCDP(await addressOf(running, join(folder, 'DevToolsActivePort')))
      const [context] = browser.contexts()
      if (!context) throw new Error('the browser has no window')
      return context
    },
    kill,
    remove: async () => {
      await kill()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Where a Chromium that is starting can be spoken to: it writes the port into its profile. */
async function addressOf(running: ChildProcess, file: string): Promise<string> {
  const deadline = performance.now() + 30_000
  while (performance.now() < deadline) {
    if (running.exitCode !== null) throw new Error(`Chromium ended with ${running.exitCode}`)
    const [port] = read(file).split('\n')
    if (port) return `http://127.0.0.1:${port}`
    await new Promise((settle) => setTimeout(settle, 20))
  }
  throw new Error('Chromium did not start within 30 s')
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** Opens the library page and waits until its functions are there. `before` runs ahead of it: what the browser lacks, say. */
export async function openLibraryPage(context: BrowserContext, url: string, before?: () => void): Promise<Page> {
  const page = await context.newPage()
  if (before) await page.addInitScript(before)
  await page.goto(url)
  await page.waitForFunction(() => 'libraryPage' in globalThis)
  return page
}

/** The library page and a browser for the tests of one file; tabs are closed after each test, the rest at the end. */
export function libraryTabs() {
  let site: Awaited<ReturnType<typeof serveLibraryPage>>
  let profile: Profile
  let context: BrowserContext
  const pages: Page[] = []
  beforeAll(async () => {
    site = await serveLibraryPage()
    profile = makeProfile()
    context = await profile.start()
  })
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.close()))
  })
  afterAll(async () => {
    await profile.remove()
    await site.close()
  })
  return {
    url: () => site.url,
    openTab: async (before?: () => void): Promise<Page> => {
      const page = await openLibraryPage(context, site.url, before)
      pages.push(page)
      return page
    },
  }
}

/** The last state a library told the page of. */
export const lastState = (page: Page, name: string) =>
  page.evaluate((library) => libraryPage.told(library).at(-1), name)

/** Adds imports by number to a library by name. */
export function addImports(page: Page, name: string, numbers: readonly number[]) {
  return page.evaluate(
    async ([library, all]) => {
      const store = await libraryPage.use(library)
      for (const number of all) await store.add(libraryPage.importOf(number, 1))
    },
    [name, numbers] as const,
  )
}

function temporary(what: string): string {
  return mkdtempSync(join(tmpdir(), `golden-thread-${what}-`))
}
