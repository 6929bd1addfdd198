import type { Dataset } from '../dataset/define'
import { decoder } from './decoder'
import { readDialect } from './readDialect'
import { headerScore } from './readHeaders'

/** The dataset that a file's headings name best, by how well they name each; null if they name none well. */
export function recogniseBy(
  scoreOf: (dataset: Dataset) => number,
  datasets: readonly Dataset[],
): { dataset: Dataset; score: number } | null {
  const best = datasets
    .map((dataset) => ({ dataset, score: scoreOf(dataset), needed: requiredScore(dataset) }))
    .sort((a, b) => b.score - a.score)[0]
  return best && best.score >= Math.min(4, best.needed) ? best : null
}

/** The dataset whose headings a file, or a line of headings, names best; null if it names none well. */
export function recognise(file: Uint8Array | readonly string[], datasets: readonly Dataset[]): Dataset | null {
  const head = file instanceof Uint8Array ? headOf(file) : ''
  const score = (dataset: Dataset): number =>
    file instanceof Uint8Array ? readDialect(head, dataset).score : headerScore(file, dataset)
  return recogniseBy(score, datasets)?.dataset ?? null
}

function requiredScore(dataset: Dataset): number {
  return 2 * Object.values(dataset.columns).filter(({ required }) => required).length
}

function headOf(bytes: Uint8Array): string {
  const text = decoder()
  return (text.push(bytes.subarray(0, 1 << 17)) + text.end()).slice(0, 1 << 16)
}
