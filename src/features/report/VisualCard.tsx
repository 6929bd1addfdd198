import { memo } from 'react'
import type { Result } from '../../core/query/query'
import { filterName } from '../../core/text/selectionWords'
import { type Drilled, levelsOf } from '../../core/view/drill'
import type { Visual } from '../../core/view/page'
import { MarkView } from '../../marks/MarkView'
import { useLibrary } from '../../state/libraryContext'
import { useChosen } from '../../state/useChosen'
import { useSelection } from '../../state/useSelection'
import { useView } from '../../state/useView'
import { Figure } from '../../ui/Figure'
import { CardTools } from './card/CardTools'
import { cardNotice } from './card/cardNotice'
import { DrillTrail } from './card/DrillTrail'
import { NoticeLine } from './card/NoticeLine'
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
  const { view, removeFilter } = useView()
  const { summary } = useLibrary()
  const { visual, steps } = drilled
  const chosen = useChosen()
  const selection = useSelection()
  const own = view.visuals[visual.id]?.within ?? {}
  const notice = cardNotice({ result, chosen, own, steps, labels: summary?.dimensions ?? {} })
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
      tools={
        <CardTools
          {...{ visual, steps, result }}
          isNarrowed={Object.keys(own).length > 0}
          onRows={card.onRows}
          {...tools}
        />
      }
      trail={steps.length > 0 && <DrillTrail name={base.name} steps={steps} onLevel={card.onLevel} />}
      notice={notice && <NoticeLine visual={visual.id} notice={notice} />}
    >
      {shown && (
        <MarkView
          {...{ visual, selection }}
          result={shown}
          onPickCell={card.pick}
          onBehind={card.onBehind}
          sorted={card.isSorted}
        />
      )}
    </Figure>
  )
})
