import { numberWords } from './numberWords'

/** A small count as a sentence says it: `none`, `three`, `twelve`; `13` from there on. */
export function inWords(count: number): string {
  return count === 0 ? 'none' : numberWords(count)
}
