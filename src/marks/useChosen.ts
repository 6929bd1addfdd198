import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Result, Selection } from '../core/query/query'
import { togglePicks } from '../core/view/togglePicks'
import type { OnPick, OnPickCell } from './onPick'

/** A click whose answer has not come by then came to nothing. */
const patience = 2000

/**
 * A result as it will stand once a click is answered, so that the chosen mark shows at once, and what a click on it does.
 * A later click takes the place of an earlier one.
 */
export function useChosen(result: Result, onPick: OnPick | undefined, onPickCell: OnPickCell | undefined) {
  const [guess, setGuess] = useState<Selection | null>(null)
  const settled = useMemo(() => selectionOf(result), [result])
  const isAnswered = guess !== null && keyOf(guess) === keyOf(settled)
  useEffect(() => {
    if (guess === null) return
    const timer = setTimeout(() => setGuess(null), isAnswered ? 0 : patience)
    return () => clearTimeout(timer)
  }, [guess, isAnswered])
  const shown = useMemo(() => (guess && !isAnswered ? chosenBy(result, guess) : result), [result, guess, isAnswered])

  const pick = useCallback<OnPickCell>(
    (picks, additive) => {
      const [first] = picks
      if (!first) return
      const made = onPickCell ? picks : [first]
      setGuess((old) => togglePicks(old ?? settled, made, additive))
      if (onPickCell) onPickCell(made, additive)
      else onPick?.(first.dimension, first.id, additive)
    },
    [settled, onPick, onPickCell],
  )
  return { shown, pick: onPick || onPickCell ? pick : undefined }
}

function selectionOf(result: Result): Selection {
  return Object.fromEntries(
    result.axes.flatMap(({ dimension, chosen }) => (dimension && chosen.length > 0 ? [[dimension, chosen]] : [])),
  )
}

function chosenBy(result: Result, selection: Selection): Result {
  const axes = result.axes.map((axis) => (axis.dimension ? { ...axis, chosen: selection[axis.dimension] ?? [] } : axis))
  return { ...result, axes }
}

function keyOf(selection: Selection): string {
  return JSON.stringify(
    Object.entries(selection)
      .map(([dimension, ids]) => [dimension, [...(ids ?? [])].sort()])
      .sort(),
  )
}
