// @ts-check
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { loadBundled } from './bundled.mjs'
import { root } from './run.mjs'

const usage = `Usage: npm run area-pack -- --codepoint DIR --boundary FILE.geojson [--area NAME] [--out public/geo/]

Makes the files that place services exactly in an area of your own:
  --codepoint  the folder of Ordnance Survey's Code-Point Open, as downloaded and unzipped
  --boundary   a file of local authority boundaries from the Office for National Statistics, GeoJSON
  --area       which of the boundaries, by name or code, where the file has several
  --out        where postcodes.bin, places.json and outlines.json go; what is there is read first
Exit code: 0 written · 2 nothing written, and why.`

try {
  const { values } = parseArgs({
    options: {
      codepoint: { type: 'string' },
      boundary: { type: 'string' },
      area: { type: 'string' },
      out: { type: 'string', default: 'public/geo/' },
      help: { type: 'boolean', default: false },
    },
  })
  const { codepoint, boundary } = values
  if (values.help || codepoint === undefined || boundary === undefined) {
    console.error(usage)
    process.exitCode = values.help ? 0 : 2
  } else {
    const from = process.env.INIT_CWD ?? process.cwd()
    const { main } = await loadBundled('area-pack')
    const said = main({
      codepoint: resolve(from, codepoint),
      boundary: resolve(from, boundary),
      area: values.area,
      out: resolve(values.out === 'public/geo/' ? root : from, values.out),
      known: resolve(root, 'public/geo'),
    })
    console.log(said)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
