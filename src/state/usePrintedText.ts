import { useEffect } from 'react'
import type { Result } from '../core/query/query'
import { formatDay } from '../core/text/format'
import { printedText } from '../core/text/printedText'
import { exactStamp, printedLines, type Shown, sampleStamp, shareableStamp } from '../core/text/provenance'
import { dayAt, now, timeAt } from '../io/clock'
import { useMode } from './useMode'
import { useMoment } from './useMoment'
import { useProvenance } from './useProvenance'

/**
 * Puts the stamp of the view, the page's name and where its figures come from at the edges of every printed page, by
 * whatever way it is printed. `datasets` are those the page shows; all of them where none is named.
 */
export function usePrintedText(
  page: string,
  results: readonly (Result | undefined)[],
  datasets: readonly string[] | undefined,
): void {
  const { mode } = useMode()
  const { asAt, period } = useMoment()
  const { about, limit } = useProvenance()
  useEffect(() => {
    const shown: Shown = {
      asAt,
      period,
      sample: false,
      measures: results.flatMap((result) => result?.measures ?? []),
      ...(mode === 'shareable' ? { withheldBelow: limit } : {}),
    }
    const known = about(shown, datasets)
    const isSample = known.imports.some(({ source }) => source === 'sample')
    const stamps = [mode === 'internal' ? exactStamp : shareableStamp, ...(isSample ? [sampleStamp] : [])]
    const write = () => {
      const at = now()
      const text = printedText({
        stamp: stamps.join('  ·  '),
        page: `${page}, ${known.partnership}`,
        foot: printedLines({ ...known, made: `${formatDay(dayAt(at))}, ${timeAt(at)}` }),
      })
      for (const [name, value] of Object.entries(text)) document.documentElement.style.setProperty(name, value)
    }
    write()
    window.addEventListener('beforeprint', write)
    return () => window.removeEventListener('beforeprint', write)
  }, [page, results, datasets, mode, asAt, period, about, limit])
}
