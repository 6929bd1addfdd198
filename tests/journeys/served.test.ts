import { createHash } from 'node:crypto'
import { describe, expect, inject, test } from 'vitest'
import * as z from 'zod/mini'

const manifestSchema = z.object({
  imports: z.array(z.object({ file: z.string(), bytes: z.number(), sha256: z.string() })),
})

async function get(path: string) {
  const response = await fetch(inject('address') + path)
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    bytes: new Uint8Array(await response.arrayBuffer()),
  }
}

describe('what the build puts beside the app', () => {
  test('is the sample data, each file as its manifest says', async () => {
    const manifest = await get('sample-data/manifest.json')
    expect(manifest).toMatchObject({ status: 200, type: 'application/json' })
    const { imports } = manifestSchema.parse(JSON.parse(new TextDecoder().decode(manifest.bytes)))
    expect(imports.length).toBeGreaterThan(0)
    for (const { file, bytes, sha256 } of imports) {
      const got = await get(`sample-data/${file}`)
      expect(got, file).toMatchObject({ status: 200, type: 'text/csv; charset=utf-8' })
      expect(got.bytes.byteLength, file).toBe(bytes)
      expect(createHash('sha256').update(got.bytes).digest('hex'), file).toBe(sha256)
    }
  })

  test('is not the folder of broken samples', async () => {
    expect((await get('sample-data/broken/')).status).toBe(404)
  })

  test.each(['partnership.json', 'icon.svg'])('is %s', async (path) => {
    expect((await get(path)).status).toBe(200)
  })
})
