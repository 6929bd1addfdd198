import { blankId } from '../query/query'
import { capital, formatNumber, plural } from '../text/format'
import { type CoverageCell, type CoverageEntry, type CoverageGrid, cellAt, type Gap, gapsOf } from './coverage'

/** What the columns are: it decides how a gap is told. */
export type CoverageBy = 'theme' | 'function'

/** A sentence, and the cells it tells of. */
export interface GapSentence {
  words: string
  gaps: readonly Gap[]
}

/** A cluster as it is spoken of: `Thornbury` of `1 (Thornbury)`. */
export function clusterName({ label }: CoverageEntry): string {
  return /\(([^()]+)\)\s*$/.exec(label)?.[1] ?? label
}

const listed = (names: readonly string[], last: 'and' | 'or'): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`

/** `for fathers`, `under SEND support`. */
function forWords({ label }: CoverageEntry, by: CoverageBy): string {
  if (by === 'function') return `under ${label}`
  return `for ${/^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label}`
}

/** A sentence for each column with a gap of a kind: what has no service at all comes first, then what is online only. */
export function gapSentences(grid: CoverageGrid, by: CoverageBy): readonly GapSentence[] {
  const gaps = gapsOf(grid)
  return grid.across.flatMap((entry) =>
    (['none', 'online'] as const).flatMap((state) => {
      const here = gaps.filter((gap) => gap.entry.id === entry.id && gap.state === state)
      if (here.length === 0) return []
      const where = listed(
        here.map((gap) => clusterName(gap.cluster)),
        'or',
      )
      const what = state === 'none' ? 'No service' : 'No help in person'
      const rest = state === 'online' ? ': online or area-wide only' : ''
      return [{ words: `${what} ${forWords(entry, by)} in ${where}${rest}.`, gaps: here }]
    }),
  )
}

/** `Thornbury and Staple Hill`, or, of many, `7 of 9 clusters`. */
function clustersWords(gaps: readonly Gap[], of: number): { words: string; many: boolean } {
  if (gaps.length === of && of > 1) return { words: 'No cluster', many: false }
  if (gaps.length > 3) return { words: `${formatNumber(gaps.length)} of ${formatNumber(of)} clusters`, many: true }
  return {
    words: listed(
      gaps.map((gap) => clusterName(gap.cluster)),
      'and',
    ),
    many: gaps.length > 1,
  }
}

/**
 * The answer in a sentence: the worst gap of the columns asked of, those without any service before those without help in
 * person. Null where there is nothing to answer for.
 */
export function coverageTitle(grid: CoverageGrid, by: CoverageBy, columns: readonly string[]): string | null {
  const asked = grid.across.filter(({ id }) => columns.includes(id) && id !== blankId)
  const clusters = grid.clusters.filter(({ id }) => id !== blankId)
  if (asked.length === 0 || clusters.length === 0) return null
  const gaps = gapsOf(grid)
  for (const state of ['none', 'online'] as const) {
    const most = asked
      .map((entry) => ({ entry, here: gaps.filter((gap) => gap.entry.id === entry.id && gap.state === state) }))
      .reduce((worst, one) => (one.here.length > worst.here.length ? one : worst))
    if (most.here.length === 0) continue
    const { words, many } = clustersWords(most.here, clusters.length)
    const none = words === 'No cluster'
    const have = many ? 'have' : 'has'
    const what = state === 'none' ? `${none ? 'a' : 'no'} service` : `${none ? '' : 'no '}help in person`
    return `${words} ${have} ${what} ${forWords(most.entry, by)}`
  }
  const [only] = asked
  const unknown = asked.some((entry) =>
    grid.clusters.some(
      (cluster, row) => cluster.id !== blankId && cellAt(grid, row, grid.across.indexOf(entry))?.state === 'not-said',
    ),
  )
  if (unknown) return null
  const what =
    asked.length === 1 && only
      ? forWords(only, by)
      : by === 'theme'
        ? 'for each of these themes'
        : 'under each function'
  return `Every cluster has help in person ${what}`
}

/** What stands in a cell: a count, or a word. A blank row or column has counts only, since nothing there is a gap. */
export function cellWords(cell: CoverageCell, isBlank: boolean): string {
  if (cell.state === 'in-person') return formatNumber(cell.inPerson)
  if (cell.state === 'not-said') return `${formatNumber(cell.notSaid)} not said`
  if (!isBlank) return cell.state
  return cell.state === 'online' ? `${formatNumber(cell.online)} online` : '–'
}

/** A cell in full, for whoever points at it or hears it: `2 in person, 1 online or area-wide`. */
export function fullCellWords({ inPerson, online, notSaid }: CoverageCell): string {
  const parts = [
    ...(inPerson > 0 ? [`${formatNumber(inPerson)} in person`] : []),
    ...(online > 0 ? [`${formatNumber(online)} online or area-wide`] : []),
    ...(notSaid > 0 ? [`${formatNumber(notSaid)} that ${notSaid === 1 ? 'does' : 'do'} not say how`] : []),
  ]
  return parts.length > 0 ? parts.join(', ') : 'no service'
}

/** The counts of a cell, each under its name. */
export function coverageLines({ inPerson, online, notSaid }: CoverageCell): { label: string; value: string }[] {
  return [
    { label: 'In person or outreach', value: formatNumber(inPerson) },
    { label: 'Online or area-wide', value: formatNumber(online) },
    ...(notSaid > 0 ? [{ label: 'How not recorded', value: formatNumber(notSaid) }] : []),
  ]
}

/** Where else there is help in person of a column, in words: `Patchway (1 in person)`. */
export interface Elsewhere {
  cluster: CoverageEntry
  words: string
}

/** The other clusters with help in person of a column. */
export function elsewhere(grid: CoverageGrid, row: number, column: number): readonly Elsewhere[] {
  return grid.clusters.flatMap((cluster, at) => {
    const cell = cellAt(grid, at, column)
    if (at === row || cell?.state !== 'in-person') return []
    const name = cluster.id === blankId ? 'No cluster given' : clusterName(cluster)
    return [{ cluster, words: `${name}: ${formatNumber(cell.inPerson)} in person` }]
  })
}

/** `No service for fathers in Thornbury`, of a single cell. */
export function gapWords({ cluster, entry, state }: Gap, by: CoverageBy): string {
  const what = state === 'none' ? 'No service' : 'No help in person'
  return `${what} ${forWords(entry, by)} in ${clusterName(cluster)}`
}

/** `12 in person, 4 online`: every service of a column, its clusters together, where each stands in one. */
export function columnWords(grid: CoverageGrid, column: number, by: CoverageBy): string {
  const named = grid.clusters.flatMap((cluster, row) => (cluster.id === blankId ? [] : [cellAt(grid, row, column)]))
  const reached = named.filter((cell) => cell?.state === 'in-person').length
  const entry = grid.across[column]
  const what = entry ? ` ${forWords(entry, by)}` : ''
  return capital(
    `${formatNumber(reached)} of ${plural(named.length, 'cluster has', 'clusters have')} help in person${what}`,
  )
}
