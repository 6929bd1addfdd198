/** Marks that say there is no figure: the field's own, the statisticians' and Excel's errors. */
const none = new Set([
  '',
  'n/a',
  'na',
  'n.a.',
  'n.a',
  '-',
  '--',
  '–',
  '—',
  '−',
  'tbc',
  'tba',
  'null',
  'nan',
  'x',
  'z',
  '[x]',
  '[z]',
  ':',
  '.',
  '..',
  '?',
  'not known',
  'not available',
  'not applicable',
  'not recorded',
  '#n/a',
  '#value!',
  '#ref!',
  '#div/0!',
  '#name?',
  '#null!',
  '#num!',
])

/** Marks that say a figure exists and was kept back. */
const withheld =
  /^(\[?(c|k|low)\]?|\*{1,3}|\(?\*\)?|suppressed|\[suppressed\]|withheld|redacted|confidential|(<|≤|<=|&lt;|fewer than|less than|under|up to) ?\d{1,3}|\d{1,3} or (fewer|less))$/

/** The characters these marks start with, both cases: most cells are told by their first. */
const starts = new Set([...none].flatMap((mark) => [mark.charCodeAt(0), mark.toUpperCase().charCodeAt(0)]))

export function isNoFigure(text: string): boolean {
  const first = text.charCodeAt(0)
  if (first > 32 && !starts.has(first) && first !== 0xa0) return false
  return none.has(text.trim().toLowerCase())
}

export function isWithheld(text: string): boolean {
  return withheld.test(text.trim().toLowerCase().replace(/\s+/g, ' '))
}
