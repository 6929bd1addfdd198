import { cellState } from '../../frame/frame'
import { maskedIn } from '../personal'

/** What is wrong with a cell, before it is known on which line. */
export interface Fault {
  rule: string
  message: string
  fix: string
}

/** A warning on a cell. `once`: said for the value, not for each of its rows. */
export interface Doubt extends Fault {
  once: boolean
  /** The part of the cell it is about, where that is not the whole. */
  value?: string
}

/** What one distinct text of a column is read as. */
export interface Cell {
  /** As stored: a value id, ISO day, number or text. Lists are joined by `;`. '' is blank. */
  text: string
  /** The number, or the day; NaN where there is none. */
  number: number
  /** A `cellState`. */
  state: number
  members: readonly string[]
  /** Keeps the row out. */
  fault?: Fault
  doubts?: readonly Doubt[]
}

export const blankCell: Cell = { text: '', number: Number.NaN, state: cellState.none, members: [] }

export function textCell(text: string, doubts: readonly Doubt[] = []): Cell {
  return { text, number: Number.NaN, state: cellState.figure, members: [text], doubts }
}

export function figureCell(text: string, number: number, doubts: readonly Doubt[] = []): Cell {
  return { text, number, state: cellState.figure, members: [text], doubts }
}

export function faultyCell(rule: string, message: string, fix: string): Cell {
  return { ...blankCell, fault: { rule, message, fix } }
}

/** A value as a message quotes it: on one line, short, and with no number that is one person's. */
export function quoted(text: string): string {
  // Masked before it is cut: a number cut in two is no number any more, and half of it would stand.
  const line = maskedIn(text.slice(0, 200)).replace(/\s+/g, ' ').trim()
  return `“${line.length > 60 ? `${line.slice(0, 59)}…` : line}”`
}
