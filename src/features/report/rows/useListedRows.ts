import { useCallback, useState } from 'react'
import type { RowsQuery, RowsResult, Selection } from '../../../core/query/query'
import { useRows } from '../../../state/useRows'

/** A list as long as this is held whole, so that it can be printed; of a longer one, what is in view and around it. */
const whole = 2000
const windowSize = 500
const half = windowSize / 2

interface Held {
  data: RowsResult
  first: number
}

/** The rows of a list in view, fetched as the reader scrolls; the last ones stand until the next have come. */
export function useListedRows(query: Omit<RowsQuery, 'offset' | 'limit'>, selection: Selection) {
  const [block, setBlock] = useState(0)
  const [held, setHeld] = useState<Held | null>(null)
  const shown = held?.data.records.shown ?? 0
  const isWhole = shown <= whole
  const offset = isWhole ? 0 : Math.min(block, Math.floor(shown / half)) * half
  const limit = isWhole && held !== null ? whole : windowSize
  const answer = useRows({ ...query, offset, limit }, selection)
  if (answer.data && !answer.isPlaceholderData && held?.data !== answer.data) {
    setHeld({ data: answer.data, first: offset })
  }
  const onRange = useCallback((from: number, to: number) => {
    setBlock(Math.max(0, Math.round((from + to) / 2 / half) - 1))
  }, [])
  return {
    data: held?.data ?? answer.data,
    first: held?.first ?? 0,
    onRange,
    error: answer.error,
    retry: () => void answer.refetch(),
    isChanging: answer.isPlaceholderData === true,
  }
}
