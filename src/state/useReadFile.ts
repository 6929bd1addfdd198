import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { isoFromDay } from '../core/calendar/day'
import { type Quarter, quarterFromId } from '../core/calendar/quarter'
import type { Remedy } from '../core/import/report'
import type { ReadOutcome, ReadRequest } from '../engine/engine'
import { today } from '../io/clock'
import { sha256 } from '../io/hash'
import { useEngine } from './engineContext'
import { useRemembered } from './useRemembered'
import { mergedValues, type ValueMap } from './valueNotes'

/** What to read, and what the officer has answered about it so far. */
export interface ReadFile {
  file: File
  /** The dataset it is to be read as; none lets the headers say. */
  asked?: string | undefined
  /** Column id → header text. */
  headerMap?: Readonly<Record<string, string>> | undefined
  /** Column id → text as written → value id. It stands before what this device remembers. */
  valueMap?: ValueMap | undefined
  remedies?: readonly Remedy[] | undefined
  /** The sheet of a workbook. */
  sheet?: string | undefined
}

/** A file read and checked, not yet loaded. */
export interface CheckedFile extends ReadOutcome, ReadFile {
  importId: string
  /** The dataset asked for; none lets the headers say. */
  asked: string | undefined
  /** Lower-case hex; null where the browser has no cryptography (a page not from https or localhost). */
  sha256: string | null
  /** The quarter named by the file (`…-2026-27-q3.csv`), else that of its latest date; null when neither is known. */
  period: Quarter | null
}

function quarterInName(name: string): Quarter | null {
  const match = /\d{4}-\d{2}-q[1-4]/i.exec(name)
  return match ? quarterFromId(match[0].toLowerCase()) : null
}

const isEmpty = (map: ValueMap) => Object.keys(map).length === 0

function requestOf(
  importId: string,
  { file, asked, headerMap, remedies, sheet }: ReadFile,
  values: ValueMap,
): ReadRequest {
  return {
    importId,
    file,
    options: {
      asOf: isoFromDay(today()),
      fileName: file.name,
      ...(headerMap ? { headerMap } : {}),
      ...(isEmpty(values) ? {} : { valueMap: values }),
      ...(remedies ? { remedies } : {}),
      ...(sheet === undefined ? {} : { sheet }),
    },
    ...(asked ? { dataset: asked } : {}),
  }
}

/** Reads a file in the worker and reports on it. What is loaded stays as it is until the officer says so. */
export function useReadFile() {
  const engine = useEngine()
  const remembered = useRemembered()
  const [progress, setProgress] = useState<number | null>(null)
  const current = useRef<string | null>(null)
  const reading = useMutation<CheckedFile, Error, ReadFile>({
    mutationFn: async (given) => {
      const { file, asked, valueMap = {} } = given
      const importId = `device:${crypto.getRandomValues(new Uint32Array(2)).join('-')}`
      current.current = importId
      const report = (share: number) => {
        if (current.current === importId) setProgress(share)
      }
      report(0)
      let values = asked ? mergedValues(remembered(asked), valueMap) : valueMap
      let outcome = await engine.read(requestOf(importId, given, values), report)
      const known = outcome.dataset === null || asked ? {} : remembered(outcome.dataset)
      if (!isEmpty(known)) {
        // Which dataset it is came out of the reading: what is remembered of that one holds from here on.
        values = mergedValues(known, valueMap)
        outcome = await engine.read(requestOf(importId, given, values), report)
      }
      const hash = await sha256(new Uint8Array(await file.arrayBuffer()))
      const period = quarterInName(file.name) ?? outcome.lastQuarter
      return { ...given, ...outcome, asked, valueMap: values, importId, sha256: hash, period }
    },
    onSettled: (checked) => {
      if (!checked || checked.importId === current.current) setProgress(null)
    },
  })
  const cancel = () => {
    if (current.current !== null) void engine.cancel(current.current)
    current.current = null
    setProgress(null)
    reading.reset()
  }
  return { reading, progress, cancel, forget: (importId: string) => engine.forget(importId) }
}
