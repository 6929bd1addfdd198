import type { Partnership } from '../core/partnership'
import type { Page } from '../core/view/page'
import { helpCard } from './boardCards'
import { onMapCard } from './cards'

/** The early help services: how many, how many of them a map can show, and how many nobody has checked for long. */
export function servicesPage(partnership: Partnership): Page {
  return {
    id: 'services',
    label: 'Services',
    without: ['agency'],
    slicers: ['delivery', 'cluster', 'town', 'function', 'referral', 'age'],
    cards: [helpCard('services-listed', partnership), onMapCard('services-on-map')],
    charts: [[{ panel: 'coverage', id: 'services-coverage', name: 'Coverage' }]],
    services: 'whole',
  }
}
