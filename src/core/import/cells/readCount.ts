import type { Column } from '../../dataset/define'
import { cellState } from '../../frame/frame'
import { blankCell, type Cell, faultyCell, figureCell, quoted } from './cell'
import { isNoFigure, isWithheld } from './isNoFigure'
import { readPosition } from './readPosition'

/** What to do instead; blank is no way out of a column that every row needs. */
function mend(fix: string, column: Column): string {
  return column.required ? `${fix}.` : `${fix}, or leave it blank if it is not known.`
}

function notAFigure(text: string, column: Column): Cell {
  if (/^[-−]\s*[£$]?\d/.test(text)) {
    return faultyCell('R35', `${quoted(text)} is below zero.`, mend('Give a number of 0 or more', column))
  }
  if (/%|\bper ?cent\b/i.test(text)) {
    return faultyCell('R33', `${quoted(text)} is a percentage.`, mend('Give the number itself', column))
  }
  if (/^\d[\d,.]*\s*(-|–|—|to|or|\/)\s*\d[\d,.]*$/i.test(text)) {
    return faultyCell('R34', `${quoted(text)} is a range.`, mend('Give one number', column))
  }
  if (
    /^\d{1,4}(,\d+)*\.\d+$/.test(text) ||
    /^\d+\.\d*$/.test(text) ||
    /^\d+,\d{1,2}$/.test(text) ||
    /^\d+½$/.test(text)
  ) {
    return faultyCell('R32', `${quoted(text)} is not a whole number.`, mend('Give a whole number', column))
  }
  return faultyCell('R36', `${quoted(text)} is not a number.`, mend('Give a number in figures', column))
}

function withheldOrBlank(text: string): Cell | null {
  if (isNoFigure(text)) return blankCell
  return isWithheld(text) ? { ...blankCell, text: text.trim(), state: cellState.withheld } : null
}

/** A whole number of 0 or more, thousands commas allowed; withheld and no-figure marks stand for themselves. */
export function readCount(text: string, column: Column): Cell {
  const mark = withheldOrBlank(text)
  if (mark) return mark
  const bare = text.trim()
  if (!/^(\d+|\d{1,3}(,\d{3})+)$/.test(bare)) return notAFigure(bare, column)
  const number = Number(bare.replaceAll(',', ''))
  return figureCell(String(number), number)
}

/** Any number, decimals allowed. */
export function readNumber(text: string, column: Column): Cell {
  const mark = withheldOrBlank(text)
  if (mark) return mark
  const bare = text.trim()
  if (/^[-−]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(bare)) {
    const number = Number(bare.replaceAll(',', '').replace('−', '-'))
    return figureCell(String(number), number)
  }
  const position = column.required ? null : readPosition(bare)
  if (position) return position
  const fault = notAFigure(bare, column)
  return fault.fault?.rule === 'R35' || fault.fault?.rule === 'R32'
    ? faultyCell('R36', `${quoted(text)} is not a number.`, mend('Give a number in figures', column))
    : fault
}
