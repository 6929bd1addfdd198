// @ts-check
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { contentType } from '../contentType.mjs'

/**
 * The sample files a page may ask for: the manifest and the CSVs it lists, and nothing else of the folder.
 * @param {string} folder
 * @returns {readonly string[]}
 */
function listed(folder) {
  /** @type {{ imports: readonly { file: string }[] }} */
  const { imports } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  return ['manifest.json', ...imports.map(({ file }) => file)]
}

/**
 * Puts the sample data beside the app at `sample-data/`: copied by the build, served from the folder in development.
 * @returns {import('vite').Plugin}
 */
export function sampleData() {
  const folder = resolve(import.meta.dirname, '../../sample-data')
  return {
    name: 'sample-data',
    generateBundle() {
      for (const file of listed(folder)) {
        this.emitFile({ type: 'asset', fileName: `sample-data/${file}`, source: readFileSync(join(folder, file)) })
      }
    },
    configureServer(server) {
      server.middlewares.use('/sample-data', (request, response, next) => {
        const file = (request.url ?? '').replace(/^\/|\?.*$/g, '')
        if (!listed(folder).includes(file)) return next()
        response.setHeader('Content-Type', contentType(file))
        response.end(readFileSync(join(folder, file)))
      })
    },
  }
}
