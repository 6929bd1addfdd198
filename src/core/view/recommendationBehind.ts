import type { Behind, View } from './view'

const visual = 'recommendation'

/** What a link says to open one recommendation above whatever page it is on. */
export function recommendationBehind(id: string): Behind {
  return { visual, entries: [id], measure: 'row' }
}

/** The recommendation a view has open; null for none. */
export function recommendationIn({ behind }: Pick<View, 'behind'>): string | null {
  return behind?.visual === visual ? (behind.entries[0] ?? null) : null
}
