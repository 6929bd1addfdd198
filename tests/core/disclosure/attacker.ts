import type { Figure } from '../../../src/core/query/query'

/** What a published figure says of the count behind it to someone who knows the limit and how it is done. */
export function agrees(figure: Figure, value: number, limit: number): boolean {
  if (figure.state !== 'withheld') return figure.value === value
  return figure.because === 'small' ? value > 0 && value < limit : true
}

/** Every list of whole numbers of a length, each from 0 to `most`. */
export function* guesses(length: number, most: number): Generator<readonly number[]> {
  if (length === 0) {
    yield []
    return
  }
  for (const rest of guesses(length - 1, most)) for (let value = 0; value <= most; value++) yield [...rest, value]
}
