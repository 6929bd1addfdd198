import type { Dataset } from '../dataset/define'
import { decoder } from './decoder'
import { type Heading, readDialect } from './readDialect'
import { headerScore, readHeaders } from './readHeaders'

/** A dataset and the heading line of a file as it reads it. */
export interface Recognised {
  dataset: Dataset
  heading: Heading
}

/**
 * Whether headings name a dataset well enough to take the file for one of its own. Names that many files have (`id`, `name`)
 * are not enough: the columns it needs stand under their own labels, or four columns or a third of all are known.
 */
function isSure({ dataset, heading }: Recognised): boolean {
  const { columns, missing } = readHeaders(heading.header, dataset)
  const known = columns.filter(({ column }) => column !== null)
  const filled = columns.filter(({ header }) => header !== '')
  const own = known.filter(({ column, how }) => how !== 'alias' && dataset.columns[column ?? '']?.required)
  const required = Object.values(dataset.columns).filter((column) => column.required)
  if (missing.length === 0 && own.length === required.length) return true
  return heading.score >= 4 && (known.length >= 4 || known.length * 3 >= filled.length)
}

/** The dataset that a file's headings name best, by the heading line that each one finds; null if they name none well. */
export function recogniseBy(headingOf: (dataset: Dataset) => Heading, datasets: readonly Dataset[]): Recognised | null {
  const best = datasets
    .map((dataset) => ({ dataset, heading: headingOf(dataset) }))
    .sort((a, b) => b.heading.score - a.heading.score)[0]
  return best && best.heading.score > 0 && isSure(best) ? best : null
}

/** The dataset whose headings a file, or a line of headings, names best; null if it names none well. */
export function recognise(file: Uint8Array | readonly string[], datasets: readonly Dataset[]): Dataset | null {
  const head = file instanceof Uint8Array ? headOf(file) : ''
  const headingOf = (dataset: Dataset): Heading =>
    file instanceof Uint8Array
      ? readDialect(head, dataset)
      : { header: file, before: 0, headerRecords: 1, headerLine: 1, score: headerScore(file, dataset) }
  return recogniseBy(headingOf, datasets)?.dataset ?? null
}

function headOf(bytes: Uint8Array): string {
  const text = decoder()
  return (text.push(bytes.subarray(0, 1 << 17)) + text.end()).slice(0, 1 << 16)
}
