import type { Dataset } from '../core/dataset/define'
import type { ImportedColumns } from '../core/frame/frame'
import { importer } from '../core/import/importer'
import { recognise } from '../core/import/recognise'
import type { ReadOutcome, ReadRequest } from './engine'
import { readFile } from './readFile'
import { lastQuarterOf } from './summary'

const startBytes = 1 << 17

/** Reads a file whole; `imported` is null unless the file is ready to load and its dataset known. */
export async function readImport(
  { dataset, file, options }: ReadRequest,
  known: readonly Dataset[],
  onProgress: (share: number) => void,
): Promise<{ outcome: ReadOutcome; imported: ImportedColumns | null }> {
  const named = known.find(({ id }) => id === dataset)
  if (dataset !== undefined && !named) throw new Error(`There is no dataset ${dataset}.`)
  const start = named ? null : new Uint8Array(await file.slice(0, startBytes).arrayBuffer())
  const into = named ?? (start && recognise(start, known))
  const [fallback] = known
  // A file that no dataset recognises is still read as one, so that its report can say what it looks like.
  const target = into ?? fallback
  if (!target) throw new Error('The partnership is not known yet.')
  const { push, end } = importer(target, { ...options, datasets: known })
  await readFile(file, push, onProgress)
  const { report, imported } = end()
  const ready = into && report.outcome === 'ready'
  return {
    outcome: { dataset: into?.id ?? null, report, lastQuarter: ready ? lastQuarterOf(into, imported) : null },
    imported: ready ? imported : null,
  }
}
