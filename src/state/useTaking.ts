import { useState } from 'react'

/** Takes something away and keeps how that went. */
export function useTaking() {
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<{ words: string; failed: boolean } | null>(null)
  const run = async (take: () => Promise<string>) => {
    setBusy(true)
    try {
      setSaid({ words: await take(), failed: false })
    } catch (error) {
      setSaid({ words: error instanceof Error ? error.message : String(error), failed: true })
    } finally {
      setBusy(false)
    }
  }
  return { run, busy, said }
}
