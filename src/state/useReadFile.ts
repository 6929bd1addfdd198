import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { isoFromDay } from '../core/calendar/day'
import { type Quarter, quarterFromId } from '../core/calendar/quarter'
import type { Remedy } from '../core/import/report'
import type { ReadOutcome } from '../engine/engine'
import { today } from '../io/clock'
import { sha256 } from '../io/hash'
import { useEngine } from './engineContext'

/** A file read and checked, not yet loaded. */
export interface CheckedFile extends ReadOutcome {
  importId: string
  file: File
  /** The dataset asked for; none lets the headers say. */
  asked: string | undefined
  /** Lower-case hex; null where the browser has no cryptography (a page not from https or localhost). */
  sha256: string | null
  /** The quarter named by the file (`…-2026-27-q3.csv`), else that of its latest date; null when neither is known. */
  period: Quarter | null
}

interface ReadFile {
  file: File
  asked?: string | undefined
  remedies?: readonly Remedy[]
}

function quarterInName(name: string): Quarter | null {
  const match = /\d{4}-\d{2}-q[1-4]/i.exec(name)
  return match ? quarterFromId(match[0].toLowerCase()) : null
}

/** Reads a file in the worker and reports on it. What is loaded stays as it is until the officer says so. */
export function useReadFile() {
  const engine = useEngine()
  const [progress, setProgress] = useState<number | null>(null)
  const reading = useMutation<CheckedFile, Error, ReadFile>({
    mutationFn: async ({ file, asked, remedies }) => {
      const importId = `device:${crypto.getRandomValues(new Uint32Array(2)).join('-')}`
      setProgress(0)
      const options = { asOf: isoFromDay(today()), fileName: file.name, ...(remedies ? { remedies } : {}) }
      const request = { importId, file, options, ...(asked ? { dataset: asked } : {}) }
      const outcome = await engine.read(request, setProgress)
      const hash = await sha256(new Uint8Array(await file.arrayBuffer()))
      return {
        ...outcome,
        importId,
        file,
        asked,
        sha256: hash,
        period: quarterInName(file.name) ?? outcome.lastQuarter,
      }
    },
    onSettled: () => setProgress(null),
  })
  return { reading, progress, forget: (importId: string) => engine.forget(importId) }
}
