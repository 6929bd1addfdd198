import { useMemo } from 'react'
import { carries } from '../../../core/dataset/carries'
import type { Dimension } from '../../../core/dataset/define'
import type { Partnership } from '../../../core/partnership'
import type { Query, Result } from '../../../core/query/query'
import { filterName } from '../../../core/text/selectionWords'
import type { Page } from '../../../core/view/page'
import { datasets } from '../../../datasets'
import { useLibrary } from '../../../state/libraryContext'
import { useCounted } from '../../../state/useCounted'
import { SlicerList } from '../../../ui/SlicerList'
import type { SlicerEntry } from '../../../ui/slicerEntry'
import { agencyTree, quarterTree } from './entryTrees'
import { pageDatasets } from './pageDatasets'

export interface DimensionListProps {
  dimension: Dimension
  page: Page
  partnership: Partnership
  chosen: readonly string[]
  onChange: (ids: readonly string[]) => void
}

/** The list of a dimension's entries, each with the rows of the page it would leave under the other filters. */
export function DimensionList({ dimension, page, partnership, chosen, onChange }: DimensionListProps) {
  const { summary } = useLibrary()
  const known = summary?.dimensions[dimension]
  const queries = useMemo<readonly Query[]>(() => {
    const only = { [dimension]: (known ?? []).map(({ id }) => id) }
    const shown = new Set(pageDatasets(page))
    const counted = datasets(partnership).filter((one) => shown.has(one.id) && carries(one, dimension))
    return counted.map(({ id }) => ({ dataset: id, measures: ['records'], by: [dimension], only }))
  }, [dimension, known, page, partnership])
  const results = useCounted(queries, dimension === 'quarter' ? 'quarter' : 'nothing')
  const entries = useMemo(() => {
    const counted = (known ?? []).map((entry, place) => ({ ...entry, count: countAt(results, place) }))
    return treeOf(dimension, counted, partnership)
  }, [dimension, known, results, partnership])
  return <SlicerList name={filterName(dimension)} entries={entries} chosen={chosen} onChange={onChange} />
}

/** The rows of every dataset of the page together; null until they are counted. */
function countAt(results: readonly Result[] | undefined, place: number): number | null {
  return results?.length ? results.reduce((sum, { cells }) => sum + (cells[place]?.value ?? 0), 0) : null
}

function treeOf(dimension: Dimension, entries: readonly SlicerEntry[], partnership: Partnership) {
  if (dimension === 'agency') return agencyTree(entries, partnership)
  return dimension === 'quarter' ? quarterTree(entries) : entries
}
