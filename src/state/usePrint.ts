import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { passMode } from './useMode'

const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()))

/**
 * Prints the page with small numbers of people withheld, unless exact figures are asked for. `ready` runs first, to close
 * what stands in the way. The browser's own print command prints what is on the screen, with the stamp of its view.
 */
export function usePrint(): (exact: boolean, ready?: () => void) => Promise<void> {
  const client = useQueryClient()
  return useCallback(
    async (exact, ready) => {
      ready?.()
      if (!exact) passMode('shareable')
      // The page asks for its figures after it is drawn, and draws them after they come.
      await frame()
      await frame()
      while (client.isFetching() > 0) await frame()
      await frame()
      try {
        window.print()
      } finally {
        passMode(null)
      }
    },
    [client],
  )
}
