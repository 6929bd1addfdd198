import { useState } from 'react'
import type { Result } from '../core/query/query'
import type { Visual } from '../core/view/page'
import { useMode } from './useMode'

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
export function useExport(_visual: Visual, result: Result | undefined): VisualExport {
  const { mode } = useMode()
  const [chosen, setExact] = useState(false)
  const canBeExact = mode === 'internal' && (result?.measures.some(({ counts }) => counts === 'subjects') ?? false)
  const later = async () => undefined
  return {
    copyNumbers: later,
    copyPicture: later,
    downloadCsv: later,
    downloadPng: later,
    downloadSvg: later,
    canBeExact,
    exact: chosen && canBeExact,
    setExact,
    busy: false,
    said: null,
  }
}
