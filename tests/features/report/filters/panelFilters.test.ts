import { expect, test } from 'vitest'
import { panelFilters } from '../../../../src/features/report/filters/panelFilters'

test('what filters all, a part and none of the facts of a panel is told apart', () => {
  const audits = { filteredBy: ['theme', 'standard'] as const, cannotFilter: ['cluster'] as const }
  const training = { filteredBy: ['theme'] as const, cannotFilter: ['standard', 'cluster'] as const }
  expect(panelFilters([audits, training])).toEqual({ whole: ['theme'], part: ['standard'], not: ['cluster'] })
  expect(panelFilters([])).toEqual({ whole: [], part: [], not: [] })
})
