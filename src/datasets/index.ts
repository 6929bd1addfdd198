import type { Dataset } from '../core/dataset/define'
import type { Partnership } from '../core/partnership'
import type { Places } from '../core/place/places'
import { audits } from './audits'
import { recommendations } from './recommendations'
import { services } from './services'
import { training } from './training'

/** Every dataset, bound to a partnership's own themes, agencies, towns, clusters and functions, and to the places of its area. */
export function datasets(partnership: Partnership, places: Places | null = null): readonly Dataset[] {
  return [audits(partnership), recommendations(partnership), training(partnership), services(partnership, places)]
}

/** The dataset of an id; undefined where there is none. */
export function datasetById(known: readonly Dataset[], id: string): Dataset | undefined {
  return known.find((dataset) => dataset.id === id)
}
