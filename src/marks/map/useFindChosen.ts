import type { Map as LeafletMap } from 'leaflet'
import { useEffect } from 'react'
import type { LocatedService } from './locatedService'
import { pixelsPerMetre } from './scale'

const leastRadius = 6
const exactCounts = 400
const margin = 60
const nearEnough = 13

/** Brings a newly chosen service into view, and close enough for its circle of doubt to be seen. */
export function useFindChosen(map: LeafletMap | null, chosen: LocatedService | null): void {
  const { key, lat, lon, within } = chosen ?? {}
  // biome-ignore lint/correctness/useExhaustiveDependencies: a service is found once when it is chosen, not each time it is drawn
  useEffect(() => {
    if (!map || lat === undefined || lon === undefined) return
    const size = map.getSize()
    const at = map.latLngToContainerPoint([lat, lon])
    const inView = at.x > margin && at.y > margin && at.x < size.x - margin && at.y < size.y - margin
    const radius = (within || exactCounts) * pixelsPerMetre(lat, map.getZoom())
    const zoom = map.getZoom() + Math.max(0, Math.log2(leastRadius / radius))
    const closer = Math.min(nearEnough, Math.ceil(zoom * 4) / 4)
    if (closer > map.getZoom()) map.setView([lat, lon], closer, { animate: false })
    else if (!inView) map.panTo([lat, lon], { animate: false })
  }, [map, key])
}
