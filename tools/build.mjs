// @ts-check
import { runTool } from './run.mjs'

/** Builds the app into dist/; the words of the builder come with the error when it fails. */
export async function build() {
  const { code, output } = await runTool('vite', ['build', '--logLevel', 'warn'], {
    quiet: true,
    // A test runner sets another, and the library would come in its slow form.
    env: { NODE_ENV: 'production' },
  })
  if (code !== 0) throw new Error(`The build failed.\n${output}`)
}
