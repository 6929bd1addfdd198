// @ts-check
import { accessSync, constants } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root, run, runTool } from './run.mjs'

/**
 * What a window of a browser does beside the page. The pages behind the address bar cost as much as the page itself. This
 * list takes the place of the driver's own.
 */
const without = [
  'AimEnabled',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PreloadTopChromeWebUI',
  'ThirdPartyStoragePartitioning',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxPopup',
]

/** How every browser here is started: no request of its own, no sandbox (a container has none to give). */
export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${without.join(',')}`,
]

/** Where systems put Chromium, Chrome and Edge, the likeliest first. */
function places() {
  const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': PROGRAMFILES_X86 } = process.env
  const windows = [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA].flatMap((folder) =>
    folder === undefined
      ? []
      : [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')],
  )
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/usr/bin/microsoft-edge-stable',
    '/usr/bin/microsoft-edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...windows,
  ]
}

/** @param {string} path */
function runs(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Playwright's own Chromium, where it would be. */
function playwrights() {
  const { chromium } = createRequire(resolve(root, 'package.json'))('playwright')
  return String(chromium.executablePath())
}

/** The Chromium to drive, or null: the one asked for by `CHROMIUM_PATH`, else an installed one. A wrong `CHROMIUM_PATH` is an error. */
export function findChromium() {
  const asked = process.env.CHROMIUM_PATH
  if (asked) {
    if (!runs(asked)) throw new Error(`CHROMIUM_PATH does not name a program that runs: ${asked}`)
    return asked
  }
  return places().find(runs) ?? [playwrights()].find(runs) ?? null
}

/** Finds a Chromium or gets one: from the system's packages where this may install them, else from Playwright. */
export async function getChromium() {
  const found = findChromium()
  if (found) return found
  if (process.getuid?.() === 0 && runs('/usr/bin/apt-get')) {
    console.log('Chromium: installing the system package …')
    const quiet = { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } }
    await run('apt-get', ['update', '-qq'], quiet)
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet)
  }
  const packaged = findChromium()
  if (packaged) return packaged
  console.log('Chromium: fetching the one Playwright keeps …')
  const { output } = await runTool('playwright', ['install', 'chromium'], { quiet: true })
  const fetched = findChromium()
  if (fetched) return fetched
  throw new Error(`No Chromium was found or could be installed. Set CHROMIUM_PATH to one.\n${output}`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(await getChromium())
