import { usePrinting } from '../ui/usePrinting'

const onScreen = { rowHeight: 24, barHeight: 17 }
const onPaper = { rowHeight: 16, barHeight: 12 }

/** Every chart that lists entries has rows of one height, so that charts side by side line up; closer on paper, where all are listed. */
export function useRowHeight() {
  return usePrinting() ? onPaper : onScreen
}
