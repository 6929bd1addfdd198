import type { Page } from '../core/view/page'

/** What goes in the yearly report, by financial year, as a table and as sentences. */
export function yearPage(): Page {
  return {
    id: 'year',
    label: 'Year',
    cards: [],
    charts: [[{ panel: 'year', id: 'year-report', name: 'What goes in the yearly report' }]],
  }
}
