import { useSyncExternalStore } from 'react'
import { usePrinting } from '../ui/usePrinting'

const onScreen = { rowHeight: 24, barHeight: 17 }
const underFinger = { rowHeight: 44, barHeight: 24 }
const onPaper = { rowHeight: 16, barHeight: 12 }

const query = '(pointer: coarse)'
const canMatch = () => typeof window.matchMedia === 'function'

function watch(watcher: () => void): () => void {
  if (!canMatch()) return () => undefined
  const media = window.matchMedia(query)
  media.addEventListener('change', watcher)
  return () => media.removeEventListener('change', watcher)
}

/** Whether a finger is what points. */
export function useCoarse(): boolean {
  return useSyncExternalStore(watch, () => canMatch() && window.matchMedia(query).matches)
}

/** Every chart that lists entries has rows of one height, so that charts side by side line up; closer on paper, where all are listed. */
export function useRowHeight() {
  const isCoarse = useCoarse()
  if (usePrinting()) return onPaper
  return isCoarse ? underFinger : onScreen
}
