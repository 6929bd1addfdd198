import { useQuery } from '@tanstack/react-query'
import { loadGeography } from '../io/geography'

/** The outlines and places that the map needs. */
export function useGeography() {
  return useQuery({
    queryKey: ['geography'],
    queryFn: ({ signal }) => loadGeography(signal),
    // Places are looked up in maps, which the cache's sharing of equal parts would not see into.
    structuralSharing: false,
  })
}
