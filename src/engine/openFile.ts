import type { Dataset } from '../core/dataset/define'
import { parseHsds } from '../core/exchange/hsds'
import type { SheetRecords } from '../core/import/importRecords'
import { largestFile, tooLarge } from '../core/import/recordReader'
import type { Refusal } from '../core/import/refusal'
import type { ImportOptions } from '../core/import/report'
import { fromOpenReferral } from '../datasets/openReferral'
import { type ChosenSheet, chooseSheet } from './chooseSheet'
import type { Patience } from './patience'

/** What a file turns out to be, by its content: a workbook's sheet, text, or nothing that is read. */
export type OpenedFile =
  | { kind: 'text' }
  | { kind: 'sheet'; chosen: ChosenSheet; sheets: readonly string[] }
  | { kind: 'services'; rows: SheetRecords }
  | { kind: 'refused'; refusal: Refusal; sheets?: readonly string[] }

async function isZip(file: Blob): Promise<boolean> {
  const [p, k, third, fourth] = new Uint8Array(await file.slice(0, 4).arrayBuffer())
  return p === 0x50 && k === 0x4b && third === 3 && fourth === 4
}

function noSheet(asked: string | undefined, sheets: readonly string[]): Refusal {
  const listed = sheets.map((name) => `“${name}”`).join(', ')
  const message = asked === undefined ? 'The workbook has no sheets.' : `The workbook has no sheet “${asked}”.`
  return { rule: 'R01', message, fix: listed === '' ? 'Choose another file.' : `Choose one of its sheets: ${listed}.` }
}

const openReferralSize = 50 * 1024 * 1024

/** The services of an Open Referral file; a refusal for JSON of any other form, null for what is no JSON. */
async function readServices(file: Blob): Promise<OpenedFile | null> {
  if (file.size > openReferralSize) return null
  const start = (await file.slice(0, 64).text()).trimStart()
  if (!/^[{[]/.test(start)) return null
  let json: unknown
  try {
    json = JSON.parse(await file.text())
  } catch {
    return null
  }
  const read = parseHsds(json)
  if ('page' in read) return { kind: 'services', rows: fromOpenReferral(read.page) }
  return {
    kind: 'refused',
    refusal: {
      rule: 'R05',
      message: `This is JSON, and not a list of services by Open Referral: ${read.fault}.`,
      fix: 'Export services by Open Referral UK version 3, where each has an id, a name and a status; or choose CSV as the export format.',
    },
  }
}

/** Looks at what a file is. Sizes are checked before anything is read, and those of a workbook before it is unpacked. */
export async function openFile(
  file: Blob,
  named: Dataset | undefined,
  known: readonly Dataset[],
  options: ImportOptions,
  patience: Patience,
): Promise<OpenedFile> {
  if (file.size > largestFile) return { kind: 'refused', refusal: tooLarge }
  if (!(await isZip(file))) return (await readServices(file)) ?? { kind: 'text' }
  const { readWorkbook, workbookLimits, workbookTooLarge } = await import('./readWorkbook')
  if (file.size > workbookLimits.packed) return { kind: 'refused', refusal: workbookTooLarge }
  const read = await readWorkbook(new Uint8Array(await file.arrayBuffer()), patience)
  if (read === null) return { kind: 'text' }
  if ('rule' in read) return { kind: 'refused', refusal: read }
  const sheets = read.map(({ name }) => name)
  const chosen = chooseSheet(read, named, known, options)
  return chosen
    ? { kind: 'sheet', chosen, sheets }
    : { kind: 'refused', refusal: noSheet(options.sheet, sheets), sheets }
}
