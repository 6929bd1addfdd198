import type { Result } from '../query/query'
import { formatNumber } from '../text/format'
import { resultRows } from '../text/resultRows'
import type { Drawn } from './drawRows'
import { ink } from './ink'
import { type Piece, piece } from './svg'
import { cut, words, wrapped } from './words'

const rowHeight = 24

/** The figures as a table: rows down, columns across, totals over a rule. */
export function drawGrid(result: Result, width: number): Drawn {
  const [head = [], ...rows] = resultRows(result)
  const first = Math.min(240, width * 0.32)
  const each = (width - first) / Math.max(1, head.length - 1)
  const size = each < 60 ? 10 : 12
  const titles = head.map((cell, at) => wrapped(String(cell ?? ''), (at === 0 ? first : each) - 8, size))
  const top = Math.max(...titles.map((lines) => lines.length)) * 15 + 8
  const x = (column: number) => (column === 0 ? 0 : first + column * each - 4)
  const anchor = (column: number) => (column === 0 ? 'start' : 'end')
  const pieces: Piece[] = titles.flatMap((lines, column) =>
    lines.map((line, at) =>
      words(x(column), 12 + at * 15, cut(line, (column === 0 ? first : each) - 6, size), {
        size,
        weight: 600,
        anchor: anchor(column),
      }),
    ),
  )
  pieces.push(piece('path', { d: `M0 ${top}H${width}`, stroke: ink.edge }))
  for (const [row, cells] of rows.entries()) {
    const y = top + (row + 1) * rowHeight - 7
    const isTotal = row === rows.length - 1 && result.axes.length > 0
    const rule = {
      d: `M0 ${y - 17}H${width}`,
      stroke: isTotal ? ink.text : ink.grid,
      'stroke-width': isTotal ? 1.5 : 1,
    }
    if (row > 0) pieces.push(piece('path', rule))
    for (const [column, cell] of cells.entries()) {
      const said = typeof cell === 'number' ? formatNumber(cell) : (cell ?? '')
      const isShort = column > 0 && said === 'none recorded' && each < 90
      const text = cut(isShort ? 'none' : said, (column === 0 ? first : each) - 8, size)
      pieces.push(words(x(column), y, text, { size, anchor: anchor(column), weight: isTotal ? 600 : undefined }))
    }
  }
  return { pieces, height: top + rows.length * rowHeight }
}
