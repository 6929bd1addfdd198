import type { Dimension } from '../dataset/define'
import type { Query, Result } from '../query/query'
import type { ScoreColumn } from '../scorecard/scoreColumn'

/** How a result is drawn. `first` entries of axis 0 are drawn, the others folded away until asked for. */
export type Mark =
  /**
   * The first measure, large. `of`: the measure it is a part of; `since` names what came before, if not a quarter, and
   * `among` what the comparison is kept to where it cannot take in all. `also`: a measure with a line of its own, one and
   * many of it in words. `noun`: what it counts, where there is room for one word. `yearly`: it starts anew each financial year, so its line of quarters breaks there.
   */
  | {
      kind: 'number'
      target?: number
      of?: string
      since?: string
      among?: string
      also?: { measure: string; one: string; many: string }
      noun?: string
      yearly?: true
    }
  /**
   * Bars of whole parts: measures (`of: 'measures'`, as shares) or the second axis (`of: 'axis'`, as counts). `lowest`: the
   * lowest share stands first, those that rest on fewer than so many last. `before`: what it was stands beside it.
   * `rest` names what the parts leave of the whole, drawn before the last of them.
   */
  | {
      kind: 'stack'
      of: 'measures' | 'axis'
      share: boolean
      target?: number
      first?: number
      lowest?: number
      before?: true
      rest?: string
    }
  | { kind: 'bar'; target?: number; first?: number }
  | { kind: 'line' }
  /** The first measure to the left, the second to the right of the names between them. */
  | { kind: 'spread'; first?: number }
  /** The first measure before and the second after, a line between them: hollow, then filled. */
  | { kind: 'change'; first?: number }
  /**
   * Axis 0 down, axis 1 across, the first measure in each cell; with `heat` cells are shaded by size. Totals at both ends; with
   * `ticks` a cell that has any is ticked, and the totals below, each of one, are left out.
   */
  | { kind: 'matrix'; heat?: boolean; ticks?: true; target?: number }

/** A question, how it is drawn, and the sentence that answers it. */
export interface Visual {
  id: string
  /** The plain name of what is counted; the title where there is no clear answer. */
  name: string
  query: Query
  mark: Mark
  /** The answer in a sentence, from the result alone; null where there is none to give. */
  answer: (result: Result) => string | null
  /** What is counted, of whom, when. */
  subtitle: (result: Result) => string
  /** The count line below the mark; left out, it says how many records were counted. */
  note?: (result: Result) => string
  /** Where a drill leads from axis 0, one axis at a time: `['standard']`. The rows come last, always. */
  drill?: readonly string[]
}

/** A part of a page that is no single question: it has a name and finds its own facts. */
export interface Panel {
  panel:
    | 'due'
    | 'movement'
    | 'timeline'
    | 'conflicts'
    | 'repeats'
    | 'reviews'
    | 'fields'
    | 'brief'
    | 'recurring'
    | 'threads'
    | 'coverage'
    | 'readiness'
    | 'spread'
    | 'reaudit'
    | 'theme-recommendations'
    | 'help'
    | 'scorecard'
    | 'changes'
    | 'returns'
    | 'year'
  id: string
  name: string
  /** What it asks, by a name of its own: answered with the visuals of its page, in one pass. */
  queries?: Readonly<Record<string, Query>>
  /** Of a matrix of themes, its columns. */
  columns?: readonly ScoreColumn[]
  /** First in its row, it stands to the left of the others above one another. */
  wide?: true
}

export type Block = Visual | Panel

/** The visuals of a page: its cards, then its charts. */
export function visualsOf(page: Page): readonly Visual[] {
  return [...page.cards, ...page.charts.flat().filter(isVisual)]
}

/** The panels of a page, in order. */
export function panelsOf(page: Page): readonly Panel[] {
  return page.charts.flat().filter((block): block is Panel => !isVisual(block))
}

export function isVisual(block: Block): block is Visual {
  return 'query' in block
}

/** A page of the report, as data. */
export interface Page {
  id: string
  label: string
  /** False keeps it out of the tabs: it is reached from a mark, a row or a search. */
  tab?: false
  /** The page is of one entry of this dimension (a theme, an agency, an audit): the only one chosen, else it asks which. */
  of?: Dimension
  /** Slicers beside theme, quarter and agency. */
  slicers?: readonly Dimension[]
  /** Of those three the ones it goes without: nothing on it has them. */
  without?: readonly Dimension[]
  cards: readonly Visual[]
  /** Rows of charts and panels. */
  charts: readonly (readonly Block[])[]
  /** The dataset whose rows are listed below, and the columns shown first. */
  list?: { dataset: string; columns: readonly string[] }
  /** The early help map and list stand beside (`beside`) or fill the page (`whole`). */
  services?: 'beside' | 'whole'
}
