import type { Page } from '../core/view/page'

/** One theme, from worry to better practice. */
export function themePage(): Page {
  return {
    id: 'theme',
    label: 'Themes',
    of: 'theme',
    cards: [],
    charts: [[{ panel: 'threads', id: 'theme-threads', name: 'The golden thread' }]],
  }
}
