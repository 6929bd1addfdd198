import { useMemo } from 'react'
import type { Query } from '../../../core/query/query'
import { choose } from '../../../core/view/view'
import { useCounted } from '../../../state/useCounted'
import { useSelection } from '../../../state/useSelection'
import { useView } from '../../../state/useView'
import { SlicerList } from '../../../ui/SlicerList'
import { leavesOf } from '../../../ui/slicerRows'
import { filtersOfPairs, pairsKept, pairTree } from './entryTrees'

const pairs: readonly Query[] = [{ dataset: 'services', measures: ['records'], by: ['cluster', 'town'] }]

/** Clusters, each with the towns that services in it have. What it keeps stands as a choice of clusters and of towns. */
export function PlaceList() {
  const { page, view, open } = useView()
  const { cluster = [], town = [] } = useSelection()
  const [known] = useCounted(pairs, 'all') ?? []
  const [counted] = useCounted(pairs) ?? []
  const tree = useMemo(() => (known ? pairTree(known, counted) : []), [known, counted])
  const all = tree.flatMap(leavesOf)

  function keep(kept: readonly string[]) {
    const { outer, inner } = filtersOfPairs(all, kept)
    const selection = choose(choose(view.selection, 'cluster', outer), 'town', inner)
    open(page, { ...view, selection, lit: view.lit.filter((one) => one !== 'cluster' && one !== 'town') })
  }
  return <SlicerList name="Cluster" entries={tree} chosen={pairsKept(all, cluster, town)} onChange={keep} />
}
