import type { Day } from '../calendar/day'
import type { Dimension } from '../dataset/define'
import { blankId } from '../query/query'

/** A cluster, a theme or a function. */
export interface CoverageEntry {
  id: string
  label: string
}

/** What coverage needs to know of a service that runs. Rows of one service at several places share its `service`. */
export interface CoverageRow {
  service: string
  cluster: string
  /** Its themes, or its function; blank is `-`. */
  across: readonly string[]
  /** The id of how it is delivered; '' where that is not recorded. */
  delivery: string
}

/** What a cluster has: help in person, only help from afar, nothing that is known, or services that do not say how they work. */
export type CoverageState = 'in-person' | 'online' | 'none' | 'not-said'

/** Services counted once each, whatever their places. */
export interface CoverageCell {
  state: CoverageState
  inPerson: number
  /** Online or across the area, and not in person here. */
  online: number
  notSaid: number
}

/** Clusters down, themes or functions across; `cells` runs along the rows. Blank is an entry of its own, the last. */
export interface CoverageGrid {
  clusters: readonly CoverageEntry[]
  across: readonly CoverageEntry[]
  cells: readonly CoverageCell[]
  /** What no service at all is for, and no column is given to. */
  unused: readonly string[]
}

/** Which clusters have which help, by theme and by function, under the choices that can filter it. */
export interface Coverage {
  theme: CoverageGrid
  function: CoverageGrid
  /** Services that run: under the choices in force, and in all. */
  records: { shown: number; of: number }
  filteredBy: readonly Dimension[]
  /** Chosen, and of no effect here: services do not have it, or the answer would no longer be about clusters. */
  cannotFilter: readonly Dimension[]
  asAt: Day
  sample: boolean
}

const inPerson = new Set(['in-person', 'outreach'])
const remote = new Set(['online', 'area-wide'])

interface Tally {
  inPerson: Set<string>
  online: Set<string>
  notSaid: Set<string>
}

const empty = (): Tally => ({ inPerson: new Set(), online: new Set(), notSaid: new Set() })

function cellOf({ inPerson: near, online, notSaid }: Tally): CoverageCell {
  const far = [...online].filter((service) => !near.has(service)).length
  const unknown = [...notSaid].filter((service) => !near.has(service) && !online.has(service)).length
  const state = near.size > 0 ? 'in-person' : far > 0 ? 'online' : unknown > 0 ? 'not-said' : 'none'
  return { state, inPerson: near.size, online: far, notSaid: unknown }
}

/**
 * Counts services by cluster and by what they are for. One that is for the whole area, or online with no cluster of its
 * own, is there for every cluster. `always` are the entries that have a column whatever there is; others come where a
 * service is for them.
 */
export function coverageOf(
  rows: readonly CoverageRow[],
  clusters: readonly CoverageEntry[],
  across: readonly CoverageEntry[],
  always: readonly string[],
): CoverageGrid {
  const met = new Set(rows.flatMap((row) => row.across))
  const hasNowhere = rows.some(({ cluster }) => cluster === blankId)
  const down = clusters.filter(({ id }) => id !== blankId || hasNowhere)
  const columns = across.filter(({ id }) => met.has(id) || (id !== blankId && always.includes(id)))
  const rowAt = new Map(down.map(({ id }, at) => [id, at]))
  const columnAt = new Map(columns.map(({ id }, at) => [id, at]))
  const tallies = down.flatMap(() => columns.map(empty))
  for (const { service, cluster, across: entries, delivery } of rows) {
    const isEverywhere = delivery === 'area-wide' || (delivery === 'online' && cluster === blankId)
    const at = isEverywhere ? down.map((_, row) => row) : [rowAt.get(cluster) ?? -1]
    const kind = inPerson.has(delivery) ? 'inPerson' : remote.has(delivery) ? 'online' : 'notSaid'
    for (const row of at) {
      for (const entry of entries)
        tallies[row * columns.length + (columnAt.get(entry) ?? Number.NaN)]?.[kind].add(service)
    }
  }
  return {
    clusters: down,
    across: columns,
    cells: tallies.map(cellOf),
    unused: across.filter(({ id }) => id !== blankId && !columnAt.has(id)).map(({ label }) => label),
  }
}

/** The cell of a cluster and an entry, by their places; nothing where there is none. */
export function cellAt(grid: CoverageGrid, row: number, column: number): CoverageCell | undefined {
  return column < 0 || column >= grid.across.length ? undefined : grid.cells[row * grid.across.length + column]
}

/** A cell that stands for a cluster and a theme or function, neither of them blank, and has no help in person. */
export interface Gap {
  cluster: CoverageEntry
  entry: CoverageEntry
  state: 'online' | 'none'
}

/** Every cell without help in person, column by column; blanks are no gaps. */
export function gapsOf(grid: CoverageGrid): readonly Gap[] {
  return grid.across.flatMap((entry, column) =>
    grid.clusters.flatMap((cluster, row) => {
      const state = cellAt(grid, row, column)?.state
      if (entry.id === blankId || cluster.id === blankId) return []
      return state === 'online' || state === 'none' ? [{ cluster, entry, state }] : []
    }),
  )
}
