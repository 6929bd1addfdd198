import type { Dataset } from '../core/dataset/define'
import type { ImportedColumns } from '../core/frame/frame'
import { noDataset } from '../core/import/headingRefusal'
import { importer } from '../core/import/importer'
import { importRecords } from '../core/import/importRecords'
import { type Finished, refused } from '../core/import/reading'
import { recognise } from '../core/import/recognise'
import type { Report } from '../core/import/report'
import type { ReadOutcome, ReadRequest } from './engine'
import { type OpenedFile, openFile } from './openFile'
import type { Patience } from './patience'
import { readFile } from './readFile'
import { lastQuarterOf } from './summary'

const startBytes = 1 << 17

/** A file that was read. */
export interface ReadImport {
  outcome: ReadOutcome
  imported: ImportedColumns
  /** It may be loaded: nothing holds it back, and its dataset is known. */
  ready: boolean
  /** The dataset its report speaks of: a guess where none was recognised. */
  target: Dataset
}

async function readText(
  file: Blob,
  into: Dataset,
  options: ReadRequest['options'],
  patience: Patience,
  onProgress: (share: number) => void,
): Promise<Finished> {
  const { push, end } = importer(into, options)
  await readFile(
    file,
    (bytes) => {
      patience.check()
      return push(bytes)
    },
    onProgress,
  )
  return end()
}

async function recognised(opened: OpenedFile, file: Blob, known: readonly Dataset[]): Promise<Dataset | null> {
  if (opened.kind === 'sheet') return opened.chosen.dataset
  if (opened.kind === 'services') return known.find(({ id }) => id === 'services') ?? null
  if (opened.kind === 'refused') return null
  return recognise(new Uint8Array(await file.slice(0, startBytes).arrayBuffer()), known)
}

function workbookOf(opened: OpenedFile): Pick<ReadOutcome, 'workbook'> {
  if (opened.kind === 'text' || opened.kind === 'services' || !opened.sheets) return {}
  return { workbook: { sheets: opened.sheets, sheet: opened.kind === 'sheet' ? opened.chosen.sheet.name : '' } }
}

/** Rules of a heading line that one dataset has, which a file of no dataset has not broken. */
const ofHeadings = ['R10', 'R11', 'R13', 'R14']

/** A report of a file that no dataset recognises: it was read as one of them, and must not be blamed for that one's headings. */
function unrecognised(report: Report, known: readonly Dataset[]): Report {
  if (report.refusal && !ofHeadings.includes(report.refusal.rule)) return report
  return { ...refused(noDataset(known)).report, file: { ...report.file, headerLine: 0 } }
}

/** Reads a file whole: a CSV by its bytes, a workbook by one of its sheets, both by the same rules. */
export async function readImport(
  { dataset, file, options }: ReadRequest,
  known: readonly Dataset[],
  patience: Patience,
  onProgress: (share: number) => void,
): Promise<ReadImport> {
  const named = known.find(({ id }) => id === dataset)
  if (dataset !== undefined && !named) throw new Error(`There is no dataset ${dataset}.`)
  const opened = await openFile(file, named, known, options, patience)
  const into = named ?? (await recognised(opened, file, known))
  // A file that no dataset recognises is still read as one, so that its report can say what it looks like.
  const target = into ?? known[0]
  if (!target) throw new Error('The partnership is not known yet.')
  const all = { ...options, datasets: known }
  const { report, imported } =
    opened.kind === 'refused'
      ? refused(opened.refusal)
      : opened.kind === 'sheet'
        ? importRecords(opened.chosen.sheet.rows, target, all)
        : opened.kind === 'services'
          ? importRecords(opened.rows, target, all, 'json')
          : await readText(file, target, all, patience, onProgress)
  const found = into || opened.kind === 'refused' ? report : unrecognised(report, known)
  const ready = into !== null && report.outcome === 'ready'
  return {
    outcome: {
      dataset: into?.id ?? null,
      report: found,
      lastQuarter: ready ? lastQuarterOf(into, imported) : null,
      ...workbookOf(opened),
    },
    imported,
    ready,
    target,
  }
}
