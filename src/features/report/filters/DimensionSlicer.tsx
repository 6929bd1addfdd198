import { formatQuarter } from '../../../core/calendar/quarter'
import type { Dimension } from '../../../core/dataset/define'
import type { Partnership } from '../../../core/partnership'
import { capital } from '../../../core/text/format'
import { clauseWords, filterName } from '../../../core/text/selectionWords'
import type { Page } from '../../../core/view/page'
import { useLibrary } from '../../../state/libraryContext'
import { useAsAt } from '../../../state/useAsAt'
import { useChosen } from '../../../state/useChosen'
import { useMode } from '../../../state/useMode'
import { useView } from '../../../state/useView'
import { valueWords } from '../../../ui/Slicer'
import { SlicerDropdown } from '../../../ui/SlicerDropdown'
import { useFetchedPart } from '../../../ui/useFetchedPart'

interface DimensionSlicerProps {
  dimension: Dimension
  page: Page
  partnership: Partnership
}

const fetchContent = () => import('./SlicerContent').then(({ SlicerContent }) => SlicerContent)

/** The slicer of one dimension in the bar: what it keeps in words, and its list when opened. */
export function DimensionSlicer({ dimension, page, partnership }: DimensionSlicerProps) {
  const { choose } = useView()
  const { frozen } = useMode()
  const { summary } = useLibrary()
  const { latestQuarter } = useAsAt()
  const { part: Content, failed } = useFetchedPart(fetchContent)
  const chosen = useChosen()[dimension] ?? []
  const onChange = (ids: readonly string[]) => choose(dimension, ids)
  const value =
    dimension === 'quarter'
      ? periodWords(chosen, latestQuarter)
      : valueWords(summary?.dimensions[dimension] ?? [], chosen)
  return (
    <SlicerDropdown
      name={filterName(dimension)}
      value={value}
      inForce={chosen.length > 0}
      onClear={() => onChange([])}
      frozen={frozen}
      failed={failed}
    >
      {Content && <Content {...{ dimension, page, partnership, chosen, onChange }} />}
    </SlicerDropdown>
  )
}

/** `Latest: 2026/27 Q2`, `The last 4 quarters`, `2025/26 Q3 to 2026/27 Q2`. */
function periodWords(chosen: readonly string[], latest: number | null): string {
  if (chosen.length > 0) return capital(clauseWords('quarter', chosen, {}))
  return latest === null ? 'Latest' : `Latest: ${formatQuarter(latest)}`
}
