import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEngine } from './engineContext'

/** The lines of a read file from one to another, as they stand in it; what may be personal is masked. */
export function useFileRows(importId: string, from: number, to: number) {
  const engine = useEngine()
  return useQuery({
    queryKey: ['file-rows', importId, from, to],
    queryFn: () => engine.fileRows({ importId, from, to }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
}

/** Some lines of a read file, far apart as they may be, by line number. */
export function useFileLines(importId: string, lines: readonly number[]) {
  const engine = useEngine()
  return useQuery({
    queryKey: ['file-lines', importId, lines],
    queryFn: async () => {
      const read = await Promise.all(lines.map((line) => engine.fileRows({ importId, from: line, to: line })))
      return {
        headers: read[0]?.headers ?? [],
        cells: new Map(read.flatMap(({ rows }) => rows.map((row) => [row.line, row.cells] as const))),
      }
    },
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
}
