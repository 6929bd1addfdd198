import { createHash } from 'node:crypto'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { HostFault } from '../../src/io/hostFault'
import { loadFile, loadManifest } from '../../src/io/published'

const site = 'http://localhost/site'
const csv = new TextEncoder().encode('Service name\r\nCompass\r\n')
const entry = {
  dataset: 'services',
  period: '2026-27-q2',
  join: 'replace' as const,
  file: 'services.csv',
  bytes: csv.length,
  sha256: createHash('sha256').update(csv).digest('hex'),
}
const server = setupServer()

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => {
  // Paths in the page are relative to it; here they are given a site to be relative to.
  const { fetch } = globalThis
  vi.stubGlobal('fetch', (path: string, init?: RequestInit) => fetch(`${site}/${path}`, init))
})
afterEach(() => {
  server.resetHandlers()
  vi.unstubAllGlobals()
})
afterAll(() => server.close())

function serve(path: string, answer: () => Response) {
  server.use(http.get(`${site}/${path}`, answer))
}

async function faultOf(work: Promise<unknown>): Promise<HostFault> {
  const fault = await work.catch((error: unknown) => error)
  if (!(fault instanceof HostFault)) throw new Error('there was no fault')
  return fault
}

const load = () => loadFile('data', { ...entry, period: 8105 })

test('a manifest is read with its days and quarters', async () => {
  serve('data/manifest.json', () => HttpResponse.json({ asAt: '2026-09-30', imports: [entry] }))
  const manifest = await loadManifest('data')
  expect(manifest.imports[0]).toMatchObject({ dataset: 'services', period: 2026 * 4 + 1, file: 'services.csv' })
  expect(manifest.asAt).toBe(20726)
})

test('a whole and unchanged file is handed on', async () => {
  serve('data/services.csv', () => new HttpResponse(csv, { headers: { 'content-type': 'text/csv' } }))
  expect(await (await load()).text()).toBe('Service name\r\nCompass\r\n')
})

test.each([
  [404, 'H404', /not on the site/],
  [500, 'H500', /answered 500/],
])('an answer of %i is said in words', async (status, code, words) => {
  serve('data/services.csv', () => new HttpResponse(null, { status }))
  const fault = await faultOf(load())
  expect(fault.code).toBe(code)
  expect(fault.message).toMatch(words)
})

test('a site that does not answer is said in words', async () => {
  serve('data/services.csv', () => HttpResponse.error())
  expect((await faultOf(load())).code).toBe('H1')
})

test('a sign-in page answered in place of the file is recognised', async () => {
  serve('data/services.csv', () => HttpResponse.html('<!doctype html><title>Sign in</title>'))
  expect((await faultOf(load())).message).toMatch(/sign-in page/)
})

test('a sign-in page in place of the manifest is recognised, even when it calls itself JSON', async () => {
  serve(
    'data/manifest.json',
    () => new HttpResponse('<html>Sign in</html>', { headers: { 'content-type': 'application/json' } }),
  )
  expect((await faultOf(loadManifest('data'))).code).toBe('H2')
})

test('a file cut short is refused by its length', async () => {
  serve('data/services.csv', () => new HttpResponse(csv.subarray(0, 10)))
  const fault = await faultOf(load())
  expect(fault.code).toBe('H3')
  expect(fault.message).toContain('10 bytes where the manifest says 23')
})

test('a file of the right length with other bytes is refused by its hash', async () => {
  serve('data/services.csv', () => new HttpResponse(new Uint8Array(csv.length).fill(65)))
  expect((await faultOf(load())).code).toBe('H4')
})

test('a manifest cut short, or not as a manifest should be, is refused', async () => {
  serve('data/manifest.json', () => new HttpResponse('{"asAt": "2026-09'))
  expect((await faultOf(loadManifest('data'))).code).toBe('H5')
  serve('data/manifest.json', () => HttpResponse.json({ asAt: '2026-02-30', imports: [] }))
  expect((await faultOf(loadManifest('data'))).message).toContain('not a day')
  serve('data/manifest.json', () => HttpResponse.json({ asAt: null, imports: [{ ...entry, file: '../secret.csv' }] }))
  expect((await faultOf(loadManifest('data'))).message).toContain('not a plain file name')
})
