import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Result, Selection } from '../core/query/query'
import { togglePicks } from '../core/view/togglePicks'
import type { OnPick, OnPickCell } from './onPick'

/** A click whose answer has not come by then came to nothing. */
const patience = 2000

/**
 * A result as it will stand once a click is answered, so that the chosen mark shows at once, and what a click on it does.
 * A later click takes the place of an earlier one. `selection` is what is in force by now, where that is known: what was
 * undone by another step is not shown as chosen.
 */
export function useChosen(
  result: Result,
  onPick: OnPick | undefined,
  onPickCell: OnPickCell | undefined,
  selection?: Selection,
) {
  const [made, setGuess] = useState<Selection | null>(null)
  const settled = useMemo(() => selectionOf(result), [result])
  const truth = useMemo(() => selection && drawnOf(result, selection), [result, selection])
  const known = truth && keyOf(truth)
  const [seen, setSeen] = useState(known)
  // What is in force has changed, by this click or by another step: a guess has nothing to add to it.
  if (known !== seen) {
    setSeen(known)
    setGuess(null)
  }
  const guess = made ?? truth ?? null
  const isAnswered = guess !== null && keyOf(guess) === keyOf(settled)
  useEffect(() => {
    if (made === null) return
    const timer = setTimeout(() => setGuess(null), isAnswered ? 0 : patience)
    return () => clearTimeout(timer)
  }, [made, isAnswered])
  const shown = useMemo(() => (guess && !isAnswered ? chosenBy(result, guess) : result), [result, guess, isAnswered])
  const latest = useRef(settled)
  useEffect(() => {
    latest.current = guess ?? settled
  }, [guess, settled])

  const pick = useCallback<OnPickCell>(
    (picks, additive) => {
      const [first] = picks
      if (!first) return
      const meant = onPickCell ? picks : [first]
      setGuess((old) => togglePicks(old ?? latest.current, meant, additive))
      if (onPickCell) onPickCell(meant, additive)
      else onPick?.(first.dimension, first.id, additive)
    },
    [onPick, onPickCell],
  )
  return { shown, pick: onPick || onPickCell ? pick : undefined }
}

function selectionOf(result: Result): Selection {
  return Object.fromEntries(
    result.axes.flatMap(({ dimension, chosen }) => (dimension && chosen.length > 0 ? [[dimension, chosen]] : [])),
  )
}

/** What of the choices in force stands on the axes of a result. */
function drawnOf({ axes }: Result, selection: Selection): Selection {
  return Object.fromEntries(
    axes.flatMap(({ dimension }) => {
      const ids = dimension && selection[dimension]
      return ids && ids.length > 0 ? [[dimension, ids]] : []
    }),
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
