/** What stands around each printed page. */
export interface PrintedText {
  stamp: string
  page: string
  foot: readonly string[]
}

/** How many signs of the foot's type stand in a line of it on A4 landscape. */
const perLine = 158

/**
 * The text as custom properties of the page, from which the margin boxes of `@page` take it: CSS strings, and how many
 * lines the foot needs.
 */
export function printedText({ stamp, page, foot }: PrintedText): Readonly<Record<string, string>> {
  const lines = foot.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0)
  return {
    '--gt-print-stamp': cssString([stamp]),
    '--gt-print-page': cssString([page]),
    '--gt-print-foot': cssString(foot),
    '--gt-print-lines': String(lines),
  }
}

/** Lines as one CSS string (CSS Syntax 4.3.5): what ends a string or a line is escaped. */
function cssString(lines: readonly string[]): string {
  const escaped = lines.map((line) =>
    line.replace(/[\\"\p{Cc}]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `),
  )
  return `"${escaped.join('\\a ')}"`
}
