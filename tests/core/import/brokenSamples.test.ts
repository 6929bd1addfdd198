import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { importCsv } from '../../../src/core/import/importCsv'
import { rulesOf } from '../../../src/core/import/rulesOf'
import { all, asOf, datasetNamed } from './support'

const folder = 'sample-data/broken'
const files = readdirSync(folder).filter((name) => name.endsWith('.csv'))
const numbered = [...readFileSync('src/core/import/SPEC.md', 'utf8').matchAll(/^\| (R\d\d) \|/gm)].map(
  ([, rule]) => rule,
)

describe('each rule has a broken sample', () => {
  test('no number stands twice', () => {
    expect(new Set(numbered).size).toBe(numbered.length)
  })

  test('every rule of the list has its file, and every file its rule', () => {
    expect(files.map((name) => name.slice(0, 3)).sort()).toEqual([...numbered].sort())
  })

  test.each(files)('%s is reported under its own number and no other', (name) => {
    const dataset = datasetNamed(name.split('.').at(-2) ?? '')
    const report = importCsv(readFileSync(`${folder}/${name}`), dataset, { asOf, fileName: name, datasets: all })
    expect(rulesOf(report)).toEqual([name.slice(0, 3)])
  })

  test.each(files)('%s says what is wrong and how to mend it', (name) => {
    const dataset = datasetNamed(name.split('.').at(-2) ?? '')
    const report = importCsv(readFileSync(`${folder}/${name}`), dataset, { asOf, datasets: all })
    const said = [
      ...(report.refusal ? [report.refusal] : []),
      ...report.rejected.flatMap(({ issues }) => issues),
      ...report.warnings,
    ]
    for (const { message, fix } of said) expect([message.length > 10, (fix ?? '').length > 10]).toEqual([true, true])
    expect(said.length + report.skipped.length + report.personal.length).toBeGreaterThan(0)
  })
})
