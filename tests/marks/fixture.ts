import { dayFromIso } from '../../src/core/calendar/day'
import { formatQuarter, quarterFromId, quarterId } from '../../src/core/calendar/quarter'
import type { Axis, Figure, Result } from '../../src/core/query/query'
import type { Mark, Visual } from '../../src/core/view/page'

/** A figure of a count. */
export function count(value: number | null, atLeast = false): Figure {
  if (value === null) return state('none-recorded')
  return { state: value === 0 ? 'zero' : 'value', value, n: value, N: null, atLeast, small: false }
}

/** A figure of a share, small under 10. */
export function share(n: number, N: number): Figure {
  if (N === 0) return state('none-recorded')
  return { state: n === 0 ? 'zero' : 'value', value: n / N, n, N, atLeast: false, small: N < 10 }
}

export function state(name: Figure['state']): Figure {
  return { state: name, value: null, n: null, N: null, atLeast: false, small: false }
}

const themeLabels = [
  'Domestic abuse',
  'Extrafamilial harm',
  'Fathers',
  'Advocacy',
  'Information sharing',
  'Multi-agency working',
  'Voice of the child',
  'Neglect',
]

export function themeAxis(labels: readonly string[] = themeLabels, chosen: readonly string[] = []): Axis {
  const entries = labels.map((label, order) => ({ id: label.toLowerCase().replaceAll(' ', '-'), label, order }))
  return { id: 'theme', label: 'Theme', dimension: 'theme', entries, chosen }
}

export function quarterAxis(first: string, length: number, chosen: readonly string[] = []): Axis {
  const from = quarterFromId(first) ?? 0
  const quarters = Array.from({ length }, (_, index) => from + index)
  const entries = quarters.map((quarter) => ({ id: quarterId(quarter), label: formatQuarter(quarter), order: -1 }))
  return { id: 'quarter', label: 'Quarter', dimension: 'quarter', entries, chosen }
}

export const percentOf = {
  id: 'standardsMet',
  label: 'Standards met',
  noun: 'case checks',
  unit: 'percent',
  better: 'up',
  counts: 'subjects',
} as const
export const countOf = {
  id: 'recommendations',
  label: 'Recommendations',
  noun: 'recommendations',
  unit: 'count',
  better: 'neither',
  counts: 'things',
} as const

/** A whole result, with nothing in it but what is given. */
export function resultOf(given: Partial<Result>): Result {
  return {
    dataset: 'audits',
    axes: [],
    measures: [countOf],
    asAt: dayFromIso('2026-09-30') ?? 0,
    period: [quarterFromId('2026-27-q2') ?? 0],
    records: { shown: 70, of: 70 },
    filteredBy: [],
    cannotFilter: [],
    sample: false,
    cells: [],
    rowTotals: given.cells ?? [],
    totals: [],
    ...given,
  }
}

/** A visual with nothing of its own but its mark. */
export function visualOf(mark: Mark): Visual {
  return {
    id: 'a-visual',
    name: 'Standards met by theme',
    query: { dataset: 'audits', measures: [], by: [] },
    mark,
    answer: () => null,
    subtitle: () => 'A subtitle',
  }
}
