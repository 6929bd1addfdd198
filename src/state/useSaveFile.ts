import { saveFile } from '../io/files'

/** Gives features the way to hand the reader a file. */
export function useSaveFile() {
  return saveFile
}
