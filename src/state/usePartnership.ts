import { useQuery } from '@tanstack/react-query'
import type { Partnership } from '../core/partnership'
import { loadPlaces } from '../io/geography'
import { loadPartnership } from '../io/partnership'
import { useEngine } from './engineContext'

/** The partnership's own lists; the engine has them too once this has data. */
export function usePartnership() {
  const engine = useEngine()
  return useQuery<Partnership>({
    queryKey: ['partnership'],
    queryFn: async ({ signal }) => {
      // Without the places the page still counts; the map says what it lacks.
      const given = Promise.all([loadPartnership(signal), loadPlaces(signal).catch(() => null)])
      const [partnership, places] = await given
      signal.throwIfAborted()
      await engine.start(partnership, places)
      return partnership
    },
  })
}
