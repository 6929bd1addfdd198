import { useEffect, useState } from 'react'

/**
 * A part of the program that the first look does not need, fetched once the page stands: by the time it is asked for it is
 * there, and is drawn at once. `load` stays the same from draw to draw.
 */
export function useFetchedPart<Part>(load: () => Promise<Part>): { part: Part | null; failed: boolean } {
  const [fetched, setFetched] = useState<{ part: Part | null; failed: boolean }>({ part: null, failed: false })
  useEffect(() => {
    load().then(
      (part) => setFetched({ part, failed: false }),
      () => setFetched({ part: null, failed: true }),
    )
  }, [load])
  return fetched
}
