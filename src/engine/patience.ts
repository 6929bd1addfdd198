/** Says when to stop a reading: it was cancelled, or it takes too long. Both are an Error in plain words. */
export interface Patience {
  /** Throws when it is time to stop. */
  check: () => void
  /** Lets messages in, then checks. */
  pause: () => Promise<void>
  cancel: () => void
}

export const cancelled = 'The reading was cancelled. Nothing of the file was kept.'

/** A reading that takes longer is given up. */
const longestReading = 120_000

export function patience(): Patience {
  const started = performance.now()
  let stopped = false
  const check = (): void => {
    if (stopped) throw new Error(cancelled)
    if (performance.now() - started < longestReading) return
    throw new Error('Reading took more than two minutes and was given up. Load the file in smaller parts.')
  }
  return {
    check,
    pause: async () => {
      await new Promise((settle) => setTimeout(settle))
      check()
    },
    cancel: () => {
      stopped = true
    },
  }
}
