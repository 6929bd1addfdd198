import type { PlainMoment } from './moment'
import type { Row } from './sample'

/** What a row gives to a figure: a number, or why it gives none. */
export type Part = number | 'withheld' | 'blank'

export interface PlainMetric {
  dataset: string
  time: 'period' | 'as-at'
  /** Rows that are any part of it. */
  of: (row: Row, moment: PlainMoment) => boolean
  top: (row: Row, moment: PlainMoment) => Part
  bottom?: (row: Row, moment: PlainMoment) => Part
  /** Count the different texts of this instead of adding. */
  different?: (row: Row) => string
  /** It adds up cells, so that no row means nothing recorded. */
  cells: boolean
  /** Themes are those whose latest audit the row belongs to. */
  latest: boolean
  /** The middle, the most or the least of its rows rather than their sum. */
  statistic?: 'median' | 'most' | 'least'
  /** A mean: of what is added up above by what is added up below. */
  mean?: boolean
  /** The largest of each group counts, above and below. */
  topOnce?: (row: Row) => string
  bottomOnce?: (row: Row) => string
  /** The quarter its own events fall in; '' for none. */
  quarter?: (row: Row, moment: PlainMoment) => string
  /** The agencies it counts a row with. */
  agencies?: (row: Row) => readonly string[]
  /** The audits it counts a row with. */
  audits?: (row: Row) => readonly string[]
  /** It is of findings told in words: a standard is no kind of those. */
  told?: boolean
  /** It is of no one agency. */
  anyAgency?: boolean
  /** Rows without a part of it make it not measurable. */
  needsAll?: boolean
}

/** A cell as a number. */
export function cell(row: Row, header: string): Part {
  const text = row.get(header) ?? ''
  if (text.startsWith('<')) return 'withheld'
  return text === '' ? 'blank' : Number(text)
}

/** Parts added up: of a withheld or a blank one there is no sum. */
export function sum(parts: readonly Part[]): Part {
  if (parts.includes('withheld')) return 'withheld'
  if (parts.includes('blank')) return 'blank'
  return parts.reduce((total: number, part) => total + Number(part), 0)
}

export const less = (part: Part): Part => (typeof part === 'number' ? -part : part)

/** A part by a weight: the withheld one of two outweighs the blank one. */
export function times(part: Part, weight: Part): Part {
  return typeof part === 'number' && typeof weight === 'number' ? part * weight : sum([part, weight])
}

/** `Child in need plan` as an id: `child-in-need-plan`; blank is `-`. */
export function slug(label: string): string {
  return label.toLowerCase().replace(/[^a-z0-9]+/g, '-') || '-'
}
