import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CoverageRow, cellAt, coverageOf, gapsOf } from '../../../src/core/cover/coverage'
import {
  cellWords,
  clusterName,
  coverageTitle,
  elsewhere,
  fullCellWords,
  gapSentences,
} from '../../../src/core/cover/coverageWords'

const clusters = [
  { id: '1', label: '1 (Thornbury)' },
  { id: '2', label: '2 (Patchway)' },
  { id: '6', label: '6 (Staple Hill)' },
  { id: '-', label: '– (no cluster)' },
]
const themes = [
  { id: 'fathers', label: 'Fathers' },
  { id: 'advocacy', label: 'Advocacy' },
  { id: 'send', label: 'SEND' },
  { id: 'supervision', label: 'Supervision' },
  { id: '-', label: '– (no theme)' },
]
const row = (service: string, cluster: string, across: string, delivery: string): CoverageRow => ({
  service,
  cluster,
  across: across.split(';'),
  delivery,
})
const gridOf = (rows: readonly CoverageRow[]) => coverageOf(rows, clusters, themes, ['fathers', 'advocacy'])
const cell = (rows: readonly CoverageRow[], cluster: string, theme: string) => {
  const grid = gridOf(rows)
  return cellAt(
    grid,
    grid.clusters.findIndex(({ id }) => id === cluster),
    grid.across.findIndex(({ id }) => id === theme),
  )
}

describe('coverage', () => {
  test('counts a service at two places of a cluster once, in person or by outreach', () => {
    const rows = [
      row('A', '2', 'fathers', 'in-person'),
      row('A', '2', 'fathers', 'outreach'),
      row('B', '2', 'fathers', 'outreach'),
    ]
    expect(cell(rows, '2', 'fathers')).toMatchObject({ state: 'in-person', inPerson: 2 })
  })

  test('an online service with no cluster, and an area-wide one, is there for every cluster; others only for their own', () => {
    const far = [row('A', '-', 'fathers', 'online'), row('B', '1', 'fathers', 'area-wide')]
    expect(cell(far, '6', 'fathers')).toEqual({ state: 'online', inPerson: 0, online: 2, notSaid: 0 })
    const own = [row('A', '2', 'fathers', 'online'), row('B', '-', 'fathers', 'in-person')]
    expect(cell(own, '2', 'fathers')?.state).toBe('online')
    expect(cell(own, '6', 'fathers')?.state).toBe('none')
    expect(cell(own, '-', 'fathers')?.state).toBe('in-person')
  })

  test('a service that does not say how it works is neither help in person nor none', () => {
    expect(cell([row('A', '2', 'fathers', '')], '2', 'fathers')).toMatchObject({ state: 'not-said', notSaid: 1 })
  })

  test('every headline theme has a column; another comes with its first service; what is unused is named', () => {
    const grid = gridOf([row('A', '2', 'send;-', 'in-person')])
    expect(grid.across.map(({ id }) => id)).toEqual(['fathers', 'advocacy', 'send', '-'])
    expect(grid.unused).toEqual(['Supervision'])
  })

  test('no cell is empty, and the row of no cluster stands only where a service is in it', () => {
    const grid = gridOf([row('A', '2', 'fathers', 'in-person')])
    expect(grid.clusters.map(({ id }) => id)).toEqual(['1', '2', '6'])
    expect(grid.cells.map((each) => cellWords(each, false))).toEqual(['none', 'none', '1', 'none', 'none', 'none'])
  })
})

describe('the words of coverage', () => {
  const rows = [row('A', '2', 'fathers', 'in-person'), row('B', '-', 'advocacy', 'online')]

  test('a sentence for each gap: no service, then online only', () => {
    expect(gapSentences(gridOf(rows), 'theme').map(({ words }) => words)).toEqual([
      'No service for fathers in Thornbury or Staple Hill.',
      'No help in person for advocacy in Thornbury, Patchway or Staple Hill: online or area-wide only.',
    ])
  })

  test('the title answers with the worst gap of what is asked, and with cover where there is no gap', () => {
    const grid = gridOf(rows)
    expect(coverageTitle(grid, 'theme', ['fathers', 'advocacy'])).toBe(
      'Thornbury and Staple Hill have no service for fathers',
    )
    expect(coverageTitle(grid, 'theme', ['advocacy'])).toBe('No cluster has help in person for advocacy')
    expect(coverageTitle(grid, 'theme', ['supervision'])).toBeNull()
    const full = gridOf(['1', '2', '6'].map((cluster) => row('A', cluster, 'send', 'in-person')))
    expect(coverageTitle(full, 'theme', ['send'])).toBe('Every cluster has help in person for SEND')
    expect(coverageTitle(full, 'function', ['send'])).toBe('Every cluster has help in person under SEND')
  })

  test('what a cell holds, and where else there is help', () => {
    expect(fullCellWords({ state: 'in-person', inPerson: 2, online: 1, notSaid: 0 })).toBe(
      '2 in person, 1 online or area-wide',
    )
    expect(elsewhere(gridOf(rows), 0, 0).map(({ words }) => words)).toEqual(['Patchway: 1 in person'])
  })

  test('every gap is told in exactly one sentence, by its names, and nothing else is', () => {
    const someRow = fc.record({
      service: fc.constantFrom('A', 'B', 'C', 'D'),
      cluster: fc.constantFrom('1', '2', '6', '-'),
      across: fc.uniqueArray(fc.constantFrom('fathers', 'advocacy', 'send', '-'), { minLength: 1 }),
      delivery: fc.constantFrom('in-person', 'outreach', 'online', 'area-wide', ''),
    })
    fc.assert(
      fc.property(fc.array(someRow, { maxLength: 12 }), (some) => {
        const grid = gridOf(some)
        const sentences = gapSentences(grid, 'theme')
        const names = grid.clusters.filter(({ id }) => id !== '-').map(clusterName)
        const told = sentences.flatMap(({ words, gaps }) => {
          const [entry] = gaps.map((gap) => gap.entry)
          expect(words.toLowerCase()).toContain(` ${entry?.label.toLowerCase()} in `)
          expect(words.includes('No service')).toBe(gaps.every(({ state }) => state === 'none'))
          expect(names.filter((name) => words.includes(name))).toEqual(gaps.map((gap) => clusterName(gap.cluster)))
          return gaps.map(({ cluster, entry: { id } }) => `${cluster.id} ${id}`)
        })
        const without = grid.across.flatMap(({ id }, column) =>
          grid.clusters.flatMap((cluster, at) => {
            const state = cellAt(grid, at, column)?.state
            const isGap = id !== '-' && cluster.id !== '-' && (state === 'none' || state === 'online')
            return isGap ? [`${cluster.id} ${id}`] : []
          }),
        )
        expect(told).toEqual([...new Set(told)])
        expect([...told].sort()).toEqual(without.sort())
        expect(gapsOf(grid)).toHaveLength(without.length)
      }),
    )
  })
})
