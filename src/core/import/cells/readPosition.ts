import { blankCell, type Cell, quoted } from './cell'

/** Longer than any position: not searched. */
const longest = 2000

const forms: readonly [pattern: RegExp, name: string][] = [
  [/^\{[\s\S]*"coordinates"/, 'GeoJSON'],
  [/^(SRID=\d+;)?POINT *\(/i, 'a point in words'],
  [/^[A-HJ-Z]{2} ?\d{2,5} ?\d{2,5}$/i, 'a National Grid reference'],
  [/^[([]?[-−]?\d{1,3}\.\d+\s*[,; ]\s*[-−]?\d{1,3}\.\d+[)\]]?$/, 'two figures, a whole position'],
  [/^\d{5,7}(\.\d+)?\s*[,; ]\s*\d{5,7}(\.\d+)?$/, 'an easting and a northing'],
  [/^\d{1,3}°|^\d{1,3}(\.\d+)? ?[NSEW]$/i, 'degrees in words'],
]

/**
 * A position written some other way where a single figure belongs: GeoJSON, a grid reference, both figures in one cell.
 * The row loads without it. Null for anything else.
 */
export function readPosition(text: string): Cell | null {
  if (text.length > longest) return null
  const form = forms.find(([pattern]) => pattern.test(text))
  if (!form) return null
  const message = `${quoted(text)} is ${form[1]}, and not one figure. It is not used: the row loads without it.`
  const fix =
    'Give latitude and longitude in degrees, a column for each, for example 51.4461 and -2.484; or leave both blank.'
  return { ...blankCell, doubts: [{ rule: 'R56', message, fix, once: false }] }
}
