import { dayFromIso } from '../../src/core/calendar/day'
import { quarterFromId } from '../../src/core/calendar/quarter'
import type { Query, Result, Selection } from '../../src/core/query/query'
import { momentOf } from '../../src/core/view/moment'
import { createEngine } from '../../src/engine/createEngine'
import { partnership, places } from './sampleEngine'

const asAt = dayFromIso('2026-11-21') ?? 0

/** Files written out by hand, by dataset and the quarter they are of, in an engine of their own. */
export async function asker(files: readonly { dataset: string; period?: string; lines: readonly string[] }[]) {
  const engine = createEngine()
  await engine.start(partnership, places)
  const imports = files.map(({ dataset, period = '2026-27-q3' }, at) => ({
    id: String(at),
    dataset,
    period: quarterFromId(period) ?? 0,
    join: dataset === 'audits' || dataset === 'training' ? ('add' as const) : ('replace' as const),
    source: 'device' as const,
    file: `${at}.csv`,
  }))
  for (const [at, { dataset, lines }] of files.entries()) {
    const file = new Blob([lines.join('\n')])
    const { report } = await engine.read({ importId: String(at), dataset, file, options: { asOf: '2026-11-21' } })
    if (report.outcome !== 'ready' || report.rejected.length > 0) throw new Error(JSON.stringify(report.rejected))
  }
  await engine.adopt(imports)
  return async (query: Query, selection: Selection = {}): Promise<Result> => {
    const moment = momentOf(selection, asAt, quarterFromId('2026-27-q2'))
    const [result] = await engine.ask({ queries: [query], selection, moment })
    if (!result) throw new Error('no result')
    return result
  }
}
