import { type Day, dayFromIso } from '../calendar/day'
import { parseDay } from '../calendar/parseDay'
import type { Dataset, Kind } from '../dataset/define'
import { normalise } from '../text/normalise'
import { masked, nhsCandidates, numbersOfPeople, type Sighting, wordsOfPeople } from './personal'
import { longestCell } from './readColumn'
import type { FileColumn } from './readHeaders'
import type { Personal } from './report'

const personalHeading =
  /\b(dob|date ?of ?birth|birth ?date|nhs ?(number|no|num|id)|upn|uln|national ?insurance|ni ?(number|no)|nino|fore ?names?|first ?names?|given ?names?|sur ?names?|last ?names?|family ?name|(child|mother|father|parent|carer|pupil|patient|client|service ?user)s? ?(full ?)?name)\b/
const caseReference = /^((lcs|liquid ?logic|mosaic|rio|emis|case|client|person) ?(id|no|number|ref|reference)|nhs)$/
const homeAddress = /\baddress\b/
const notHome = /\b(e ?mail|web|website|ip|url)\b/
const phoneHeading = /\b(phone|telephone|tel|mobile|fax|contact)\b/
const recordDate =
  /\b(created|modified|updated|update|entered|export|exported|report|reported|review|meeting|session|start|end|due|closed|completed|published|extract|run|audit|checked|event|changed|change|opened|open|census|inspected|inspection|timestamp|stamp|course|agreed|raised|target|deadline|quarter)\b|^date$/

/** Kinds whose values are what they are, and are not searched. */
const unsearched: readonly Kind[] = ['count', 'number', 'day', 'month', 'phone', 'postcode', 'link', 'email']

/** One finding of the guard in one column, with the distinct texts it is about. */
export interface GuardFinding {
  column: FileColumn
  rule: string
  severity: Personal['severity']
  /** By distinct text: what of it was found, masked. */
  texts: ReadonlyMap<number, string>
}

/** Whether a dataset is one of addresses and contacts, which it holds on purpose. */
function holdsContacts(dataset: Dataset): boolean {
  return Object.values(dataset.columns).some(({ kind }) => kind === 'postcode' || kind === 'phone')
}

/** The words of a heading; `DateOfBirth` and `NHSNumber`, as databases write them, are several. */
function wordsOf(heading: string): string {
  return normalise(heading.replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2'))
}

function headingRule(heading: string, dataset: Dataset): string | null {
  const words = wordsOf(heading)
  if (caseReference.test(words)) return 'R87'
  if (personalHeading.test(words)) return 'R83'
  return homeAddress.test(words) && !notHome.test(words) && !holdsContacts(dataset) ? 'R83' : null
}

function isChildsBirthday(text: string, asOf: Day): boolean {
  // Nobody is born at a time of the clock: what has one was stamped.
  if (/\d:\d\d/.test(text) && !/\b0?0:00/.test(text)) return false
  const parsed = parseDay(text)
  if (typeof parsed === 'string' || parsed.precision === 'month' || parsed.form === 'serial') return false
  const age = (asOf - parsed.day) / 365.25
  return age >= 0 && age < 19
}

function severityOf(
  rule: string,
  sightings: readonly Sighting[],
  candidates: number,
  heading: string,
): Personal['severity'] | null {
  if (rule === 'R81' || rule === 'R82') return 'block'
  if (rule !== 'R80') return 'warn'
  if (/\bnhs\b/.test(normalise(heading)) || sightings.some(({ grouped }) => grouped)) return 'block'
  // One ten-digit reference in eleven passes the check by chance.
  const share = sightings.length / Math.max(1, candidates)
  if (sightings.length >= 2 && share > 0.5) return 'block'
  return candidates >= 8 && share <= 0.3 ? null : 'warn'
}

/** Looks for what may tell who somebody is, in the headings and in each distinct text of a column. */
export function guard(
  column: FileColumn,
  kind: Kind | null,
  texts: readonly string[],
  dataset: Dataset,
  asOf: string,
): GuardFinding[] {
  // A text too long for a cell never loads.
  const filled = texts.flatMap((text, code) => (text.trim() === '' || text.length > longestCell ? [] : [code]))
  if (filled.length === 0) return []
  const heading = column.column === null ? headingRule(column.header, dataset) : null
  if (heading !== null) {
    const shown = new Map(filled.map((code) => [code, masked(texts[code] ?? '')]))
    return [{ column, rule: heading, severity: 'block', texts: shown }]
  }
  if ((kind !== null && unsearched.includes(kind)) || (kind === null && phoneHeading.test(wordsOf(column.header))))
    return []

  const contacts = holdsContacts(dataset)
  const sightings = new Map<string, (Sighting & { code: number })[]>()
  let candidates = 0
  for (const code of filled) {
    const text = texts[code] ?? ''
    const words = kind === null || kind === 'text' ? wordsOfPeople(text, contacts) : []
    const here = [...numbersOfPeople(text), ...words]
    candidates += nhsCandidates(text)
    for (const each of here) {
      const found = sightings.get(each.rule)
      if (found) found.push({ ...each, code })
      else sightings.set(each.rule, [{ ...each, code }])
    }
  }
  const today = dayFromIso(asOf)
  if (kind === null && today !== null && !recordDate.test(wordsOf(column.header))) {
    const born = filled.filter((code) => isChildsBirthday(texts[code] ?? '', today))
    if (born.length > 0)
      sightings.set(
        'R84',
        born.map((code) => ({ rule: 'R84', piece: texts[code] ?? '', code })),
      )
  }
  return [...sightings].flatMap(([rule, found]): GuardFinding[] => {
    const severity = severityOf(rule, found, candidates, column.header)
    if (severity === null) return []
    return [{ column, rule, severity, texts: new Map(found.map(({ code, piece }) => [code, masked(piece)])) }]
  })
}

/** A text with what the guard finds in it taken out; a column that is personal by its heading is emptied. */
export function redacted(column: FileColumn, dataset: Dataset): (text: string) => string {
  const heading = column.column === null ? headingRule(column.header, dataset) : null
  return (text) => {
    if (heading !== null) return ''
    const found = [...numbersOfPeople(text), ...wordsOfPeople(text, holdsContacts(dataset))]
    if (found.length === 0) return text
    return found.reduce((left, { piece }) => left.replaceAll(piece, '[redacted]'), text)
  }
}

/** A text of a column as a screen may show it: what may tell who somebody is masked, certain or not. */
export function shownOf(column: FileColumn, dataset: Dataset): (text: string) => string {
  if (column.column === null && headingRule(column.header, dataset) !== null) return masked
  const contacts = holdsContacts(dataset)
  return (text) =>
    [...numbersOfPeople(text), ...wordsOfPeople(text, contacts)].reduce(
      (left, { piece }) => left.replaceAll(piece, masked(piece)),
      text,
    )
}
