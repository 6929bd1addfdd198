import '../../src/core/jitless'
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { dayFromIso } from '../../src/core/calendar/day'
import type { Dataset } from '../../src/core/dataset/define'
import { rowsOf } from '../../src/core/import/importCsv'
import { refused } from '../../src/core/import/reading'
import { largestFile, tooLarge } from '../../src/core/import/recordReader'
import type { Report } from '../../src/core/import/report'
import { partnershipSchema } from '../../src/core/partnership'
import { datasets } from '../../src/datasets'
import { patience } from '../../src/engine/patience'
import { readImport } from '../../src/engine/readImport'
import { reportJson } from './reportJson'
import { reportWords } from './reportWords'

export interface Asked {
  /** The path of the partnership's own lists. */
  partnership: string
  dataset: string | undefined
  /** The upload day, ISO; today when left out. */
  asOf: string | undefined
  sheet: string | undefined
  json: boolean
}

function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

async function check(
  path: string,
  known: readonly Dataset[],
  { dataset, asOf = today(), sheet }: Asked,
): Promise<Report> {
  const file = statSync(path, { throwIfNoEntry: false })
  if (!file?.isFile()) throw new Error(file ? `${path} is a folder, not a file.` : `There is no file ${path}.`)
  if (file.size > largestFile) return refused(tooLarge).report
  const request = {
    importId: path,
    file: new Blob([readFileSync(path)]),
    options: { asOf, fileName: basename(path), ...(sheet === undefined ? {} : { sheet }) },
    ...(dataset === undefined ? {} : { dataset }),
  }
  const { outcome, imported } = await readImport(request, known, patience(), () => undefined)
  return { ...outcome.report, rows: rowsOf(imported) }
}

/** Checks one file and says what became of it. Gives the exit code: 0 clean, 1 rejected rows or held, 2 refused. */
export async function main(path: string, asked: Asked): Promise<number> {
  const known = datasets(partnershipSchema.parse(JSON.parse(readFileSync(asked.partnership, 'utf8'))))
  const { dataset, asOf } = asked
  if (dataset !== undefined && !known.some(({ id }) => id === dataset)) {
    throw new Error(`There is no dataset ${dataset}. There are: ${known.map(({ id }) => id).join(', ')}.`)
  }
  if (asOf !== undefined && dayFromIso(asOf) === null) {
    throw new Error(`--as-of ${asOf} is not a day: write it as 2026-10-15.`)
  }
  const report = await check(path, known, asked)
  const said = asked.json ? JSON.stringify(reportJson(report), null, 2) : reportWords(basename(path), report)
  process.stdout.write(`${said}\n`)
  if (report.outcome === 'refused') return 2
  return report.outcome === 'held' || report.rejected.length > 0 ? 1 : 0
}
