import { createHash } from 'node:crypto'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { auditsRows } from './audits/rows.mjs'
import { columns } from './columns.mjs'
import { toCsv } from './csv.mjs'
import { lastQuarter, quarterId } from './dates.mjs'
import { trackers } from './recommendations/trackers.mjs'
import { serviceLists } from './services/rows.mjs'
import { trainingFiles } from './training/rows.mjs'

/** Written to `sample-data`, or to the folder named on the command line. */
const folder = resolve(process.argv[2] ?? join(import.meta.dirname, '../../sample-data'))

const shortYear = (year) => String((year + 1) % 100).padStart(2, '0')

/** Every file of the sample, in the order it is read. */
function files() {
  return [
    { dataset: 'audits', period: quarterId(lastQuarter), join: 'add', file: 'audits.csv', rows: auditsRows() },
    ...trackers().map(({ period, rows }) => ({
      dataset: 'recommendations',
      period,
      join: 'replace',
      file: `recommendations-${period}.csv`,
      rows,
    })),
    ...trainingFiles().map(({ year, period, rows }) => ({
      dataset: 'training',
      period,
      join: 'add',
      file: `training-${year}-${shortYear(year)}.csv`,
      rows,
    })),
    ...serviceLists().map(({ period, rows }) => ({
      dataset: 'services',
      period,
      join: 'replace',
      file: `services-${period}.csv`,
      rows,
    })),
  ]
}

for (const name of readdirSync(folder)) if (name.endsWith('.csv')) rmSync(join(folder, name))

const imports = files().map(({ rows, ...entry }) => {
  const bytes = Buffer.from(toCsv(columns[entry.dataset], rows))
  writeFileSync(join(folder, entry.file), bytes)
  return { ...entry, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
})

const manifest = { asAt: '2026-09-30', loadedOn: '2026-10-05', imports }
writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
