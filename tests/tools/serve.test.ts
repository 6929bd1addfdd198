import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { headers } from '../../tools/policy.mjs'
import { portOf } from '../../tools/serve.mjs'
import { serveOnFreePort } from '../support/serve'

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

/** Asks for a path exactly as written: a URL object would tidy `..` away before it was sent. */
function ask(port: number, path: string, method = 'GET'): Promise<Answer> {
  return new Promise((settle, fail) => {
    const asking = request({ host: '127.0.0.1', port, path, method }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (piece: string) => {
        body += piece
      })
      response.on('end', () => settle({ status: response.statusCode ?? 0, headers: response.headers, body }))
    })
    asking.on('error', fail)
    asking.end()
  })
}

let folder: string
let server: Awaited<ReturnType<typeof serveOnFreePort>>

beforeAll(async () => {
  const outer = mkdtempSync(join(tmpdir(), 'serve-'))
  folder = join(outer, 'dist')
  mkdirSync(join(folder, 'assets'), { recursive: true })
  mkdirSync(join(outer, 'dist-beside'))
  const files: Record<string, string> = {
    'secret.txt': 'secret',
    'dist-beside/secret.txt': 'secret',
    'dist/.hidden': 'secret',
    'dist/index.html': '<!doctype html><title>page</title>',
    'dist/assets/index-Ab3_x-9Z.js': 'export {}',
    'dist/assets/index-Ab3_x-9Z.css': 'a{}',
    'dist/data one.csv': 'a,b\n',
    'dist/partnership.json': '{}',
    'dist/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'dist/thing.unknown': '?',
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(outer, name), text)
  server = await serveOnFreePort(folder)
})

afterAll(async () => {
  await server.close()
  rmSync(resolve(folder, '..'), { recursive: true })
})

describe('what is served', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/index.html', 'text/html; charset=utf-8'],
    ['/assets/index-Ab3_x-9Z.js', 'text/javascript; charset=utf-8'],
    ['/assets/index-Ab3_x-9Z.css', 'text/css; charset=utf-8'],
    ['/data%20one.csv', 'text/csv; charset=utf-8'],
    ['/partnership.json?again=1', 'application/json'],
    ['/icon.svg', 'image/svg+xml'],
    ['/thing.unknown', 'application/octet-stream'],
  ])('%s goes out as %s', async (path, type) => {
    const answer = await ask(server.port, path)
    expect(answer).toMatchObject({ status: 200, headers: { 'content-type': type } })
    expect(answer.body).not.toBe('')
  })

  test('what is named after its content is kept for good, all else is asked for again', async () => {
    const kept = async (path: string) => (await ask(server.port, path)).headers['cache-control']
    expect(await kept('/assets/index-Ab3_x-9Z.js')).toBe('public, max-age=31536000, immutable')
    expect(await kept('/')).toBe('no-cache')
    expect(await kept('/partnership.json')).toBe('no-cache')
    expect(await kept('/nothing')).toBe('no-cache')
  })

  test('a request for the head alone has no body', async () => {
    expect(await ask(server.port, '/', 'HEAD')).toMatchObject({ status: 200, body: '' })
  })

  test.each([
    ['/', 'GET'],
    ['/assets/index-Ab3_x-9Z.js', 'GET'],
    ['/nothing', 'GET'],
    ['/', 'POST'],
    ['/%', 'GET'],
  ])('%s by %s carries every header of the policy', async (path, method) => {
    const answer = await ask(server.port, path, method)
    const sent = Object.fromEntries(Object.keys(headers).map((name) => [name, answer.headers[name.toLowerCase()]]))
    expect(sent).toEqual(headers)
  })
})

describe('what is not served', () => {
  test.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/../dist-beside/secret.txt',
    '//../secret.txt',
    '/.hidden',
    '/index.html%00.js',
    '/assets',
    '/assets/',
    '/%',
    '/nothing',
  ])('%s is not found', async (path) => {
    const answer = await ask(server.port, path)
    expect(answer.status).toBe(404)
    expect(answer.body).not.toContain('secret')
  })

  test('nothing is written', async () => {
    expect((await ask(server.port, '/', 'PUT')).status).toBe(405)
  })
})

describe('the port', () => {
  test('is the one asked for', () => {
    expect(portOf('8080')).toBe(8080)
    expect(portOf(undefined)).toBeUndefined()
    expect(portOf('')).toBeUndefined()
  })

  test.each(['eighty', '-1', '70000', '80.5'])('cannot be %s', (asked) => {
    expect(() => portOf(asked)).toThrow(`PORT is not a port number: ${asked}`)
  })

  /** Starts the server as a command and gives the first thing it says. */
  function start(port: string | undefined) {
    const { PORT: _, ...rest } = process.env
    const env = port === undefined ? rest : { ...rest, PORT: port }
    const child = spawn(process.execPath, [resolve(import.meta.dirname, '../../tools/serve.mjs')], { env })
    const said = new Promise<string>((settle) => {
      child.stdout.setEncoding('utf8').once('data', settle)
      child.stderr.setEncoding('utf8').once('data', settle)
    })
    return { said, [Symbol.asyncDispose]: () => ended(child) }
  }

  function ended(child: ReturnType<typeof spawn>): Promise<void> {
    return new Promise((settle) => {
      if (child.exitCode !== null) return settle()
      child.once('exit', () => settle())
      child.kill()
    })
  }

  async function busy(port: number) {
    const other = createServer()
    const free = await new Promise<boolean>((settle) => {
      other.once('error', () => settle(false))
      other.listen(port, '127.0.0.1', () => settle(true))
    })
    const address = other.address()
    return {
      port: typeof address === 'object' && address ? address.port : port,
      [Symbol.asyncDispose]: () => new Promise<void>((closed) => (free ? other.close(() => closed()) : closed())),
    }
  }

  test('moves on from 4173 when that is taken and none was asked for', async () => {
    await using _ = await busy(4173)
    await using command = start(undefined)
    expect(await command.said).toMatch(/^Golden Thread is at http:\/\/localhost:41(7[4-9]|[89]\d)\/\n$/)
  })

  test('is not swapped for another when the one asked for is taken', async () => {
    await using taken = await busy(0)
    await using command = start(String(taken.port))
    expect(await command.said).toContain('EADDRINUSE')
  })
})
