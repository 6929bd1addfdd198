// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { install } from './install.mjs'
import { root } from './run.mjs'

/**
 * A name for a program as it stands: another one once any of its sources has changed.
 * @param {string} name
 */
function version(name) {
  const hash = createHash('sha256')
  for (const source of ['src', `tools/${name}`, 'package-lock.json']) {
    const path = resolve(root, source)
    const files = statSync(path).isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : ['']
    for (const file of files.sort()) {
      const { mtimeMs, size } = statSync(join(path, file))
      hash.update(`${source}/${file} ${mtimeMs} ${size}\n`)
    }
  }
  return hash.digest('hex').slice(0, 16)
}

/**
 * The program `tools/NAME/main.ts`, loaded from one script, bundled when that is not there yet; several runs at once
 * may all bundle it.
 * @param {string} name
 */
export async function loadBundled(name) {
  const folder = resolve(root, `.cache/${name}`)
  const wanted = join(folder, version(name))
  const program = pathToFileURL(join(wanted, 'main.mjs')).href
  if (existsSync(wanted)) return import(program)
  if (!existsSync(resolve(root, 'node_modules/vite'))) await install()
  const { build } = await import('vite')
  const own = `${wanted}.${process.pid}`
  mkdirSync(folder, { recursive: true })
  for (const made of readdirSync(folder)) if (!made.includes('.')) rmSync(join(folder, made), { recursive: true })
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: resolve(root, `tools/${name}/main.ts`),
      outDir: own,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
    },
  })
  try {
    renameSync(own, wanted)
  } catch {
    rmSync(own, { recursive: true, force: true })
  }
  return import(program)
}
