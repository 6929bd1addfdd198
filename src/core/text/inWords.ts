import { formatNumber } from './format'

const words = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** A small count as a sentence says it: `none`, `three`, `twelve`; `13` from there on. */
export function inWords(count: number): string {
  return words[count] ?? formatNumber(count)
}
