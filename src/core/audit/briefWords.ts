import { formatDay, formatPercent, plural } from '../text/format'
import type { Brief, BriefAdvice, FindingKind } from './brief'

export const kindTitles: Readonly<Record<FindingKind, string>> = {
  worry: 'What we are worried about',
  'good-practice': 'Good practice',
  'action-needed': 'What needs to happen',
  learning: 'Learning',
}

const sayings: readonly (readonly [kind: FindingKind, one: string, many: string])[] = [
  ['worry', 'worry', 'worries'],
  ['good-practice', 'finding of good practice', 'findings of good practice'],
  ['action-needed', 'action needed', 'actions needed'],
  ['learning', 'learning point', 'learning points'],
]

/** `15 worries, 10 findings of good practice and 3 actions needed`; the title of a brief. */
export function briefTitle({ findings, standards }: Brief): string {
  const parts = sayings.flatMap(([kind, one, many]) =>
    findings[kind].length === 0 ? [] : [plural(findings[kind].length, one, many)],
  )
  if (parts.length === 0)
    return standards.length === 0 ? 'Nothing is on record' : 'Standards were tested; no finding in words'
  return parts.length === 1 ? `${parts[0]}` : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

/** `10 cases selected, 8 audited, 6 discussed`. */
export function casesWords({ cases: { selected, audited, discussed } }: Brief): string {
  const parts = [
    selected === '' ? '' : `${selected} selected`,
    audited === '' ? '' : `${audited} audited`,
    discussed === '' ? '' : `${discussed} discussed`,
  ].filter(Boolean)
  return parts.length === 0 ? 'Number of cases not recorded' : `Cases: ${parts.join(', ')}`
}

/** What a reader must know where the three numbers of cases are not the same; null where they are, or are not known. */
export function casesNote({ cases: { selected, audited, discussed }, standards }: Brief): string | null {
  const known = [selected, audited, discussed].filter((number) => /^\d+$/u.test(number))
  if (new Set(known).size < 2) return null
  return audited !== '' && standards.length > 0
    ? 'Not every case went the whole way. Standards count the cases audited.'
    : 'Not every case went the whole way.'
}

/** `Audit of 10 December 2024`; what is no audit says so. */
export function whatItIs({ source, isAudit, day }: Brief): string {
  const when = day === null ? '' : `, ${formatDay(day)}`
  return isAudit ? `${source}${when}` : `${source}${when}. It is not counted among audits`
}

/** `41 of 122 case checks met the standard (34%)`; words only where a count is withheld or there are few. */
export function metWords({ standards }: Brief, smallSample: number): string {
  if (standards.length === 0) return ''
  const cells = standards.map(({ counts }) => counts.slice(0, 4))
  if (cells.flat().some((cell) => !/^\d*$/u.test(cell))) return 'A part is withheld, so no share is given.'
  const whole = cells.filter((row) => row.every((cell) => cell !== ''))
  const of = whole.flat().reduce((sum, cell) => sum + Number(cell), 0)
  const met = whole.reduce((sum, [cell]) => sum + Number(cell), 0)
  if (of === 0) return 'No case checks are recorded.'
  const share = of < smallSample ? 'a small sample' : formatPercent(met / of)
  const left = standards.length - whole.length
  return `${met} of ${of} case checks met the standard (${share}).${left > 0 ? ` ${plural(left, 'standard has', 'standards have')} a blank and no figure.` : ''}`
}

const heads = ['Met', 'Partly', 'Not met', 'Not evidenced', 'Not applicable']

/** A brief as lines of a table, for a sheet of numbers: what it is, what was found, what was counted, what came of it. */
export function briefRows(
  brief: Brief,
  from: readonly BriefAdvice[],
  checked: readonly BriefAdvice[],
): readonly (readonly string[])[] {
  const findings = sayings.flatMap(([kind]) =>
    brief.findings[kind].map(({ words, theme, who }) => [kindTitles[kind], words, theme, who]),
  )
  const advice = (title: string, list: readonly BriefAdvice[]) =>
    list.map(({ id, words, who, state }) => [title, `${id} ${words}`, state, who])
  return [
    ['Part', 'In words', 'Theme or status', 'Agency', ...heads],
    ['What it is', brief.title, brief.themes.join('; '), brief.agencies.join('; ')],
    ['What we looked at', whatItIs(brief), casesWords(brief), brief.cohort],
    ...findings,
    ...brief.standards.map(({ words, who, counts }) => ['Standard', words, '', who, ...counts]),
    ...advice('Recommendation from it', from),
    ...advice('Recommendation it checked', checked),
  ]
}
