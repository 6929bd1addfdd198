import { dayOf } from './dates'
import { type PlainMoment, rowsAt } from './moment'
import { idOf, type Row } from './sample'

const split = (text: string): readonly string[] => (text === '' ? [''] : text.split(';'))

export function themesOf(row: Row): readonly string[] {
  return split(row.get('Theme') ?? '').map((label) => idOf('themes', label))
}

export const isScored = (row: Row): boolean =>
  row.get('Source type') === 'Audit' && row.get('Finding type') === 'Standard' && row.get('Standards met') !== ''

/** The audits that tested a theme by the day, the last one first. */
function auditsOf(theme: string, moment: PlainMoment): readonly string[] {
  const rows = rowsAt('audits', moment).filter((row) => isScored(row) && themesOf(row).includes(theme))
  const dated = [...rows].sort(
    (a, b) => (dayOf(b.get('Audit date') ?? '') ?? 0) - (dayOf(a.get('Audit date') ?? '') ?? 0),
  )
  return [...new Set(dated.map((row) => row.get('Audit ID') ?? ''))]
}

const known = new Map<string, readonly string[]>()

/** The themes of a scored row whose latest audit (or the one before it) it belongs to. */
export function latestThemes(row: Row, moment: PlainMoment): readonly string[] {
  if (!isScored(row)) return []
  return themesOf(row).filter((theme) => {
    const key = `${theme}|${moment.asAt}`
    const audits = known.get(key) ?? auditsOf(theme, moment)
    known.set(key, audits)
    return audits[moment.before ? 1 : 0] === row.get('Audit ID')
  })
}
