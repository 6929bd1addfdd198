import { useQuery } from '@tanstack/react-query'
import type { Partnership } from '../core/partnership'
import { loadPartnership } from '../io/partnership'
import { useEngine } from './engineContext'

/** The partnership's own lists; the engine has them too once this has data. */
export function usePartnership() {
  const engine = useEngine()
  return useQuery<Partnership>({
    queryKey: ['partnership'],
    queryFn: async ({ signal }) => {
      const partnership = await loadPartnership(signal)
      await engine.start(partnership)
      return partnership
    },
  })
}
