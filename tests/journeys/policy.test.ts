import { createServer, type RequestListener } from 'node:http'
import { text } from 'node:stream/consumers'
import { describe, expect, inject, test } from 'vitest'
import { headers, metaPolicy } from '../../tools/policy.mjs'
import { openApp, settled } from '../support/browser'

async function listen(answer: RequestListener) {
  const server = createServer(answer)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('no address')
  const dispose = () =>
    new Promise<void>((closed) => {
      server.close(() => closed())
      server.closeAllConnections()
    })
  return { port: address.port, [Symbol.asyncDispose]: dispose }
}

/** Another origin that would gladly answer anyone, and keeps what was sent to it. */
async function stranger() {
  const asked: string[] = []
  const server = await listen(async (request, response) => {
    asked.push(await text(request))
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end('hello')
  })
  return { ...server, asked, url: `http://127.0.0.1:${server.port}/` }
}

/** The same app under the same policy, told to report what it refuses: a browser says nothing of a worker that is only starting. */
async function reportingTo(url: string) {
  const server = await listen(async (request, response) => {
    const original = await fetch(inject('address') + (request.url ?? '/').slice(1))
    const { 'content-security-policy': policy, ...rest } = Object.fromEntries(original.headers)
    response.writeHead(original.status, { ...rest, 'content-security-policy': `${policy}; report-uri ${url}` })
    response.end(new Uint8Array(await original.arrayBuffer()))
  })
  return { ...server, address: `http://localhost:${server.port}/` }
}

async function expectHeaders(url: string, status: number) {
  const response = await fetch(url)
  expect(response.status).toBe(status)
  const sent = Object.fromEntries(Object.keys(headers).map((name) => [name, response.headers.get(name)]))
  expect(sent).toEqual(headers)
}

async function openWithWorker() {
  const app = await openApp()
  const worker = app.page.workers()[0] ?? (await app.page.waitForEvent('worker'))
  return { ...app, worker }
}

describe('the policy on the served build', () => {
  test('is a header on the page, on each of its files and on what is not there', async () => {
    const address = inject('address')
    const html = await (await fetch(address)).text()
    const files = [...html.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, file]) => file)
    expect(files.length).toBeGreaterThan(1)
    await expectHeaders(address, 200)
    for (const file of files) await expectHeaders(address + file, 200)
    await expectHeaders(`${address}nothing-here`, 404)
  })

  test('is a header on the worker script', async () => {
    const { worker } = await openWithWorker()
    expect(worker.url()).toMatch(new RegExp(`^${inject('address')}assets/`))
    await expectHeaders(worker.url(), 200)
  })

  test('stands in the page itself too', async () => {
    const { page } = await openApp()
    const meta = page.locator('meta[http-equiv="Content-Security-Policy"]')
    expect(await meta.getAttribute('content')).toBe(metaPolicy)
  })

  test('is not broken by loading the page', async () => {
    const { page, expectQuiet } = await openApp()
    await settled(page)
    expectQuiet()
  })

  test('refuses a fetch from the page to another origin', async () => {
    await using other = await stranger()
    const { page, noise } = await openApp()
    const answer = await page.evaluate((url) => fetch(url).then(() => 'answered', String), other.url)
    expect(answer).toContain('TypeError')
    expect(other.asked).toEqual([])
    await expect.poll(() => noise.join()).toContain('connect-src')
  })

  test('refuses a fetch from the worker to another origin', async () => {
    await using other = await stranger()
    const { worker } = await openWithWorker()
    const answer = await worker.evaluate(async (url) => {
      const refused = new Promise<string>((settle) =>
        addEventListener('securitypolicyviolation', (event) => settle(Reflect.get(event, 'effectiveDirective'))),
      )
      return fetch(url).then(
        () => 'answered',
        () => refused,
      )
    }, other.url)
    expect(answer).toBe('connect-src')
    expect(other.asked).toEqual([])
  })

  test('is not broken as the worker starts', async () => {
    await using reports = await stranger()
    await using app = await reportingTo(reports.url)
    const { page } = await openApp('', { address: app.address })
    const worker = page.workers()[0] ?? (await page.waitForEvent('worker'))
    await settled(page)
    // One refusal on purpose shows that the reports arrive, and comes after those the start would have made.
    await worker.evaluate((url) => fetch(url).catch(() => undefined), `${reports.url}on-purpose`)
    await expect.poll(() => reports.asked.join()).toContain('on-purpose')
    expect(reports.asked).toHaveLength(1)
  })

  test('refuses a string written as markup, and lets through the two a library writes', async () => {
    const { page } = await openApp()
    const write = (text: string) =>
      page.evaluate((markup) => {
        try {
          document.createElement('div').innerHTML = markup
          return 'written'
        } catch (error) {
          return error instanceof Error ? error.name : String(error)
        }
      }, text)
    expect(await write('<b>words</b>')).toBe('TypeError')
    expect(await write('<svg/>')).toBe('written')
    expect(await write('')).toBe('written')
  })

  test('refuses to run text as code', async () => {
    const { page } = await openApp()
    const outcome = await page.evaluate(() => {
      try {
        return String(setTimeout('document.title = "changed"'))
      } catch (error) {
        return error instanceof Error ? error.name : String(error)
      }
    })
    expect(outcome).toBe('TypeError')
  })
})
