// @ts-check
import { install } from './install.mjs'
import { runTool } from './run.mjs'

/** @type {readonly (readonly [name: string, tool: string, ...args: string[]])[]} */
const checks = [
  ['types', 'typescript', '--project', '.', '--noEmit'],
  ['lint, format, cycles', '@biomejs/biome', 'check', '--error-on-warnings', '.'],
  ['direction, doors, lines', 'vitest', 'run', '--project', 'node', 'tests/architecture.test.ts'],
  ['nothing unused', 'knip'],
  ['production build', 'vite', 'build', '--logLevel', 'warn'],
  ['size budget', 'size-limit'],
]

await install()
let failures = 0
for (const [name, tool, ...args] of checks) {
  const started = performance.now()
  const { code, output } = await runTool(tool, args, { quiet: true })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${code === 0 ? 'pass' : 'FAIL'}  ${name} (${seconds} s)`)
  if (code === 0) continue
  failures += 1
  console.log(output)
}
console.log(failures === 0 ? 'Everything holds.' : `${failures} of ${checks.length} checks failed.`)
process.exitCode = failures === 0 ? 0 : 1
