import { memo } from 'react'
import type { Result } from '../../core/query/query'
import { filterName } from '../../core/text/selectionWords'
import { type Drilled, levelsOf } from '../../core/view/drill'
import type { Visual } from '../../core/view/page'
import { MarkView } from '../../marks/MarkView'
import { useView } from '../../state/useView'
import { Figure } from '../../ui/Figure'
import { CardTools } from './card/CardTools'
import { DrillTrail } from './card/DrillTrail'
import { Highlighted } from './card/Highlighted'
import { useCard } from './card/useCard'

interface VisualCardProps {
  /** The visual as its page has it, and as far as the reader went into it. */
  base: Visual
  drilled: Drilled
  result: Result | undefined
  problem: { words: string; code: string } | undefined
  /** Left out while there is no problem, so that a card whose result stands is not drawn again. */
  retry: (() => void) | undefined
}

/** A visual with its result: drawn, clickable, with its menu, and with a way out when its filters leave nothing. */
export const VisualCard = memo(function VisualCard({ base, drilled, result, problem, retry }: VisualCardProps) {
  const { removeFilter } = useView()
  const { visual, steps } = drilled
  const canDrill = base.drill !== undefined && levelsOf(base).length > 0
  const card = useCard(drilled, result, canDrill)
  const last = result?.filteredBy.at(-1)
  const remedy = last && {
    label: `Remove the ${filterName(last).toLowerCase()} filter`,
    onClick: () => removeFilter(last),
  }
  const { shown, tools } = card
  return (
    <Figure
      {...{ visual, problem, remedy }}
      result={shown}
      onRetry={retry}
      table={card.table}
      onTable={card.setTable}
      onCell={card.onRows ?? undefined}
      stage={card.stage}
      events={card.events}
      tools={<CardTools {...{ visual, steps }} result={shown} onRows={card.onRows} {...tools} />}
      trail={steps.length > 0 && <DrillTrail name={base.name} steps={steps} onLevel={card.onLevel} />}
      notice={result?.whole && <Highlighted result={result} />}
    >
      {shown && (
        <MarkView
          {...{ visual }}
          result={shown}
          onPickCell={card.pick}
          onBehind={card.onBehind}
          sorted={card.isSorted}
        />
      )}
    </Figure>
  )
})
