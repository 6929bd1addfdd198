import { type Quarter, quarterOf } from '../../core/calendar/quarter'
import type { Dataset } from '../../core/dataset/define'
import type { CheckedFile } from '../../state/useReadFile'

/** Of which quarter a file is, and how it joins what is loaded. */
export interface Choice {
  period: Quarter
  join: Dataset['join']
}

/** What the file and its dataset say, before the reader says otherwise. */
export function choiceFor(checked: CheckedFile, dataset: Dataset, asAt: number): Choice {
  return { period: checked.period ?? quarterOf(asAt), join: dataset.join }
}

/** The quarters to choose from: three years back from the latest one that may be meant. */
export function quartersFor(period: Quarter, asAt: number): readonly Quarter[] {
  const last = Math.max(quarterOf(asAt), period)
  const earliest = Math.min(period, last - 11)
  return Array.from({ length: last - earliest + 1 }, (_, back) => last - back)
}
