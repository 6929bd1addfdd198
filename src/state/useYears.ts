import { useQuery } from '@tanstack/react-query'
import { quarterFromId } from '../core/calendar/quarter'
import { choose } from '../core/view/view'
import { momentOfYear, yearOf } from '../core/year/financialYear'
import { type YearAnswers, yearQueries } from '../core/year/yearReport'
import { useEngine } from './engineContext'
import { useLibrary } from './libraryContext'
import { useAsAt } from './useAsAt'
import { useSelection } from './useSelection'

const shown = 3

/** The report's figures in each of the last financial years with data, under every choice but that of the period. */
export function useYears() {
  const engine = useEngine()
  const { version, summary } = useLibrary()
  const { asAt, latestQuarter } = useAsAt()
  const selection = choose(useSelection(), 'quarter', [])
  const quarters = (summary?.dimensions.quarter ?? []).flatMap(({ id }) => quarterFromId(id) ?? [])
  const last = latestQuarter === null ? null : yearOf(latestQuarter)
  const first = Math.min(...quarters.map(yearOf))
  return useQuery<readonly YearAnswers[]>({
    queryKey: ['years', version, selection, asAt, first, last],
    queryFn: () => {
      const years = Array.from({ length: shown }, (_, at) => (last ?? 0) - shown + 1 + at).filter(
        (year) => year >= first,
      )
      return Promise.all(
        years.map(async (year) => ({
          year,
          results: await engine.ask({ queries: yearQueries, selection, moment: momentOfYear(year, asAt) }),
        })),
      )
    },
    enabled: version !== null && last !== null,
    placeholderData: (before) => before,
    gcTime: 60_000,
  })
}
