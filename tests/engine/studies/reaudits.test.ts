import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dayFromIso } from '../../../src/core/calendar/day'
import { quarterFromId } from '../../../src/core/calendar/quarter'
import type { Selection } from '../../../src/core/query/query'
import { reauditSubtitle, reauditTitle } from '../../../src/core/reaudit/reauditWords'
import { createEngine } from '../../../src/engine/createEngine'
import { filesOf } from '../../golden/plain/sample'
import { partnership } from '../servedPort'

const period = quarterFromId('2026-27-q2') ?? 0
const momentAt = (iso: string) => ({ asAt: dayFromIso(iso) ?? 0, period: [period], step: 'now' as const })

async function started() {
  const engine = createEngine()
  await engine.start(partnership)
  const text = readFileSync('sample-data/audits.csv', 'utf8')
  await engine.read({ importId: 'a', dataset: 'audits', file: new Blob([text]), options: { asOf: '2026-11-22' } })
  await engine.adopt([{ id: 'a', dataset: 'audits', period, join: 'add', source: 'sample', file: 'a' }])
  return (selection: Selection = {}, iso = '2026-09-30') =>
    engine.study('reaudits', { selection, moment: momentAt(iso) })
}

test('domestic abuse: five of the eight standards were met in more cases at the re-audit', async () => {
  const found = await (await started())({ theme: ['domestic-abuse'] })
  expect(reauditTitle(found)).toBe('Five of eight standards improved at the re-audit')
  expect(reauditSubtitle(found)).toBe(
    'Case checks that met each standard, December 2024 ○ to June 2026 ●, 8 cases each',
  )
  expect([found.records, found.filteredBy, found.sample]).toEqual([{ shown: 16, of: 79 }, ['theme'], true])
})

test.each(partnership.themes.map(({ id, label }) => [id, label]))(
  '%s: each pair is what a plain count of the file gives',
  async (id, label) => {
    const found = await (await started())({ theme: [id] })
    const rows = filesOf('audits')
      .flatMap((file) => file.rows)
      .filter((row) => row.get('Finding type') === 'Standard' && (row.get('Theme') ?? '').split(';').includes(label))
    const dateOf = (text: string) => text.split('/').reverse().join('-')
    const told = [...new Set(rows.map((row) => row.get('Standard ID')))].map((standard) => {
      const own = rows.filter((row) => row.get('Standard ID') === standard)
      const dates = [...new Set(own.map((row) => dateOf(row.get('Audit date') ?? '')))].sort().slice(-2)
      const counts = dates.map((date) => {
        const at = own.filter((row) => dateOf(row.get('Audit date') ?? '') === date)
        const sum = (names: readonly string[]) =>
          at.flatMap((row) => names.map((name) => Number(row.get(name)))).reduce((all, count) => all + count, 0)
        const parts = ['Standards met', 'Standards partially met', 'Standards not met', 'Standards not evidenced']
        return `${sum(['Standards met'])}/${sum(parts)}`
      })
      return `${standard} ${counts.join(' to ')}`
    })
    const shares = [
      ...found.pairs.map(({ standard, before, after }) => ({ standard, figures: [before.figure, after.figure] })),
      ...found.notComparable.map(({ standard, figure }) => ({ standard, figures: [figure] })),
    ].map(({ standard, figures }) => `${standard} ${figures.map(({ n, N }) => `${n}/${N}`).join(' to ')}`)
    expect(shares.sort()).toEqual(told.sort())
  },
)

test('before the re-audit nothing was audited twice; a filter it cannot follow is said', async () => {
  const study = await started()
  const early = await study({ theme: ['domestic-abuse'] }, '2026-03-31')
  expect([early.pairs.length, early.notComparable.length]).toEqual([0, 8])
  const { cannotFilter, pairs } = await study({ theme: ['domestic-abuse'], audit: ['MAQA-2026-06-DA'], town: ['yate'] })
  expect(cannotFilter).toEqual(['audit', 'town'])
  expect(pairs).toHaveLength(8)
})
