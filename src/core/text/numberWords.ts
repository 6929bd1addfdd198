import { formatNumber } from './format'

const upToTen = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const cardinals = [...upToTen, 'eleven', 'twelve']
const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/** `two`, `13`: a count as it stands in a sentence, before what it counts. */
export function numberWords(count: number): string {
  return cardinals[count] ?? formatNumber(count)
}

/** `third`, `12th`: the place of something in a row. */
export function ordinalWords(place: number): string {
  return ordinals[place] || `${formatNumber(place)}th`
}

/** `A`, `A and B`, `A, B and C`. */
export function namesWords(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
