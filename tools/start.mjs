// @ts-check
import { build } from './build.mjs'
import { install } from './install.mjs'
import { portOf, serve } from './serve.mjs'

try {
  const port = portOf(process.env.PORT)
  await install()
  console.log('Build: writing dist/ …')
  await build()
  const { url } = await serve({ port })
  console.log(`Golden Thread is at ${url}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
