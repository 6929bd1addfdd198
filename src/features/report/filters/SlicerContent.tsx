import { DimensionList, type DimensionListProps } from './DimensionList'
import { PeriodList } from './PeriodList'
import { PlaceList } from './PlaceList'

/** What a slicer of the bar opens: quarters as periods, clusters with their towns, any other dimension as its entries. */
export function SlicerContent(list: DimensionListProps) {
  if (list.dimension === 'quarter') return <PeriodList {...list} />
  if (list.dimension === 'cluster') return <PlaceList />
  return <DimensionList {...list} />
}
