// @ts-check
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { contentType } from './contentType.mjs'
import { headers } from './policy.mjs'

const dist = resolve(import.meta.dirname, '../dist')

/** A name the build gave from the file's content: what it holds never changes. */
const hashed = /^\/assets\/.+-[\w-]{8}\.\w+$/

/**
 * The file a request means, or null when there is none to give: never one outside the folder, nor a hidden one.
 * @param {string} folder
 * @param {string} pathname
 */
async function fileOf(folder, pathname) {
  let path
  try {
    path = decodeURIComponent(pathname)
  } catch {
    return null
  }
  if (path.includes('\0') || path.split(/[\\/]/).some((part) => part.startsWith('.'))) return null
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
  if (!file.startsWith(folder + sep)) return null
  const found = await stat(file).catch(() => null)
  return found?.isFile() ? { file, size: found.size, modified: found.mtime } : null
}

/**
 * Answers one request from the folder; every response, a refusal too, carries the policy.
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(folder, request, response) {
  /** @type {(status: number, words: string) => void} */
  const refuse = (status, words) => {
    response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' })
    response.end(request.method === 'HEAD' ? undefined : `${words}\n`)
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'Only reading is offered here.')
  const pathname = (request.url ?? '/').replace(/[?#].*$/s, '')
  const found = await fileOf(folder, pathname)
  if (!found) return refuse(404, 'There is nothing here.')
  response.writeHead(200, {
    ...headers,
    'Content-Type': contentType(found.file),
    'Content-Length': found.size,
    'Last-Modified': found.modified.toUTCString(),
    'Cache-Control': hashed.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache',
  })
  if (request.method === 'HEAD') return response.end()
  const stream = createReadStream(found.file)
  stream.on('error', () => response.destroy())
  response.on('close', () => stream.destroy())
  stream.pipe(response)
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>}
 */
function listen(server, port) {
  return new Promise((settle, fail) => {
    server.once('error', fail)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail)
      const address = server.address()
      settle(typeof address === 'object' && address ? address.port : port)
    })
  })
}

/**
 * Serves the built app on this machine alone. A port that was asked for is used or the start fails; without one, the
 * first free port from 4173 on. Port 0 is any free one.
 * @param {{ port?: number | undefined, folder?: string }} [options]
 */
export async function serve({ port, folder = dist } = {}) {
  const server = createServer((request, response) => {
    answer(folder, request, response).catch(() => response.destroy())
  })
  for (let next = port ?? 4173; ; next += 1) {
    try {
      const taken = await listen(server, next)
      return {
        port: taken,
        url: `http://localhost:${taken}/`,
        close: () =>
          new Promise((settle) => {
            server.close(settle)
            server.closeAllConnections()
          }),
      }
    } catch (error) {
      const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
      if (!busy || port !== undefined || next >= 4273) throw error
    }
  }
}

/**
 * The port the environment asks for; undefined when it asks for none.
 * @param {string | undefined} asked
 */
export function portOf(asked) {
  if (asked === undefined || asked === '') return undefined
  const port = Number(asked)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT is not a port number: ${asked}`)
  return port
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { url } = await serve({ port: portOf(process.env.PORT) })
  console.log(`Golden Thread is at ${url}`)
}
