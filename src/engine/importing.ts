import type { Dataset } from '../core/dataset/define'
import type { ImportedColumns } from '../core/frame/frame'
import type { ImportOptions, Report } from '../core/import/report'
import type { ReadOutcome, ReadRequest } from './engine'
import { readFile } from './readFile'
import { lastQuarterOf } from './summary'

/** What turns bytes into columns: the importer, and the recognising of a dataset by a file's first bytes. */
export interface Importing {
  importer: (
    dataset: Dataset,
    options: ImportOptions,
  ) => { push: (bytes: Uint8Array) => void; end: () => { report: Report; imported: ImportedColumns | null } }
  recognise: (start: Uint8Array, datasets: readonly Dataset[]) => Dataset | null
}

const startBytes = 1 << 16

/** Reads a file whole; `imported` is null where the report refuses it or no dataset was recognised. */
export async function readImport(
  { importer, recognise }: Importing,
  { dataset, file, options }: ReadRequest,
  known: readonly Dataset[],
  onProgress: (share: number) => void,
): Promise<{ outcome: ReadOutcome; imported: ImportedColumns | null }> {
  const named = known.find(({ id }) => id === dataset)
  if (dataset !== undefined && !named) throw new Error(`There is no dataset ${dataset}.`)
  const start = named ? null : new Uint8Array(await file.slice(0, startBytes).arrayBuffer())
  const into = named ?? (start && recognise(start, known))
  const [fallback] = known
  const target = into ?? fallback
  if (!target) throw new Error('The partnership is not known yet.')
  const { push, end } = importer(target, options)
  await readFile(file, push, onProgress)
  const { report, imported } = end()
  const kept = into ? imported : null
  const lastQuarter = into && kept ? lastQuarterOf(into, kept) : null
  return { outcome: { dataset: into?.id ?? null, report, lastQuarter }, imported: kept }
}
