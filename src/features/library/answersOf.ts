import type { Dataset } from '../../core/dataset/define'
import { labelOf } from '../../core/dataset/labelOf'
import { plural } from '../../core/text/format'
import type { DeviceImport } from '../../state/deviceImport'

/** What the officer answered as a file was loaded, one sentence each: headings chosen, values mapped, cells mended or left out. */
export function answersOf(
  { headerMap, valueMap, remedies }: Pick<DeviceImport, 'headerMap' | 'valueMap' | 'remedies'>,
  dataset: Dataset | undefined,
): readonly string[] {
  const name = (column: string) => labelOf(dataset, column)
  const valueLabel = (column: string, id: string) =>
    dataset?.columns[column]?.vocabulary?.values.find((value) => value.id === id)?.label ?? id
  const headings = Object.entries(headerMap).map(([column, header]) => `“${header}” was read as ${name(column)}.`)
  const values = Object.entries(valueMap).flatMap(([column, texts]) =>
    Object.entries(texts).map(([text, id]) => `In ${name(column)}, “${text}” was read as ${valueLabel(column, id)}.`),
  )
  const mended = remedies.map(({ kind, column, line, value }) => {
    if (kind === 'drop-column') return `${name(column)} was left out.`
    if (kind === 'redact') return `What looked like personal data in ${name(column)} was blanked.`
    return `Line ${line ?? ''}, ${name(column)}: corrected to “${value ?? ''}”.`
  })
  return [...headings, ...values, ...mended]
}

/** The sum that must tie, in words. */
export function sumWords(counts: Readonly<Record<'loaded' | 'rejected' | 'skipped' | 'blank', number>>): string {
  const { loaded, rejected, skipped, blank } = counts
  const read = plural(loaded + rejected + skipped + blank, 'record', 'records')
  return `${read} read: ${loaded} loaded, ${rejected} refused, ${skipped} skipped, ${blank} blank.`
}
