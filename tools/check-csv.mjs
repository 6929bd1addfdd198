// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { install } from './install.mjs'
import { root } from './run.mjs'

const usage = `Usage: npm run -s check-csv -- FILE [--dataset audits] [--as-of 2026-10-15] [--sheet NAME] [--json]

Checks a CSV or an Excel workbook as the app does, and changes nothing.
Exit code: 0 every row loads · 1 rows are rejected, or personal data holds the file · 2 the file is refused.`

const sources = ['src', 'tools/check-csv', 'package-lock.json']

/** A name for the program as it stands: another one once any of its sources has changed. */
function version() {
  const hash = createHash('sha256')
  for (const source of sources) {
    const path = resolve(root, source)
    const files = statSync(path).isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : ['']
    for (const file of files.sort()) {
      const { mtimeMs, size } = statSync(join(path, file))
      hash.update(`${source}/${file} ${mtimeMs} ${size}\n`)
    }
  }
  return hash.digest('hex').slice(0, 16)
}

/** The program as one script, bundled when it is not there yet; several runs at once may all bundle it. */
async function bundled() {
  const folder = resolve(root, '.cache/check-csv')
  const wanted = join(folder, version())
  if (existsSync(wanted)) return join(wanted, 'main.mjs')
  if (!existsSync(resolve(root, 'node_modules/vite'))) await install()
  const { build } = await import('vite')
  const own = `${wanted}.${process.pid}`
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) if (!name.includes('.')) rmSync(join(folder, name), { recursive: true })
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: resolve(root, 'tools/check-csv/main.ts'),
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
  return join(wanted, 'main.mjs')
}

// Nothing but the report goes to the standard output.
console.log = console.error

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      dataset: { type: 'string' },
      'as-of': { type: 'string' },
      sheet: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  const [file, ...more] = positionals
  if (values.help || file === undefined || more.length > 0) {
    console.error(usage)
    process.exitCode = values.help ? 0 : 2
  } else {
    const { main } = await import(pathToFileURL(await bundled()).href)
    const from = process.env.INIT_CWD ?? process.cwd()
    process.exitCode = await main(resolve(from, file), {
      partnership: resolve(root, 'public/partnership.json'),
      dataset: values.dataset,
      asOf: values['as-of'],
      sheet: values.sheet,
      json: values.json,
    })
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
