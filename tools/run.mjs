// @ts-check
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** The folder of the project, whatever folder a command was started in. */
export const root = resolve(import.meta.dirname, '..')

/**
 * Runs a program in the project's folder and gives its exit code; a signal or a program that is not there counts as 1.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, env?: Record<string, string> }} [options] quiet keeps the output back and gives it as `output`
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args, { quiet = false, env = {} } = {}) {
  return new Promise((settle) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      env: { ...process.env, ...(quiet ? { NO_COLOR: '1' } : {}), ...env },
      shell: process.platform === 'win32' && program === 'npm',
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => (output += piece))
    child.on('error', (error) => settle({ code: 1, output: `${output}${error.message}` }))
    child.on('close', (code) => settle({ code: code ?? 1, output }))
  })
}

/**
 * Runs the command of an installed package with the Node that runs this.
 * @param {string} name the package: its command of the same name, else its first
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, env?: Record<string, string> }} [options]
 */
export function runTool(name, args, options) {
  const folder = resolve(root, 'node_modules', name)
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8'))
  const command = typeof bin === 'string' ? bin : (bin[name] ?? Object.values(bin)[0])
  if (command === undefined) throw new Error(`${name} has no command`)
  return run(process.execPath, [resolve(folder, command), ...args], options)
}
