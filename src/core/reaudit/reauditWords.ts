import type { Metric } from '../dataset/define'
import type { Figure } from '../query/query'
import { hasNumber } from '../text/figureWords'
import { capital, formatMonth, formatNumber, plural, wholePercent } from '../text/format'
import { inWords } from '../text/inWords'
import type { Reaudits, StandardPair } from './reaudit'

const counted = ({ pairs }: Reaudits, change: StandardPair['change']): number =>
  pairs.filter((pair) => pair.change === change).length

/** `Five of eight standards improved at the re-audit; two are worse`. Null where there is no standard at all. */
export function reauditTitle(reaudits: Reaudits): string | null {
  const known = reaudits.pairs.length - counted(reaudits, 'unknown')
  if (known === 0)
    return reaudits.pairs.length + reaudits.notComparable.length === 0
      ? null
      : 'No standard can be compared with an earlier audit'
  const [better, worse] = [counted(reaudits, 'better'), counted(reaudits, 'worse')]
  const rest = worse === 0 ? '' : `; ${inWords(worse)} ${worse === 1 ? 'is' : 'are'} worse`
  if (known === 1) {
    const how = better === 1 ? 'improved' : worse === 1 ? 'is worse' : 'stayed the same'
    return `The one standard audited again ${how}`
  }
  if (better === known) return `All ${inWords(known)} standards improved at the re-audit`
  return `${capital(inWords(better))} of ${inWords(known)} standards improved at the re-audit${rest}`
}

/** `Case checks that met each standard, December 2024 ○ to June 2026 ●, 8 cases each`; without the cases where some are withheld. */
export function reauditSubtitle({ pairs, notComparable, asAt }: Reaudits, sizesToo = true): string {
  const days = (side: 'before' | 'after') => [...new Set(pairs.map((pair) => formatMonth(pair[side].day)))]
  const [from, to] = [days('before'), days('after')]
  if (from.length === 0) {
    const audits = new Set(notComparable.map(({ audit }) => audit)).size
    const why = audits > 1 ? `${plural(audits, 'audit', 'audits')} of different standards and cases` : 'One audit'
    return `${why} by ${formatMonth(asAt)}: none was tested twice`
  }
  const when =
    from.length === 1 && to.length === 1
      ? `${from.join()} ○ to ${to.join()} ●`
      : 'the audit before ○ to the latest audit ● of that standard'
  const sizes = pairs.flatMap(({ before, after }) =>
    hasNumber(before.figure) && hasNumber(after.figure) ? [before.figure.N ?? 0, after.figure.N ?? 0] : [],
  )
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)]
  const size =
    sizes.length === 0 || !sizesToo ? '' : least === most ? `, ${least} cases each` : `, ${least} to ${most} cases`
  return `Case checks that met each standard, ${when}${size}`
}

/** `+3` cases, `+12 points`, `+2.1` of a score, `same`; of small samples of different sizes only `better` or `worse`. */
export function gainWords(from: Figure, to: Figure, unit: Metric['unit'] = 'percent'): string {
  if (from.state === 'not-comparable' || to.state === 'not-comparable') return 'not comparable'
  if (!hasNumber(from) || !hasNumber(to))
    return from.state === 'withheld' || to.state === 'withheld' ? 'withheld' : 'no figure'
  if (from.value === to.value) return 'same'
  if (unit === 'score') {
    const by = Math.round(to.value * 10) / 10 - Math.round(from.value * 10) / 10
    return `${by > 0 ? '+' : ''}${formatNumber(by)}`
  }
  const isSmall = from.small || to.small
  if (isSmall && from.N !== to.N) return to.value > from.value ? 'better' : 'worse'
  const gain = isSmall ? (to.n ?? 0) - (from.n ?? 0) : wholePercent(to.value) - wholePercent(from.value)
  return `${gain > 0 ? '+' : ''}${formatNumber(gain)}${isSmall ? '' : ' points'}`
}
