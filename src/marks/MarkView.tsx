import { lazy, Suspense } from 'react'
import type { Result } from '../core/query/query'
import type { Visual } from '../core/view/page'
import { Skeleton } from '../ui/Skeleton'
import { Folded } from './Folded'
import { inMarkOrder } from './inMarkOrder'
import { NumberMark } from './NumberMark'
import type { OnPick } from './onPick'

const StackMark = lazy(() => import('./StackMark').then((module) => ({ default: module.StackMark })))
const BarMark = lazy(() => import('./BarMark').then((module) => ({ default: module.BarMark })))
const LineMark = lazy(() => import('./LineMark').then((module) => ({ default: module.LineMark })))

interface MarkViewProps {
  visual: Visual
  result: Result
  onPick?: OnPick | undefined
  /** The reader sorted it: rows stand as they are given. */
  sorted?: boolean
}

/** The mark of a visual. Charts come in a chunk of their own, so the numbers stand first. */
export function MarkView({ visual, result, onPick, sorted = false }: MarkViewProps) {
  const { mark } = visual
  if (mark.kind === 'number') {
    return <NumberMark result={result} {...mark} />
  }
  const { name } = visual
  if (mark.kind === 'matrix') return null
  return (
    <Suspense fallback={<Skeleton of={name} />}>
      {mark.kind === 'line' ? (
        <LineMark name={name} result={result} onPick={onPick} />
      ) : (
        <Folded result={sorted ? result : inMarkOrder(result)} first={mark.first}>
          {(shown) =>
            mark.kind === 'stack' ? (
              <StackMark {...{ name, onPick }} result={shown} of={mark.of} share={mark.share} target={mark.target} />
            ) : (
              <BarMark {...{ name, onPick }} result={shown} target={mark.target} />
            )
          }
        </Folded>
      )}
    </Suspense>
  )
}
