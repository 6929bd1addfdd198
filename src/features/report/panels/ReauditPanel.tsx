import { useMemo } from 'react'
import { disclose } from '../../../core/disclosure/disclose'
import type { Partnership } from '../../../core/partnership'
import { reauditResult } from '../../../core/reaudit/reauditResult'
import { reauditSubtitle, reauditTitle } from '../../../core/reaudit/reauditWords'
import { hasWithheld } from '../../../core/text/narrate'
import type { Panel, Visual } from '../../../core/view/page'
import { MarkView } from '../../../marks/MarkView'
import { useMode } from '../../../state/useMode'
import { useSelection } from '../../../state/useSelection'
import { useStudy } from '../../../state/useStudy'
import { PanelFigure } from './PanelFigure'

const columns = ['audit_date', 'audit_title', 'finding', 'agency', 'met', 'partly', 'not_met', 'not_evidenced']

/** Each standard in the last two audits that tested it; those that one audit tested are listed as not comparable. */
export function ReauditPanel({ panel, partnership }: { panel: Panel; partnership: Partnership }) {
  const { data, error, refetch } = useStudy('reaudits')
  const { mode } = useMode()
  const selection = useSelection()
  const limit = partnership.limits.smallNumber
  const result = useMemo(() => {
    if (!data) return undefined
    const exact = reauditResult(data, selection.standard)
    return mode === 'shareable' ? disclose(exact, limit) : exact
  }, [data, selection.standard, mode, limit])
  const visual = useMemo(
    (): Visual => ({
      id: panel.id,
      name: panel.name,
      query: { dataset: 'audits', measures: ['auditStandardsMet'], by: ['standard'] },
      mark: { kind: 'change', first: 10 },
      // What is withheld is not summed up either.
      answer: (given) => (data && !hasWithheld(given) ? reauditTitle(data) : null),
      subtitle: (given) => (data ? reauditSubtitle(data, !hasWithheld(given)) : ''),
      note: () => 'Each standard against itself only; the cases differ',
    }),
    [panel, data],
  )
  const problem = error ? { words: `${error.message} What is loaded is safe.`, code: 'V10' } : undefined
  return (
    <PanelFigure {...{ visual, result, partnership, columns, problem }} retry={() => void refetch()}>
      {(card) =>
        card.shown && (
          <MarkView visual={visual} result={card.shown} onPickCell={card.pick} onBehind={card.onBehind} sorted />
        )
      }
    </PanelFigure>
  )
}
