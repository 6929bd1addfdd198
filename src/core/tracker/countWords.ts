import { formatNumber } from '../text/format'

const small = ['None', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine']

/** `Two are`, `One is`, `12 are`: a number that begins a sentence, and its verb. */
export function countWords(count: number, one: string, many: string): string {
  return `${small[count] ?? formatNumber(count)} ${count <= 1 ? one : many}`
}
