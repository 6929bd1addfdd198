import type { Day } from '../core/calendar/day'
import { type Quarter, quarterFromId, quarterId } from '../core/calendar/quarter'
import type { Import } from '../core/frame/library'
import type { Remedy, Report } from '../core/import/report'
import { dayAt, now, timeAt } from '../io/clock'
import type { NewImport } from '../io/library/libraryStore'
import type { StoredImport } from '../io/library/storedImport'
import { formatReport, parseReport } from '../io/library/storedReport'
import type { CheckedFile } from './useReadFile'

/** An import of this device: what it is, and what was said of it when it was loaded. */
export interface DeviceImport {
  import: Import
  /** Its place in the library. */
  order: number
  /** When it was loaded, an ISO instant. */
  when: string
  /** The same where the reader is: the calendar day, and the time of day (`09:30`). */
  day: Day
  time: string
  summary: Readonly<Record<'loaded' | 'rejected' | 'skipped' | 'blank', number>>
  /** The report as it was then, without its rows; null where it cannot be read any more. */
  report: () => Report | null
  headerMap: Readonly<Record<string, string>>
  valueMap: Readonly<Record<string, Readonly<Record<string, string>>>>
  remedies: readonly Remedy[]
  /** The cleaned CSV: a Blob, so that the browser need not keep every file in the page's own memory. */
  cleaned: Blob
}

export function deviceImport(stored: StoredImport): DeviceImport {
  const { id, dataset, period, join, source, file, sha256, order, when, summary, headerMap, valueMap, remedies } =
    stored
  const { report } = stored
  return {
    import: { id, dataset, period: quarterFromId(period) ?? 0, join, source, file, sha256: sha256 ?? undefined },
    order,
    when,
    day: dayAt(when),
    time: timeAt(when),
    summary,
    report: () => parseReport(report),
    headerMap,
    valueMap,
    remedies,
    cleaned: new Blob([stored.cleaned], { type: 'text/csv;charset=utf-8' }),
  }
}

/** The record to keep of a file that was read: its cleaned text, and how it came to that. */
export function newImport(
  { importId, dataset, file, sha256, report, headerMap = {}, valueMap = {}, remedies = [] }: CheckedFile,
  cleaned: string,
  { period, join }: { period: Quarter; join: 'add' | 'replace' },
): NewImport {
  return {
    id: importId,
    dataset: dataset ?? '',
    period: quarterId(period),
    join,
    source: 'device',
    file: file.name,
    when: now(),
    sha256,
    cleaned,
    headerMap,
    valueMap,
    remedies: remedies.map(plainRemedy),
    summary: {
      loaded: report.loaded,
      rejected: report.rejected.length,
      skipped: report.skipped.length,
      blank: report.blank,
    },
    report: formatReport(report),
  }
}

/** What is undefined is left out: a record may not hold it. */
function plainRemedy({ kind, column, line, value }: Remedy): Remedy {
  return { kind, column, ...(line === undefined ? {} : { line }), ...(value === undefined ? {} : { value }) }
}

/** The import a checked file would be. */
export function candidate(
  { importId, dataset, file, sha256 }: CheckedFile,
  { period, join }: { period: Quarter; join: 'add' | 'replace' },
): Import {
  return {
    id: importId,
    dataset: dataset ?? '',
    period,
    join,
    source: 'device',
    file: file.name,
    sha256: sha256 ?? undefined,
  }
}
