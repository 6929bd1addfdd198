import type { Page } from '../core/view/page'
import { onMapCard, servicesCard } from './cards'

/** The early help services: how many, and how many of them a map can show. */
export function servicesPage(): Page {
  return {
    id: 'services',
    label: 'Services',
    without: ['agency'],
    slicers: ['cluster', 'town', 'delivery', 'function', 'referral', 'age'],
    cards: [servicesCard('services-listed'), onMapCard('services-on-map')],
    charts: [[{ panel: 'coverage', id: 'services-coverage', name: 'Coverage' }]],
    services: 'whole',
  }
}
