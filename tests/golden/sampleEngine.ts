import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { quarterFromId } from '../../src/core/calendar/quarter'
import type { Import } from '../../src/core/frame/library'
import { partnershipSchema } from '../../src/core/partnership'
import { placesSchema } from '../../src/core/place/places'
import { createEngine } from '../../src/engine/createEngine'
import type { Engine } from '../../src/engine/engine'
import { bytesOf, readManifest } from './plain/sample'

const file = join(import.meta.dirname, '../../public/partnership.json')
/** The partnership that the app is published with. */
export const partnership = partnershipSchema.parse(JSON.parse(readFileSync(file, 'utf8')))

const tables = join(import.meta.dirname, '../../public/geo/places.json')
/** The tables of places that the app is published with. */
export const places = placesSchema.parse(JSON.parse(readFileSync(tables, 'utf8')))

/** The product's own engine, in process, with the whole sample read and adopted. */
export async function sampleEngine(): Promise<Engine> {
  const engine = createEngine()
  const { imports, loadedOn } = readManifest()
  await engine.start(partnership, places)
  for (const { dataset, file: fileName } of imports) {
    const options = { asOf: loadedOn, fileName }
    await engine.read({ importId: fileName, dataset, file: new Blob([new Uint8Array(bytesOf(fileName))]), options })
  }
  await engine.adopt(
    imports.map(
      ({ dataset, period, join, file: id, sha256 }): Import => ({
        id,
        dataset,
        period: quarterFromId(period) ?? 0,
        join,
        source: 'sample',
        file: id,
        sha256,
      }),
    ),
  )
  return engine
}
