import { discloseRows, withheldCell } from '../core/disclosure/discloseRows'
import type { Partnership } from '../core/partnership'
import type { RowsResult } from '../core/query/query'
import { datasetById, datasets } from '../datasets/index'
import type { Engine, RowsRequest } from '../engine/engine'

/** More rows than any list has. */
const all = 10_000_000
/** Beyond this many rows it takes too long to find which counts can stay: then none does. */
const most = 3000

/**
 * Rows as they may be shared. What is withheld is worked out over the whole list, so that no window, no search and no
 * order of it shows what another withholds; a count of people is neither searched nor sorted by.
 */
export async function sharedRows(engine: Engine, request: RowsRequest, partnership: Partnership): Promise<RowsResult> {
  const { query } = request
  const dataset = datasetById(datasets(partnership), query.dataset)
  const isOfPeople = Object.values(dataset?.metrics ?? {}).some(({ counts }) => counts === 'subjects')
  const isCount = (column: string) => dataset?.columns[column]?.kind === 'count'
  if (!dataset || !isOfPeople || !query.columns.some(isCount)) return engine.rows(request)
  const { search: _search, sort = [], ...narrowed } = query
  const [whole, found] = await Promise.all([
    engine.rows({ ...request, query: { ...narrowed, offset: 0, limit: all } }),
    engine.rows({
      ...request,
      query: {
        ...query,
        columns: query.columns.filter((column) => !isCount(column)),
        sort: sort.filter(({ column }) => !isCount(column)),
      },
    }),
  ])
  const limit = partnership.limits.smallNumber
  const shared = whole.rows.length > most ? withoutCounts(whole, limit) : discloseRows(whole, dataset, limit)
  const cells = new Map(shared.rows.map((row) => [row.key, row]))
  return {
    ...shared,
    records: found.records,
    rows: found.rows.flatMap(({ key }) => cells.get(key) ?? []),
  }
}

function withoutCounts(rows: RowsResult, limit: number): RowsResult {
  const isCount = rows.columns.map(({ kind }) => kind === 'count')
  return {
    ...rows,
    rows: rows.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, at) => (isCount[at] && /[1-9]/.test(cell) ? withheldCell : cell)),
    })),
    withheldBelow: limit,
  }
}
