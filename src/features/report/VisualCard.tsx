import { memo } from 'react'
import { dimensionLabels } from '../../core/dataset/define'
import type { Result } from '../../core/query/query'
import type { Visual } from '../../core/view/page'
import { MarkView } from '../../marks/MarkView'
import { useView } from '../../state/useView'
import { Figure } from '../../ui/Figure'

interface VisualCardProps {
  visual: Visual
  result: Result | undefined
  problem: { words: string; code: string } | undefined
  /** Left out while there is no problem, so that a card whose result stands is not drawn again. */
  retry: (() => void) | undefined
}

/** A visual with its result: drawn, clickable, and with a way out when its filters leave nothing. */
export const VisualCard = memo(function VisualCard({ visual, result, problem, retry }: VisualCardProps) {
  const { toggle, choose } = useView()
  const last = result?.filteredBy.at(-1)
  const remedy = last && {
    label: `Remove the ${dimensionLabels[last].toLowerCase()} filter`,
    onClick: () => choose(last, []),
  }
  return (
    <Figure {...{ visual, result, problem, remedy }} onRetry={retry}>
      {result && <MarkView visual={visual} result={result} onPick={toggle} />}
    </Figure>
  )
})
