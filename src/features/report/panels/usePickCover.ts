import type { CoverageState } from '../../../core/cover/coverage'
import type { CoverageBy } from '../../../core/cover/coverageWords'
import type { Dimension } from '../../../core/dataset/define'
import { blankId } from '../../../core/query/query'
import { useView } from '../../../state/useView'

/** What choosing in a matrix of coverage does: a cell keeps its cluster and its column, and chosen again lets go of both. */
export function usePickCover(by: CoverageBy) {
  const { page, view, pick, open } = useView()
  const pickCell = (cluster: string, entry: string, state: CoverageState, additive: boolean) => {
    const picks = [
      { dimension: 'cluster' as const, id: cluster },
      { dimension: by, id: entry },
    ]
    if (state !== 'online' || cluster === blankId) return pick(picks, additive)
    // What reaches a cluster only from afar has most often no cluster of its own.
    const { cluster: clusters = [], [by]: entries = [], ...rest } = view.selection
    const lit = view.lit.filter((dimension) => dimension !== 'cluster' && dimension !== by)
    const isChosen = clusters.length === 2 && clusters.includes(cluster) && clusters.includes(blankId)
    if (isChosen && entries.length === 1 && entries[0] === entry) return open(page, { ...view, selection: rest, lit })
    const selection = { ...rest, cluster: [cluster, blankId], [by]: [entry] }
    open(page, { ...view, selection, lit: [...lit, 'cluster', by] })
  }
  const pickHead = (dimension: Dimension, id: string, additive: boolean) => pick([{ dimension, id }], additive)
  return { pickCell, pickHead }
}
