import type { Sums } from './figure'
import { amountsOf, statisticOf } from './gathered'
import type { Tally } from './pass'
import { rowState } from './vectors'

/** The sums of a tally under each pair of entries, over the second axis, and over everything (each row once). */
export interface Collected {
  cells: readonly Sums[]
  rowTotals: readonly Sums[]
  colTotals: readonly Sums[]
  total: Sums
  /** Of one axis: the rows that have the same entries, each row in one of these alone. Distinct values do not add up over them. */
  parts: readonly { entries: readonly number[]; sums: Sums }[]
}

function bitsIn(word: number): number {
  let pairs = word - ((word >>> 1) & 0x55555555)
  pairs = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return (((pairs + (pairs >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

/** Brings together the rows kept in some cells of a tally. */
function gatheredOver(
  { vectors, kept }: Tally,
  cells: readonly number[],
): Pick<Sums, 'numerator' | 'denominator' | 'gathered'> {
  const { gathering, numerator, denominator } = vectors
  const rows = cells.flatMap((cell) => kept[cell] ?? [])
  const tops = amountsOf(rows, (row) => numerator?.[row] ?? 0, gathering?.numeratorGroups)
  const bottoms = amountsOf(rows, (row) => denominator?.[row] ?? 0, gathering?.denominatorGroups)
  const gathered = statisticOf(gathering?.statistic ?? 'sum', tops)
  return { numerator: gathered.value ?? 0, denominator: statisticOf('sum', bottoms).value ?? 0, gathered }
}

/** Adds up the given cells of a tally. A distinct value in several of them counts once. */
function sumOver(tally: Tally, cells: readonly number[]): Sums {
  const { rows, numerators, denominators, seen, vectors } = tally
  const sums: Sums = { counted: 0, withheld: 0, blank: 0, numerator: 0, denominator: 0 }
  for (const cell of cells) {
    sums.counted += rows[cell * 4 + rowState.counted] ?? 0
    sums.withheld += rows[cell * 4 + rowState.withheld] ?? 0
    sums.blank += rows[cell * 4 + rowState.blank] ?? 0
    sums.numerator += numerators[cell] ?? 0
    sums.denominator += denominators[cell] ?? 0
  }
  if (vectors.gathering) return { ...sums, ...gatheredOver(tally, cells) }
  if (vectors.distinct) {
    const words = Math.ceil(vectors.distinct.size / 32)
    for (let word = 0; word < words; word++) {
      let union = 0
      for (const cell of cells) union |= seen[cell * words + word] ?? 0
      sums.numerator += bitsIn(union)
    }
  } else if (!vectors.numerator) sums.numerator = sums.counted
  return sums
}

const push = (lists: number[][], at: number, cell: number): void => {
  lists[at]?.push(cell)
}

/** Brings a tally's cells, one a pair of groups, under the entries of its axes. `sizes` are the axes' entry counts. */
export function collect(tally: Tally, sizes: readonly number[]): Collected {
  const [outer, inner] = tally.axes.map(({ groups }) => groups)
  const [outerSize = 1, innerSize = 1] = sizes
  const byCell = Array.from({ length: outerSize * innerSize }, (): number[] => [])
  const byOuter = Array.from({ length: outerSize }, (): number[] => [])
  const byInner = Array.from({ length: inner ? innerSize : 0 }, (): number[] => [])
  const all: number[] = []
  const innerGroups = inner?.entries ?? [[0]]
  ;(outer?.entries ?? [[0]]).forEach((outerEntries, outerGroup) => {
    if (outer?.counted[outerGroup] === 0) return
    innerGroups.forEach((innerEntries, innerGroup) => {
      if (inner?.counted[innerGroup] === 0) return
      const cell = outerGroup * innerGroups.length + innerGroup
      all.push(cell)
      for (const innerEntry of innerEntries) push(byInner, innerEntry, cell)
      for (const outerEntry of outerEntries) {
        push(byOuter, outerEntry, cell)
        for (const innerEntry of innerEntries) push(byCell, outerEntry * innerSize + innerEntry, cell)
      }
    })
  })
  return {
    cells: byCell.map((cells) => sumOver(tally, cells)),
    rowTotals: byOuter.map((cells) => sumOver(tally, cells)),
    colTotals: byInner.map((cells) => sumOver(tally, cells)),
    total: sumOver(tally, all),
    parts:
      outer && !inner ? all.map((cell) => ({ entries: outer.entries[cell] ?? [], sums: sumOver(tally, [cell]) })) : [],
  }
}
