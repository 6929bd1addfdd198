import { useState } from 'react'
import type { Result } from '../core/query/query'
import type { Visual } from '../core/view/page'
import { useMode } from './useMode'
import { useProvenance } from './useProvenance'
import { useTaking } from './useTaking'
import { useView } from './useView'

type Way = 'copyNumbers' | 'copyPicture' | 'downloadCsv' | 'downloadPng' | 'downloadSvg'

/** What can be taken away from a visual, and how that went. */
export interface VisualExport {
  copyNumbers: () => Promise<void>
  copyPicture: () => Promise<void>
  downloadCsv: () => Promise<void>
  downloadPng: () => Promise<void>
  downloadSvg: () => Promise<void>
  /** Whether exact figures may be chosen: it counts people, and the screen shows them exactly. */
  canBeExact: boolean
  /** Exact figures are chosen; every export then says so. Small numbers are withheld unless they are. */
  exact: boolean
  setExact: (exact: boolean) => void
  busy: boolean
  /** How the last one went, to be said aloud. */
  said: { words: string; failed: boolean } | null
}

/** The words of the one choice about exact figures. */
export const exactWords = {
  label: 'Exact figures',
  means: 'Small numbers of people are shown as they are, and the file is stamped “Internal: exact figures”.',
} as const

/** Takes a visual away: its numbers or its picture, small numbers of people withheld unless exact figures are chosen. */
export function useExport(visual: Visual, result: Result | undefined): VisualExport {
  const { sort } = useView().view.visuals[visual.id] ?? {}
  const { mode } = useMode()
  const provenance = useProvenance()
  const [chosen, setExact] = useState(false)
  const { run, busy, said } = useTaking()
  const canBeExact = mode === 'internal' && (result?.measures.some(({ counts }) => counts === 'subjects') ?? false)
  const exact = chosen && canBeExact

  const take = async (how: Way) => {
    if (!result) return
    await run(async () => {
      const { takeAway } = await import('./takeAway')
      return takeAway(how, { visual, result, exact, sort, provenance })
    })
  }
  return {
    copyNumbers: () => take('copyNumbers'),
    copyPicture: () => take('copyPicture'),
    downloadCsv: () => take('downloadCsv'),
    downloadPng: () => take('downloadPng'),
    downloadSvg: () => take('downloadSvg'),
    canBeExact,
    exact,
    setExact,
    busy,
    said,
  }
}
