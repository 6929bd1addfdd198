/** How a column of the theme matrix is drawn. */
export type ScoreFace = 'sum' | 'standards' | 'age' | 'count' | 'overdue' | 'part' | 'share' | 'clusters'

/** A column of the theme matrix: a measure of one of its panel's queries, each by theme first. */
export interface ScoreColumn {
  id: string
  label: string
  /** A second line of its head. */
  under?: string
  query: string
  measure: string
  /** A measure of another query that is added to it. */
  plus?: { query: string; measure: string }
  face: ScoreFace
  target?: number
  /** What stands where a theme has none of it: `no audit recorded`. */
  none?: string
  /** The width that it needs the card to have, to be shown at all. */
  from: 'narrow' | 'middle' | 'wide'
}
