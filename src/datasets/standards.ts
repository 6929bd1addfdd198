import type { Moment, RowReader } from '../core/dataset/define'
import { isScored } from './latestAudits'
import { windowsOf } from './windowsOf'

type Read =
  | 'source_type'
  | 'finding_type'
  | 'met'
  | 'partly'
  | 'not_met'
  | 'not_evidenced'
  | 'standard_id'
  | 'finding'
  | 'audit_date'
type Reader = RowReader<Read>
type AboutReader = RowReader<Read | 'agency'>

/** The standard a row tests or is about: by its reference; a scored row without one by its words. */
export function standardOf(reader: Reader): (row: number) => string {
  const [id, words] = [reader.text('standard_id'), standardWords(reader)]
  return (row) => id(row) || words(row)
}

/** What a standard asks, in the words of the rows that count cases against it; '' for any other row. */
export function standardWords(reader: Reader): (row: number) => string {
  const [scored, finding] = [isScored(reader), reader.text('finding')]
  return (row) => (scored(row) ? finding(row) : '')
}

/** What a worry or a good practice is about: its standard, or, where it names none, the agency it is said of. */
export function aboutOf(reader: AboutReader): (row: number) => string {
  const [standard, agency, type] = [standardOf(reader), reader.text('agency'), reader.text('finding_type')]
  return (row) => (type(row) === 'worry' || type(row) === 'good-practice' ? standard(row) || agency(row) : '')
}

/**
 * The same in words: what the standard asks, as the rows that count cases against it say, or the agency's name and that
 * no standard is named.
 */
export function aboutWords(agencies: readonly { id: string; label: string }[]) {
  const labels = new Map(agencies.map(({ id, label }) => [id, `${label}, no standard named`]))
  return (reader: AboutReader): ((row: number) => string) => {
    const [about, standard, words] = [aboutOf(reader), standardOf(reader), standardWords(reader)]
    const asked = new Map<string, string>()
    for (let row = 0; row < reader.rows; row += 1) {
      if (words(row) !== '' && !asked.has(standard(row))) asked.set(standard(row), words(row))
    }
    return (row) => asked.get(about(row)) ?? labels.get(about(row)) ?? about(row)
  }
}

/** Days from an audit to the as-at day; none for one still to come. */
export function daysSince(reader: Reader, { asAt }: Moment): (row: number) => number | null {
  const held = reader.day('audit_date')
  return (row) => {
    const day = held(row)
    return day === null || day > asAt ? null : asAt - day
  }
}

/** The windows of time an audit falls in. */
export function recentAudit(reader: Reader, moment: Moment): (row: number) => readonly string[] {
  return windowsOf(moment, reader.day('audit_date'))
}
