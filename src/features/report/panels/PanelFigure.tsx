import { lazy, type ReactNode } from 'react'
import type { Partnership } from '../../../core/partnership'
import type { Result } from '../../../core/query/query'
import { filterName } from '../../../core/text/selectionWords'
import type { Visual } from '../../../core/view/page'
import { useMode } from '../../../state/useMode'
import { useView } from '../../../state/useView'
import { Fetched } from '../../../ui/Fetched'
import { Figure } from '../../../ui/Figure'
import { CardTools } from '../card/CardTools'
import { useCard } from '../card/useCard'
import { useNoteFacts } from '../filters/panelsInForce'

const RowsBehind = lazy(() => import('../rows/RowsBehind').then((module) => ({ default: module.RowsBehind })))

interface PanelFigureProps {
  /** Under the panel's own id, so that what is set and opened is the panel's. */
  visual: Visual
  result: Result | undefined
  partnership: Partnership
  problem?: { words: string; code: string } | undefined
  retry?: (() => void) | undefined
  /** What its rows are listed by, first; else those of the dataset. */
  columns?: readonly string[]
  /** The mark, with what may be done on it. */
  children: (card: ReturnType<typeof useCard>) => ReactNode
}

/** A panel that answers one question: the card, the menu, the table and the rows behind of any visual. */
export function PanelFigure(props: PanelFigureProps) {
  const { visual, result, partnership, problem, retry, columns, children } = props
  const { page, view, removeFilter } = useView()
  const { frozen } = useMode()
  const card = useCard({ visual, steps: [], next: null }, result, false)
  // Without its own entry a page of one entry would have nothing to be of.
  const last = result?.filteredBy.findLast((dimension) => dimension !== page)
  const { behind } = view
  useNoteFacts(visual.id, result && [result])
  return (
    <>
      <Figure
        {...{ visual, problem }}
        result={card.shown}
        onRetry={retry}
        remedy={
          last && { label: `Remove the ${filterName(last).toLowerCase()} filter`, onClick: () => removeFilter(last) }
        }
        table={card.table}
        onTable={card.setTable}
        onCell={card.onRows ?? undefined}
        stage={card.stage}
        events={card.events}
        tools={<CardTools {...{ visual, result }} steps={[]} onRows={card.onRows} {...card.tools} />}
      >
        {card.shown && children(card)}
      </Figure>
      {behind?.visual === visual.id && !frozen && (
        <Fetched of="The rows">
          <RowsBehind key={JSON.stringify(behind)} {...{ behind, partnership, visual, result, columns }} />
        </Fetched>
      )}
    </>
  )
}
