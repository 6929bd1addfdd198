// @ts-check
import { lstatSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root, run } from './run.mjs'

/** @param {string} path */
function changed(path) {
  return statSync(resolve(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0
}

/** Whether the packages are kept elsewhere and only linked to: npm would empty that other folder before it fills it. */
function linked() {
  return lstatSync(resolve(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}

/** Installs what the lock file says, when it is not there or older than the lock file; says what it does in one line. */
export async function install() {
  const installed = changed('node_modules/.package-lock.json')
  if (installed >= changed('package-lock.json') && installed > 0) {
    console.log('Packages: in place.')
    return
  }
  if (linked())
    throw new Error('node_modules is a link to another folder, whose packages do not fit: install them there.')
  console.log('Packages: installing what package-lock.json lists …')
  const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund'], { quiet: true })
  if (code !== 0) throw new Error(`npm ci failed:\n${output}`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await install()
