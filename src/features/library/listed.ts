import type { Day } from '../../core/calendar/day'
import type { Import } from '../../core/frame/library'
import { formatDay } from '../../core/text/format'
import type { DeviceImport } from '../../state/deviceImport'
import type { Library } from '../../state/useLoadedLibrary'

/** An import as the library lists it. */
export interface Listed {
  import: Import
  /** The day it was loaded or put on the site, in words; '' where nobody says. */
  when: string
  /** What became of its records; null while it is read. */
  counts: Readonly<Record<'loaded' | 'rejected' | 'skipped' | 'blank', number>> | null
  /** False where it could not be read, so that the figures go without it. */
  inForce: boolean
  /** Of this device, how it was read when it was loaded. */
  kept: DeviceImport | null
}

/** Every import in order: those of the site, then those of this device. */
export function listed(
  { imports, reports, hostedOn }: Pick<Library, 'imports' | 'reports' | 'hostedOn'>,
  onDevice: readonly DeviceImport[],
): readonly Listed[] {
  const read = new Set(imports.map(({ id }) => id))
  const hosted = imports.flatMap((one): Listed[] => {
    if (one.source === 'device') return []
    const report = reports.get(one.id)?.report
    const counts = report && {
      loaded: report.loaded,
      rejected: report.rejected.length,
      skipped: report.skipped.length,
      blank: report.blank,
    }
    return [{ import: one, when: dayWords(hostedOn[one.source]), counts: counts ?? null, inForce: true, kept: null }]
  })
  const kept = onDevice.map(
    (one): Listed => ({
      import: one.import,
      when: `${formatDay(one.day)}, ${one.time}`,
      counts: one.summary,
      inForce: read.has(one.import.id),
      kept: one,
    }),
  )
  return [...hosted, ...kept]
}

function dayWords(day: Day | null): string {
  return day === null ? '' : formatDay(day)
}

const sourceLabels: Readonly<Record<Import['source'], string>> = {
  sample: 'Sample',
  published: 'Published',
  device: 'This device',
}

/** Where an import came from, in words. */
export function sourceWords(source: Import['source'], inMemory: boolean): string {
  return source === 'device' && inMemory ? 'This tab' : sourceLabels[source]
}
