// @ts-check
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { loadBundled } from './bundled.mjs'
import { root } from './run.mjs'

const usage = `Usage: npm run -s check-csv -- FILE [--dataset audits] [--as-of 2026-10-15] [--sheet NAME] [--json]

Checks a CSV or an Excel workbook as the app does, and changes nothing.
Exit code: 0 every row loads · 1 rows are rejected, or personal data holds the file · 2 the file is refused.`

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
    const { main } = await loadBundled('check-csv')
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
