import { lazy, Suspense, useDeferredValue } from 'react'
import type { Result, Selection } from '../core/query/query'
import { asDrawn } from '../core/view/inMarkOrder'
import type { Visual } from '../core/view/page'
import { Skeleton } from '../ui/Skeleton'
import { Folded } from './Folded'
import { NumberMark } from './NumberMark'
import type { OnBehind, OnPick, OnPickCell } from './onPick'
import { useChosen } from './useChosen'

const StackMark = lazy(() => import('./StackMark').then((module) => ({ default: module.StackMark })))
const BarMark = lazy(() => import('./BarMark').then((module) => ({ default: module.BarMark })))
const LineMark = lazy(() => import('./LineMark').then((module) => ({ default: module.LineMark })))
const MatrixMark = lazy(() => import('./MatrixMark').then((module) => ({ default: module.MatrixMark })))
const SpreadMark = lazy(() => import('./spread/SpreadMark').then((module) => ({ default: module.SpreadMark })))
const ChangeMark = lazy(() => import('./reaudit/ChangeMark').then((module) => ({ default: module.ChangeMark })))

interface MarkViewProps {
  visual: Visual
  result: Result
  onPick?: OnPick | undefined
  /** Choosing several dimensions at once; without it a cell chooses the entry of its first. */
  onPickCell?: OnPickCell | undefined
  onBehind?: OnBehind | undefined
  /** The reader sorted it: rows stand as they are given. */
  sorted?: boolean
  /** The choices in force, known before the result under them is. */
  selection?: Selection
}

/**
 * The mark of a visual. Charts come in a chunk of their own, so the numbers stand first. A new result is drawn when
 * there is time for it: a click meanwhile is answered first.
 */
export function MarkView(props: MarkViewProps) {
  const { visual, result, onPick, onPickCell, onBehind, sorted = false, selection } = props
  const { shown, pick } = useChosen(useDeferredValue(result), onPick, onPickCell, selection)
  const { mark, name } = visual
  if (mark.kind === 'number') return <NumberMark result={shown} {...mark} />
  const actions = { name, onPick: pick, onBehind }
  const ordered = sorted ? shown : asDrawn(mark, shown)
  return (
    <Suspense fallback={<Skeleton of={name} />}>
      {mark.kind === 'line' && <LineMark {...actions} result={shown} />}
      {mark.kind === 'matrix' && (
        <MatrixMark {...actions} result={ordered} heat={mark.heat} ticks={mark.ticks} target={mark.target} />
      )}
      {mark.kind === 'change' && (
        <Folded result={ordered} first={mark.first}>
          {(first) => <ChangeMark {...actions} result={first} />}
        </Folded>
      )}
      {mark.kind === 'spread' && (
        <Folded result={ordered} first={mark.first}>
          {(first) => <SpreadMark {...actions} result={first} />}
        </Folded>
      )}
      {(mark.kind === 'stack' || mark.kind === 'bar') && (
        <Folded result={ordered} first={mark.first}>
          {(first) =>
            mark.kind === 'stack' ? (
              <StackMark
                {...actions}
                result={first}
                of={mark.of}
                share={mark.share}
                target={mark.target}
                before={mark.before}
                rest={mark.rest}
              />
            ) : (
              <BarMark {...actions} result={first} target={mark.target} />
            )
          }
        </Folded>
      )}
    </Suspense>
  )
}
