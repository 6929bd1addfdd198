import { type ReactNode, startTransition, useEffect, useState } from 'react'

/** What need not be there at once: it is drawn in small pieces after the rest, so that the page answers meanwhile. */
export function Later({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState(false)
  useEffect(() => startTransition(() => setShown(true)), [])
  return shown ? children : null
}
