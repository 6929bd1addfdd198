import { copyText } from '../io/clipboard'

/** Gives features the way to the reader's clipboard. */
export function useCopyText() {
  return copyText
}
