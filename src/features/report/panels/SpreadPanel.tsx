import { useMemo } from 'react'
import type { Partnership } from '../../../core/partnership'
import type { Result } from '../../../core/query/query'
import type { Panel } from '../../../core/view/page'
import { MarkView } from '../../../marks/MarkView'
import { withFindings, worriesVisual } from '../../../reports/worries'
import { useView } from '../../../state/useView'
import { AxisSwitch } from './AxisSwitch'
import { PanelFigure } from './PanelFigure'

interface SpreadPanelProps {
  panel: Panel
  partnership: Partnership
  results: Readonly<Record<string, Result | undefined>>
  problem?: { words: string; code: string } | undefined
  retry?: (() => void) | undefined
}

const choices = [
  { id: 'about', label: 'By standard' },
  { id: 'audit', label: 'By audit' },
] as const
const columns = ['audit_date', 'audit_title', 'finding_type', 'finding', 'agency', 'theme']

/** Worries beside good practice, grouped by standard or by audit. */
export function SpreadPanel({ panel, results, ...given }: SpreadPanelProps) {
  const { view, setVisual } = useView()
  const by = view.visuals[panel.id]?.columns?.includes('audit') ? 'audit' : 'about'
  const visual = useMemo(() => worriesVisual(panel, by), [panel, by])
  const answers = Object.values(results)
  const answered = answers.find((result) => result?.axes[0]?.id === by)
  const result = useMemo(() => answered && withFindings(answered), [answered])
  return (
    <PanelFigure {...{ visual, result, columns }} {...given}>
      {(card) =>
        card.shown && (
          <>
            <AxisSwitch
              label="Group findings"
              choices={choices}
              chosen={by}
              onChoose={(id) => setVisual(panel.id, { columns: id === 'audit' ? ['audit'] : undefined })}
            />
            <MarkView
              visual={visual}
              result={card.shown}
              onPickCell={card.pick}
              onBehind={card.onBehind}
              sorted={card.isSorted}
            />
          </>
        )
      }
    </PanelFigure>
  )
}
