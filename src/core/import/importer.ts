import type { Dataset } from '../dataset/define'
import { readDialect } from './readDialect'
import { begin, type Finished, finish, type Reading, refused } from './reading'
import { recordReader } from './recordReader'
import type { Refusal } from './refusal'
import type { ImportOptions } from './report'

/** No file comes to this: one without a heading line is refused for that. */
const nothingRead: Refusal = { rule: 'R01', message: 'The file has nothing in it.', fix: 'Export it again.' }

/**
 * Reads one file for one dataset, piece by piece, cut anywhere. The report accounts for every record of the file:
 * apart from the headings they are loaded, rejected, skipped or blank. Never throws for what is in a file.
 */
export function importer(
  dataset: Dataset,
  options: ImportOptions,
): { push: (bytes: Uint8Array) => boolean; end: () => Finished } {
  let reading: Reading | null = null
  const records = recordReader(dataset, options, {
    begin: (dialect, head) => {
      const begun = begin(dialect, dataset, options, (other) => readDialect(head, other).score)
      if ('rule' in begun) return begun
      reading = begun
      return begun.refusal
    },
    take: (slice) => reading?.body.take(slice),
  })
  return {
    push: records.push,
    end: () => {
      const { file, refusal } = records.end()
      if (refusal) return refused(refusal, file, reading?.headers)
      return reading ? finish(reading, file, dataset, options) : refused(nothingRead, file)
    },
  }
}
