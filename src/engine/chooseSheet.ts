import type { Dataset } from '../core/dataset/define'
import { sheetHeading } from '../core/import/importRecords'
import type { Heading } from '../core/import/readDialect'
import { recogniseBy } from '../core/import/recognise'
import type { ImportOptions } from '../core/import/report'
import type { Sheet } from './readWorkbook'

/** The sheet of a workbook to read, and the dataset it is read into; null where none is recognised. */
export interface ChosenSheet {
  sheet: Sheet
  dataset: Dataset | null
}

/** The sheet asked for, else the one whose headings name a dataset best: the one given, or any that is known. */
export function chooseSheet(
  sheets: readonly Sheet[],
  named: Dataset | undefined,
  known: readonly Dataset[],
  { sheet: asked, headerMap }: ImportOptions,
): ChosenSheet | null {
  const offered = asked === undefined ? sheets : sheets.filter(({ name }) => name === asked)
  const scored = offered.map((sheet) => {
    const headingOf = (dataset: Dataset): Heading => sheetHeading(sheet.rows, dataset, headerMap)
    const found = named ? { dataset: named, heading: headingOf(named) } : recogniseBy(headingOf, known)
    return { sheet, dataset: found?.dataset ?? null, score: found?.heading.score ?? 0 }
  })
  const filled = scored.filter(({ sheet }) => sheet.rows.length > 0)
  return [...filled, ...scored].sort((a, b) => b.score - a.score)[0] ?? null
}
